import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useSaveState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from './SaveStateText.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, offline: CloudOff };

/** Saved means: on the server's disk. Said in words; the short form keeps the words for screen readers and hover. */
export const SaveStateText = ({ isShort = false }: { isShort?: boolean }) => {
  const t = useText().app.account;
  const { kind, pending, problem, onDevice } = useSaveState();
  const isHeld = problem !== null && (pending > 0 || kind !== 'offline');
  const isOffline = kind === 'offline' && !isHeld;
  const words = isHeld
    ? t.couldNotSave(pending, onDevice)
    : kind === 'offline'
      ? t.offline(pending, onDevice)
      : t[kind];
  const Icon = isHeld ? TriangleAlert : ICONS[kind];
  return (
    <span className={styles.state} data-kind={isHeld ? 'held' : kind} data-short={isShort || undefined} title={words}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      <span className={styles.words} role="status">
        {words}
      </span>
      {isShort && isOffline && <span aria-hidden>{t.offlineShort(pending)}</span>}
      {isShort && isHeld && pending > 0 && <span aria-hidden>{pending}</span>}
    </span>
  );
};
