import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { useSaveState } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { fontsArrived, measurer } from '../../ui/measure-text.ts';
import { useWidth } from '../../ui/use-width.ts';
import styles from './SaveStateText.module.css';

const ICONS = { saved: Check, saving: LoaderCircle, offline: CloudOff };

const ICON = 14 + 5;
const measureWords = measurer('500 12.5px', 6.2);

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
  const short = isHeld
    ? pending > 0
      ? String(pending)
      : ''
    : isOffline
      ? t.offlineShort(pending)
      : isShort
        ? ''
        : words;
  // in a bar: whole where there is room for it, else the short words; never cut
  const place = useRef<HTMLSpanElement>(null);
  const width = useWidth(place);
  useStore(fontsArrived);
  const [whole, least] = [words, short].map((said) => ICON + Math.ceil(measureWords(said)));
  const isCut = isShort || (short !== words && width > 0 && width < (whole ?? 0) - 1);
  const Icon = isHeld ? TriangleAlert : ICONS[kind];
  return (
    <span
      ref={place}
      className={styles.state}
      data-kind={isHeld ? 'held' : kind}
      data-short={isCut || undefined}
      style={isShort ? undefined : { flexBasis: whole, minWidth: least }}
      title={words}
    >
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      <span className={styles.words} role="status">
        {words}
      </span>
      {isCut && <span aria-hidden>{short}</span>}
    </span>
  );
};
