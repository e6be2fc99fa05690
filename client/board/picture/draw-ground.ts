import { boxOfWord, type WordBox } from '../../../shared/rules/layout/crowded-words.ts';
import { STANCES } from '../../../shared/rules/layout/lens/decision.ts';
import type { GridCell, Ground, OrganisationGround } from '../../../shared/rules/layout/lens/ground.ts';
import type { Box } from '../../../shared/rules/layout/placement.ts';
import { silhouette } from '../../../shared/rules/layout/silhouette.ts';
import { mix } from '../../ui/picture/palette.ts';
import { cutTo, tag, words } from '../../ui/picture/svg-markup.ts';
import { measureLabel, measureTitle } from '../card/measure-name.ts';
import { wrapLabel } from '../world/wrap-label.ts';
import type { Drawing } from './drawing.ts';

const INSET = 12;
const LABEL_LINE = 14;
const BAND = { 'inner-circle': 0.13, 'political-structure': 0.08 } as Readonly<Record<string, number>>;
const RAMP = [0, 0.14, 0.26, 0.48, 0.76] as const;
const HEAD = 22;
const NOTE_LINE = 18;

const middle = (box: Box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 + 4 });

/** Graticule, scale of directness and the two silhouettes. */
const drawShape = ({ reading: { placement }, palette, text }: Drawing): string => {
  const { left, width, lanes, scale, topY, scaleY } = placement;
  const [from, until] = [left + INSET, left + width - INSET];
  if (lanes.length === 0) return '';
  const grat = mix(palette.ink, palette.paper, 0.075);
  const hull = (side: 'supplier' | 'customer', hue: string, edge: number) =>
    tag('path', {
      d: silhouette(placement, side),
      fill: hue,
      'fill-opacity': 0.12,
      stroke: hue,
      'stroke-opacity': edge,
    });
  const tick = (x: number, said: string, anchor: 'start' | 'middle') =>
    words(said, { x, y: scaleY + 17, size: 11, fill: palette.ink3, anchor });
  return [
    tag('path', { d: scale.map(({ x }) => `M${x} ${topY}V${scaleY + 4}`).join(''), fill: 'none', stroke: grat }),
    tag('path', {
      d: lanes.map(({ cy }) => `M${from} ${cy}H${until}`).join(''),
      fill: 'none',
      stroke: palette.hair,
      'stroke-dasharray': '1 4',
    }),
    hull('supplier', palette.us, 0.68),
    hull('customer', palette.them, 0.8),
    tag('path', { d: `M${from} ${scaleY}H${until}`, fill: 'none', stroke: palette.hair }),
    tick(left + 16, text.board.directness, 'start'),
    ...scale.map(({ x, directness }) => tick(x, text.board.quarters[directness * 4] ?? '', 'middle')),
  ].join('');
};

type Lane = { said: string; at: { x: number; y: number; anchor: 'middle' } };

const lanesOf = ({ reading: { placement }, text }: Drawing): Lane[] =>
  placement.lanes.flatMap(({ id, name, labelY }) =>
    wrapLabel(id === null ? text.board.noFunction : name, measureLabel).map((said, index, all): Lane => {
      const y = labelY - (all.length - 1 - index) * LABEL_LINE;
      return { said, at: { x: placement.cx, y, anchor: 'middle' } };
    }),
  );

export const laneBoxes = (drawing: Drawing): WordBox[] =>
  lanesOf(drawing).map(({ said, at }) => boxOfWord({ at, width: measureLabel(said) }));

/** The names of the functions on the meridian, each on a plate of paper so that lines pass behind it. */
export const drawLanes = (drawing: Drawing): string =>
  lanesOf(drawing)
    .map(({ said, at }) => {
      const { left, right, top, bottom } = boxOfWord({ at, width: measureLabel(said) });
      const plate = { x: left - 4, y: top - 2, width: right - left + 8, height: bottom - top + 3, rx: 3 };
      return (
        tag('rect', { ...plate, fill: drawing.palette.paper, 'fill-opacity': 0.86 }) +
        words(said, { ...at, size: 12, weight: 500, fill: drawing.palette.ink2 })
      );
    })
    .join('');

const drawCell = ({ side, people, reach, met }: GridCell, box: Box, { palette, text }: Drawing): string => {
  const t = text.lens.grid;
  const isEmpty = people.length === 0;
  const step = typeof reach === 'number' ? RAMP[reach] : 0;
  const ink = step > 0.6 ? palette.paper : step > 0 ? palette.ink : palette.ink2;
  const frame = tag('rect', {
    x: box.x,
    y: box.y,
    width: box.w,
    height: box.h,
    rx: 8,
    fill: 'none',
    stroke: isEmpty ? null : reach === 'nobody' ? palette.field : palette.hair,
    'stroke-dasharray': reach === 'nobody' ? '4 3' : null,
  });
  if (isEmpty) return words('–', { ...middle(box), size: 12, fill: palette.ink3, anchor: 'middle' });
  const head = tag('rect', {
    x: box.x,
    y: box.y,
    width: box.w,
    height: HEAD,
    rx: 8,
    fill: mix(palette.ink, palette.paper, step),
  });
  const said = cutTo(`${t.of(met, people.length)}  ${t.reach(reach, side)}`, box.w - 16, measureTitle, 11.5 / 12.5);
  const at = side === 'supplier' ? { x: box.x + box.w - 8, anchor: 'end' as const } : { x: box.x + 8 };
  return frame + (step > 0 ? head : '') + words(said, { ...at, y: box.y + 15, size: 11.5, weight: 500, fill: ink });
};

const drawUnit = (frame: OrganisationGround['frames'][number], box: Box, { palette, text }: Drawing): string => {
  const [hue, ink] = frame.side === 'supplier' ? [palette.us, palette.usInk] : [palette.them, palette.themInk];
  const { x, y, w, h } = box;
  const said = `${frame.name || text.lens.organisation.unnamedUnit}  ${frame.count}`;
  const at = frame.side === 'supplier' ? { x: x + 9 } : { x: x + w - 9, anchor: 'end' as const };
  return (
    tag('rect', {
      ...{ x, y, width: w, height: h, rx: 10 },
      fill: hue,
      'fill-opacity': 0.04,
      stroke: mix(hue, palette.paper, 0.34),
      'data-unit': frame.unit,
    }) + words(cutTo(said, w - 18, measureLabel), { ...at, y: y + 17, size: 12.5, weight: 500, fill: ink })
  );
};

const noteLines = (note: string, box: Box): string[] => {
  const room = box.w - 24;
  const lines = note.split('\n').flatMap((line) => wrapAll(line, room));
  const most = Math.max(1, Math.floor((box.h - 20) / NOTE_LINE));
  return lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}…`] : lines;
};

const wrapAll = (line: string, room: number): string[] => {
  const lines: string[] = [];
  let now = '';
  for (const word of line.split(/\s+/u)) {
    const next = now === '' ? word : `${now} ${word}`;
    if (now === '' || measureTitle(next) <= room) now = next;
    else {
      lines.push(now);
      now = word;
    }
  }
  return [...lines, now].map((one) => cutTo(one, room, measureTitle));
};

/** What a lens has under its cards. */
export const drawGround = (drawing: Drawing): string => {
  const { reading, palette, text } = drawing;
  const { boxes } = reading.placement;
  const on = (key: string, draw: (box: Box) => string): string => {
    const box = boxes.get(key);
    return box ? draw(box) : '';
  };
  const heading = (key: string, said: string, fill: string = palette.ink2) =>
    on(key, (box) =>
      words(cutTo(said, box.w, measureLabel), { ...middle(box), size: 12.5, weight: 500, fill, anchor: 'middle' }),
    );
  const ground: Ground = reading.ground;
  switch (ground.kind) {
    case 'shape':
      return drawShape(drawing);
    case 'grid':
      return [
        ...ground.columns.map(({ key, name }) => heading(key, name || text.lens.grid.noLevel)),
        ...ground.rows.map(({ key, name }) => heading(key, name || text.board.noFunction)),
        ground.tipRow ? heading(ground.tipRow, text.lens.grid.tips) : '',
        ...ground.cells.map((cell) => on(cell.key, (box) => drawCell(cell, box, drawing))),
      ].join('');
    case 'organisation':
      return [
        ...ground.frames.map((frame) => on(frame.key, (box) => drawUnit(frame, box, drawing))),
        ...ground.loose.map(({ key, count }) => heading(key, text.lens.organisation.loose(count))),
        ...ground.branches.map(({ key, isFolded, count }) => (isFolded ? heading(key, `+${count}`) : '')),
      ].join('');
    case 'decision':
      return [
        ground.ours > 0 ? heading('ours', text.lens.decision.ours(ground.ours), palette.usInk) : '',
        ...ground.rows.map(({ band, rank }) =>
          on(band, ({ x, y, w, h }) =>
            tag('rect', {
              x,
              y,
              width: w,
              height: h,
              rx: 8,
              fill: mix(palette.them, palette.paper, BAND[rank] ?? 0.03),
            }),
          ),
        ),
        ...STANCES.map((stance) => heading(`stance ${stance}`, text.judging.stances[`${stance}`].word)),
        ...ground.rows.map(({ key, rank, count }) =>
          on(key, ({ x, y, w }) =>
            [...wrapLabel(text.judging.ranks[rank], measureLabel, w - 14), text.lens.decision.people(count)]
              .map((said, line, all) =>
                words(said, {
                  x,
                  y: y + 24 + line * 17,
                  size: 12.5,
                  weight: line < all.length - 1 ? 600 : 400,
                  fill: palette.ink2,
                }),
              )
              .join(''),
          ),
        ),
        ground.bench > 0
          ? on('bench', ({ x, y, h }) =>
              words(text.lens.decision.bench(ground.bench), {
                x,
                y: y + h / 2 + 4,
                size: 12.5,
                weight: 600,
                fill: palette.ink2,
              }),
            )
          : '',
      ].join('');
    case 'free':
      return [
        ...ground.frames.map(({ key, name }) =>
          on(
            key,
            ({ x, y, w, h }) =>
              tag('rect', {
                x,
                y,
                width: w,
                height: h,
                rx: 10,
                fill: 'none',
                stroke: palette.hair,
                'stroke-width': 1.5,
              }) +
              words(cutTo(name, w - 24, measureLabel), {
                x: x + 12,
                y: y + 20,
                size: 12.5,
                weight: 600,
                fill: palette.ink2,
              }),
          ),
        ),
        ...ground.notes.map((note) =>
          on(note.key, (box) =>
            [
              tag('rect', {
                x: box.x,
                y: box.y,
                width: box.w,
                height: box.h,
                rx: 3,
                fill: palette.notePaper,
                stroke: palette.hair,
              }),
              ...noteLines(note.text, box).map((line, index) =>
                words(line, { x: box.x + 12, y: box.y + 25 + index * NOTE_LINE, size: 12.5, fill: palette.ink }),
              ),
            ].join(''),
          ),
        ),
      ].join('');
  }
};
