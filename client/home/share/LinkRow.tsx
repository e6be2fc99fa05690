import { Copy, QrCode } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { ShareLink } from '../../../shared/protocol/access.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { toast } from '../../ui/toast.ts';
import { Failure } from '../Failure.tsx';
import styles from './Share.module.css';
import { useRevokeLink } from './sharing.ts';

const QrScreen = lazy(async () => ({ default: (await import('./QrScreen.tsx')).QrScreen }));

/** One link: what it is for, who came by it or answered, and the ways to hand it on and to shut it. */
export const LinkRow = ({ account, link }: { account: AccountId; link: ShareLink }) => {
  const t = useText().doors.share;
  const format = useFormat();
  const [shows, setShows] = useState<'qr' | 'revoke' | null>(null);
  const revoke = useRevokeLink(account);
  const address = link.path && location.origin + link.path;
  const day = (instant: string) => format.day(instant.slice(0, 10) as never, 'long');
  const { isQuestion } = link;
  const used = isQuestion ? t.ask.answered : t.lastUsed;
  const facts = [
    t.linkRoles[link.role],
    link.state !== 'open' ? t.states[link.state] : link.expiresAt && t.until(day(link.expiresAt)),
    link.hasPassphrase && t.hasPassphrase,
    link.lastUsedAt ? used(day(link.lastUsedAt)) : isQuestion ? t.ask.unanswered : t.neverUsed,
  ];
  const copy = async () => {
    if (!address) return;
    await navigator.clipboard.writeText(address);
    toast(t.copied);
  };
  return (
    <li className={styles.link} data-state={link.state}>
      <b dir="auto">{link.name}</b>
      <span className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</span>
      {link.guests.length > 0 && (
        <span className={styles.quiet}>{t.guests(link.guests.map(({ name }) => name).join(', '))}</span>
      )}
      {address && (
        <span className={styles.actions}>
          <Button icon={Copy} onPress={() => void copy()}>
            {t.copy}
          </Button>
          <Button icon={QrCode} onPress={() => setShows('qr')}>
            {t.qr}
          </Button>
          <Button variant="quiet" onPress={() => setShows('revoke')}>
            {t.revoke}
          </Button>
        </span>
      )}
      {shows === 'qr' && address && (
        <Suspense>
          <QrScreen
            name={link.name}
            address={address}
            {...(isQuestion ? { text: t.ask.qrText } : {})}
            onClose={() => setShows(null)}
          />
        </Suspense>
      )}
      {shows === 'revoke' && (
        <Dialog
          title={t.revokeTitle(link.name)}
          size="small"
          isAlert
          onClose={() => setShows(null)}
          footer={
            <>
              <Button onPress={() => setShows(null)}>{t.cancel}</Button>
              <Button
                variant="danger"
                isPending={revoke.isPending}
                onPress={() => revoke.mutate(link.id, { onSuccess: () => setShows(null) })}
              >
                {t.revoke}
              </Button>
            </>
          }
        >
          <p>{isQuestion ? t.ask.revokeText : t.revokeText}</p>
          <Failure error={revoke.error} />
        </Dialog>
      )}
    </li>
  );
};
