import type { CSSProperties } from 'react';
import styles from './Marks.module.css';

type MarkProps = {
  kind: 'event' | 'milestone';
  x: number;
  y: number;
  word: string;
  /** Px for the words beside the mark; 0: they are shown on hover and focus alone. */
  room: number;
  /** The right end of the strip: words that would pass it stand on the left. */
  edge: number;
  ahead: boolean;
  /** What is read out. */
  label: string;
  /** The one that the tab key reaches. */
  isStop: boolean;
  onOpen: () => void;
};

const HOVER_LETTER_PX = 6;

export const Mark = ({ kind, x, y, word, room, edge, ahead, label, isStop, onOpen }: MarkProps) => (
  <button
    type="button"
    className={styles.mark}
    style={{ left: x, top: y }}
    tabIndex={isStop ? 0 : -1}
    data-kind={kind}
    data-ahead={ahead || undefined}
    data-worded={room > 0 || undefined}
    data-flipped={(room === 0 && x + word.length * HOVER_LETTER_PX > edge) || undefined}
    aria-label={label}
    title={label}
    onClick={onOpen}
  >
    {kind === 'event' ? (
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden>
        <path d="M4.5 .8 8.2 4.5 4.5 8.2 .8 4.5z" />
      </svg>
    ) : (
      <svg width="11" height="11" viewBox="0 0 11 11" aria-hidden>
        <path d="M2.500 10.500V1H9.500L7.500 3.750 9.500 6.500H2.500" />
      </svg>
    )}
    <span
      className={styles.word}
      style={room > 0 ? ({ '--room': `${room}px` } as CSSProperties) : undefined}
      dir="auto"
      aria-hidden
    >
      {word}
    </span>
  </button>
);
