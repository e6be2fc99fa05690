import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef } from 'react';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import styles from './Scores.module.css';

type CutLineProps = {
  cut: number;
  most: number;
  /** It parts equal ones. */
  isTie: boolean;
  cutAt: (y: number) => number;
  onMove: ((cut: number) => void) | undefined;
  onMoved: ((cut: number) => void) | undefined;
};

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 };

/** The line between key accounts and the others: dragged, or moved by the arrows. */
export const CutLine = ({ cut, most, isTie, cutAt, onMove, onMoved }: CutLineProps) => {
  const t = usePortfolioText().choosing.rank;
  const handle = useRef<HTMLDivElement>(null);
  const isHeld = useRef(false);
  // the row has moved in the page, and the focus was lost on the way
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: each place is a move
  useLayoutEffect(() => {
    if (isHeld.current) handle.current?.focus();
  }, [cut]);
  const said = isTie ? t.lineTie(cut) : t.lineValue(cut);
  const word = <span className={styles.cutWord}>{said}</span>;
  if (!onMove || !onMoved) return <div className={styles.cut}>{word}</div>;

  const byKey = (event: KeyboardEvent) => {
    const to = { Home: 0, End: most }[event.key] ?? cut + (STEPS[event.key] ?? 0);
    if (!(event.key in STEPS) && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    isHeld.current = true;
    const next = Math.min(most, Math.max(0, to));
    if (next !== cut) onMoved(next);
  };
  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.focus();
    isHeld.current = true;
    const follow = ({ clientY }: globalThis.PointerEvent) => onMove(cutAt(clientY));
    // listened for on the page: the row of the line moves among the others meanwhile
    const end = ({ clientY, type }: globalThis.PointerEvent) => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      onMoved(type === 'pointercancel' ? cut : cutAt(clientY));
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
  };

  return (
    <div
      ref={handle}
      className={styles.cut}
      data-moves
      role="slider"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t.line}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={cut}
      aria-valuetext={said}
      onKeyDown={byKey}
      onPointerDown={grab}
    >
      {word}
    </div>
  );
};
