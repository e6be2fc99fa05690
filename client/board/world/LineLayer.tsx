import { memo, type RefCallback, useCallback, useRef } from 'react';
import { useStore } from '../../session/store.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { sayLineChange } from '../card/say-change.ts';
import { useKeyed, useKeys } from '../scene/use-keyed.ts';
import { LineView } from './LineView.tsx';
import { lineWords } from './line-words.ts';
import { useQuietWords } from './use-quiet-words.ts';
import styles from './World.module.css';

const SIDES = ['supplier', 'customer'] as const;
/** Radius of the end dots by strength. */
const DOTS = [1.5, 2, 2.5, 3, 3.6];

/** Before the word on a line that differs from another state of the account. */
const LINE_SIGNS = { added: '+', removed: '−', moved: '↕', changed: '✎' } as const;

/** The dots at both ends of a line, by side and strength: as markers they need no moving of their own. */
export const LineEnds = () => (
  <defs>
    {SIDES.flatMap((side) =>
      DOTS.map((radius, strength) => (
        <marker
          key={`${side} ${radius}`}
          id={`end-${side}-${strength}`}
          viewBox="-4 -4 8 8"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
        >
          <circle r={radius} className={styles.end} data-side={side} />
        </marker>
      )),
    )}
  </defs>
);

export const LineLayer = ({ ids }: { ids: readonly string[] }) => ids.map((id) => <LineView key={id} id={id} />);

/** Words on a line: what cannot be seen from the stroke alone. */
const LineWords = memo(({ id }: { id: string }) => {
  const { model, mapMarks, shade, linePainter, day } = useBoard();
  const text = useText();
  const t = text.board;
  const since = useKeyed(shade.lineChanges, id);
  const [language] = useLanguage();
  const line = useKeyed(model.lines, id);
  const change = useStore(
    mapMarks,
    useCallback((all) => all.lines.get(id) ?? null, [id]),
  );
  // Most words are the same on every day: a hand that drags through the years wakes only those that are not.
  const state = useStore(
    day,
    useCallback((seenFrom) => (line ? lineWords(line, t, seenFrom, language) : ''), [line, t, language]),
  );
  const words = [
    line && change ? `${LINE_SIGNS[change]} ${t.marks[change]}` : '',
    since ? sayLineChange(since, text) : '',
    state,
  ]
    .filter(Boolean)
    .join(', ');
  const attach: RefCallback<SVGTextElement> = useCallback(
    (text) => linePainter.attachWords(id, text),
    [linePainter, id],
  );
  return words ? (
    <text ref={attach} data-line={id} className={`${styles.words} ${styles.wordsOf}`}>
      {words}
    </text>
  ) : null;
});

/** Above all lines, so that no stroke runs through a word. */
export const WordsLayer = () => {
  const { model } = useBoard();
  const group = useRef<SVGGElement>(null);
  useQuietWords(group);
  const ids = useKeys(model.lines);
  return (
    <g ref={group}>
      {ids.map((id) => (
        <LineWords key={id} id={id} />
      ))}
    </g>
  );
};
