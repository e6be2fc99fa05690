import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ApiToken } from '../../shared/protocol/tokens.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Failure } from './Failure.tsx';
import { MakeTokenDialog } from './MakeTokenDialog.tsx';
import { RevokeTokenDialog } from './RevokeTokenDialog.tsx';
import { TokenRow } from './TokenRow.tsx';
import styles from './Tokens.module.css';
import { useTokens } from './tokens.ts';

/** What programs sign in with: list, make, revoke. */
export const TokensSection = () => {
  const text = useText();
  const t = text.tokens;
  const { data, error, refetch } = useTokens();
  const [isMaking, setMaking] = useState(false);
  const [revoking, setRevoking] = useState<ApiToken | null>(null);
  const make = (
    <Button variant="ink" icon={Plus} onPress={() => setMaking(true)}>
      {t.make}
    </Button>
  );
  return (
    <section aria-label={t.title}>
      <header className={styles.head}>
        <p className={styles.text}>{t.text}</p>
        {data && data.length > 0 && make}
      </header>
      {!data && !error && <p className={styles.text}>{text.app.loading}</p>}
      {!data && <Failure error={error} action={<Button onPress={() => void refetch()}>{t.tryAgain}</Button>} />}
      {data?.length === 0 && <EmptyState title={t.emptyTitle} text={t.emptyText} action={make} />}
      {data && data.length > 0 && (
        <ul className={styles.list} aria-label={t.list}>
          {data.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      )}
      {isMaking && <MakeTokenDialog onClose={() => setMaking(false)} />}
      {revoking && <RevokeTokenDialog token={revoking} onClose={() => setRevoking(null)} />}
    </section>
  );
};
