import type { CSSProperties } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Menu, type MenuEntry } from '../ui/Menu.tsx';
import styles from './Marks.module.css';
import type { WordPlace } from './marks-in-row.ts';

export type MarkKind = 'event' | 'milestone';

/** One of the records that a mark stands for. */
export type MarkEntry = { id: string; word: string; day: string; label: string; onOpen: () => void };

type MarkProps = {
  kind: MarkKind;
  x: number;
  y: number;
  /** How far up and down it is hit. */
  reach: number;
  word: string;
  /** null: no room for the words; they are told on hover and focus alone. */
  place: WordPlace;
  /** The right half of the strip: what floats at the mark opens to the left. */
  isFar: boolean;
  ahead: boolean;
  entries: readonly MarkEntry[];
  /** What is read out. */
  label: string;
  more: (count: number) => string;
  /** The one that the tab key reaches. */
  isStop: boolean;
};

/** So many are told on hover; a press opens the whole list. */
const MOST_TOLD = 5;

/** An event or a milestone, or several that stand too near each other: those carry their number and open as a list. */
export const Mark = ({ kind, x, y, reach, word, place, isFar, ahead, entries, label, more, isStop }: MarkProps) => {
  const [only, ...others] = entries;
  const isOne = others.length === 0;
  const button = (
    <AriaButton
      className={styles.mark}
      style={{ left: x, top: y, '--reach': `${reach}px` } as CSSProperties}
      excludeFromTabOrder={!isStop}
      data-kind={kind}
      data-several={!isOne || undefined}
      data-ahead={ahead || undefined}
      data-far={isFar || undefined}
      aria-label={label}
      {...(isOne && only ? { onPress: only.onOpen } : {})}
    >
      {isOne || place ? <Sign kind={kind} isOne={isOne} /> : <span className={styles.count}>{entries.length}</span>}
      {place && (
        <span
          className={styles.word}
          style={{ '--row': place.row } as CSSProperties}
          data-side={place.side}
          dir="auto"
          aria-hidden
        >
          {word}
        </span>
      )}
      <span className={styles.told} aria-hidden>
        {entries.slice(0, MOST_TOLD).map((entry) => (
          <span key={entry.id}>
            <b dir="auto">{entry.word}</b> {entry.day}
          </span>
        ))}
        {entries.length > MOST_TOLD && <span>{more(entries.length - MOST_TOLD)}</span>}
      </span>
    </AriaButton>
  );
  if (isOne) return button;
  const items = entries.map(
    ({ id, word, day, onOpen }): MenuEntry => ({ id, label: word, detail: day, onAction: onOpen }),
  );
  return <Menu trigger={button} items={items} label={label} placement="top start" />;
};

const EVENT = 'M4.5 .8 8.2 4.5 4.5 8.2 .8 4.5z';
const MILESTONE = 'M2.500 10.500V1H9.500L7.500 3.750 9.500 6.500H2.500';

/** A lozenge or a flag; two of them where it stands for several. */
const Sign = ({ kind, isOne }: { kind: MarkKind; isOne: boolean }) => {
  const [size, path] = kind === 'event' ? [9, EVENT] : [11, MILESTONE];
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden>
      {!isOne && <path d={path} transform="translate(-2.5)" />}
      <path d={path} transform={isOne ? undefined : 'translate(2.5)'} />
    </svg>
  );
};
