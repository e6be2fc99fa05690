import { memo, type RefCallback, useCallback } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { useStore } from '../../session/store.ts';
import { useText } from '../../text/use-text.ts';
import { useBoard } from '../board-context.ts';
import { sayLineChange } from '../card/say-change.ts';
import { NO_LINE_MARKS } from '../scene/marks.ts';
import type { CardContent } from '../scene/read-board.ts';
import { useKeyed, useKeyedPart } from '../scene/use-keyed.ts';
import { goneSide, lookOf, ORPHAN_DASHES, ORPHAN_LENGTH } from './line-look.ts';
import { lineName } from './line-name.ts';
import styles from './World.module.css';

const NOBODY = '' as PersonId;

const calledBy = ({ name, title }: CardContent): string => name || title;

/** One line of contact. Its paths are written by the line painter, this draws what it is. */
export const LineView = memo(({ id }: { id: string }) => {
  const { model, marks, mapMarks, shade, linePainter } = useBoard();
  const text = useText();
  const t = text.board;
  const line = useKeyed(model.lines, id);
  // The line is called by its people: a new name of theirs is a new name of the line.
  useKeyedPart(model.cards, line?.supplier ?? NOBODY, calledBy);
  useKeyedPart(model.cards, line?.customer ?? NOBODY, calledBy);
  const { selected, near } = useKeyed(marks.lines, id) ?? NO_LINE_MARKS;
  const drawing = useStore(model.drawing);
  const look = line ? lookOf(line) : 'contact';
  const isNew = model.isNew(id);
  const change = useStore(
    mapMarks,
    useCallback((all) => all.lines.get(id) ?? null, [id]),
  );
  const since = useKeyed(shade.lineChanges, id);
  // With a canvas under it a line needs strokes of its own only while it is looked at.
  const painted = drawing === 'elements' || selected || near || isNew || change !== null;

  // What is drawn decides which elements there are, so the painter is told again when it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: see above
  const attach: RefCallback<SVGGElement> = useCallback(
    (group) => {
      if (!group) return linePainter.attach(id, null);
      const paths = [...group.querySelectorAll('path')];
      const hit = paths.find((path) => path.dataset.hit !== undefined) ?? null;
      linePainter.attach(id, {
        gradient: group.querySelector('linearGradient'),
        paths: paths.filter((path) => path !== hit),
        hit,
      });
    },
    [linePainter, id, look, selected, painted],
  );
  if (!line) return null;

  const isContact = line.kind === 'contact';
  const gradient = `line-${id}`;
  const thin = line.stale !== null ? styles.thin : undefined;
  const drawn = look === 'contact';
  const gone = look === 'orphaned' ? goneSide(line) : null;
  const coloured = drawn || gone !== null;
  const said = lineName(line, model.network(), t);
  const name = [said, change && t.marks[change], since && sayLineChange(since, text)].filter(Boolean).join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: reason: an SVG group cannot be a button element
    <g
      ref={attach}
      role="button"
      tabIndex={-1}
      aria-label={name}
      aria-pressed={selected}
      className={styles.line}
      data-contact-id={isContact ? id : undefined}
      data-planned-id={isContact ? undefined : id}
      data-line={id}
      data-kind={look}
      data-strength={line.strength}
      data-selected={selected || undefined}
      data-drawn={painted || gone !== null || undefined}
      data-change={change ?? undefined}
      data-new={(isNew && drawn) || undefined}
    >
      {selected && <path className={styles.halo} />}
      <path className={styles.hit} data-hit />
      {painted && coloured && (
        <linearGradient id={gradient} gradientUnits="userSpaceOnUse" y1="0" y2="0.01">
          <stop offset="0" className={styles.us} />
          <stop offset=".38" className={`${styles.us} ${thin ?? ''}`} />
          <stop offset=".62" className={`${styles.them} ${thin ?? ''}`} />
          <stop offset="1" className={styles.them} />
        </linearGradient>
      )}
      {painted && gone && <path className={styles.rest} />}
      {painted && (
        <path
          className={styles.stroke}
          stroke={coloured ? `url(#${gradient})` : undefined}
          pathLength={gone ? ORPHAN_LENGTH : isNew && drawn ? 1 : undefined}
          strokeDasharray={gone ? ORPHAN_DASHES[gone].stroke : undefined}
          markerStart={coloured && gone !== 'supplier' ? `url(#end-supplier-${line.strength})` : undefined}
          markerEnd={coloured && gone !== 'customer' ? `url(#end-customer-${line.strength})` : undefined}
        />
      )}
      {gone && <path className={styles.bar} pathLength={ORPHAN_LENGTH} strokeDasharray={ORPHAN_DASHES[gone].bar} />}
    </g>
  );
});
