import { Copy, Plus, QrCode } from 'lucide-react';
import { useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import type { ShareLink } from '../../shared/protocol/access.ts';
import { failureCode } from '../session/request.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { toast } from '../ui/toast.ts';
import { MakeLink } from './MakeLink.tsx';
import styles from './Share.module.css';
import { addressOf } from './share-link.ts';
import { useLinks, useRevokeLink } from './team.ts';

/** The links of an account: open ones first, those that are over folded away. */
export const LinksPart = ({ account, onShow }: { account: AccountId; onShow: (link: ShareLink) => void }) => {
  const text = useText();
  const t = text.share.links;
  const { data: links, error } = useLinks(account, true);
  const [isMaking, setIsMaking] = useState(false);
  const open = (links ?? []).filter(({ state }) => state === 'open');
  const over = (links ?? []).filter(({ state }) => state !== 'open');
  return (
    <section className={styles.part} aria-labelledby="share-links">
      <header className={styles.head}>
        <h3 id="share-links" className={styles.heading}>
          {t.heading}
        </h3>
        {!isMaking && (
          <Button icon={Plus} onPress={() => setIsMaking(true)}>
            {t.make}
          </Button>
        )}
      </header>
      <p className={styles.soft}>{t.text}</p>
      {isMaking && <MakeLink account={account} onDone={() => setIsMaking(false)} />}
      {error && <Notice tone="error">{text.errors.byCode[failureCode(error)]}</Notice>}
      {links && open.length === 0 && !isMaking && <p className={styles.soft}>{t.none}</p>}
      <ul className={styles.list} aria-label={t.heading}>
        {open.map((link) => (
          <OpenLink key={link.id} account={account} link={link} onShow={() => onShow(link)} />
        ))}
      </ul>
      {over.length > 0 && (
        <details className={styles.over}>
          <summary>{t.over(over.length)}</summary>
          <ul className={styles.list}>
            {over.map((link) => (
              <li key={link.id} className={styles.row}>
                <span className={styles.who}>
                  <b dir="auto">{link.name}</b>
                  <LinkFacts link={link} />
                </span>
                <span className={styles.soft}>{t.states[link.state]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const OpenLink = ({ account, link, onShow }: { account: AccountId; link: ShareLink; onShow: () => void }) => {
  const text = useText();
  const t = text.share.links;
  const revoke = useRevokeLink(account);
  const [isAsked, setIsAsked] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(addressOf(link));
    toast(t.copied);
  };
  return (
    <li className={styles.row}>
      <span className={styles.who}>
        <b dir="auto">{link.name}</b>
        <LinkFacts link={link} />
      </span>
      <span className={styles.tools}>
        {isAsked ? (
          <>
            <Button onPress={() => setIsAsked(false)}>{t.keep}</Button>
            <Button variant="danger" isPending={revoke.isPending} onPress={() => revoke.mutate(link.id)}>
              {t.revokeNow}
            </Button>
          </>
        ) : (
          <>
            <IconButton icon={Copy} label={t.copy(link.name)} onPress={() => void copy()} />
            <IconButton icon={QrCode} label={t.show(link.name)} onPress={onShow} />
            <Button aria-label={t.revoke(link.name)} onPress={() => setIsAsked(true)}>
              {t.revokeShort}
            </Button>
          </>
        )}
      </span>
    </li>
  );
};

/** What it opens, until when, who came and when last. */
const LinkFacts = ({ link }: { link: ShareLink }) => {
  const { links: t, roles } = useText().share;
  const { instant } = useFormat();
  const facts = [
    roles[link.role],
    link.hasPassphrase && t.withPassphrase,
    link.state === 'open' && (link.expiresAt === null ? t.noEnd : t.until(instant(link.expiresAt))),
    link.lastUsedAt === null ? t.unused : t.usedAt(instant(link.lastUsedAt)),
    link.guests.length > 0 && t.guests(link.guests.map(({ name }) => name)),
  ];
  return <span>{facts.filter(Boolean).join(' · ')}</span>;
};
