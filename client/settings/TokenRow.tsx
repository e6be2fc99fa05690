import type { ApiToken } from '../../shared/protocol/tokens.ts';
import { formatInstant } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Tokens.module.css';

/** One token: what it may, where, how long and when it was last used. */
export const TokenRow = ({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) => {
  const t = useText().tokens;
  const [language] = useLanguage();
  const { name, access, accounts, state, expiresAt, lastUsedAt, owner } = token;
  const facts = [
    `${t.may[access]} ${accounts === null ? t.ofAll : t.ofSome(accounts.length)}`,
    expiresAt !== null && state === 'open' && t.until(formatInstant(expiresAt, language)),
    lastUsedAt === null ? t.unused : t.lastUsed(formatInstant(lastUsedAt, language)),
    !owner.isMe && t.by(owner.name),
  ].filter(Boolean);
  return (
    <li className={styles.row} data-state={state}>
      <span className={styles.words}>
        <b dir="auto">{name}</b>
        <span>{facts.join(' · ')}</span>
      </span>
      <span className={styles.state}>{t.states[state]}</span>
      {state === 'open' && (
        <Button aria-label={t.revokeNamed(name)} onPress={onRevoke}>
          {t.revoke}
        </Button>
      )}
    </li>
  );
};
