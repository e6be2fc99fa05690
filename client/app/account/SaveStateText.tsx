import { Check, CloudOff, LoaderCircle } from 'lucide-react';
import { useSaveState } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from './SaveStateText.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, offline: CloudOff };

/** Saved means: on the server's disk. Said in words; the short form keeps the words for screen readers and hover. */
export const SaveStateText = ({ isShort = false }: { isShort?: boolean }) => {
  const t = useText().app.account;
  const { kind, pending } = useSaveState();
  const words = kind === 'offline' ? t.offline(pending) : t[kind];
  const Icon = ICONS[kind];
  return (
    <span className={styles.state} data-kind={kind} data-short={isShort || undefined} title={words}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      <span className={styles.words} role="status">
        {words}
      </span>
      {isShort && kind === 'offline' && <span aria-hidden>{t.offlineShort(pending)}</span>}
    </span>
  );
};
