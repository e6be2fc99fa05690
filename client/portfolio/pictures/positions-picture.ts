import { POSITIONS, type Position, type Positioned, positioning } from '../../../shared/rules/portfolio/positioning.ts';
import { formatNumber } from '../../text/format.ts';
import { formatShare, numberCell, shareCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { noteOf } from './parts.ts';
import { dotsOf, plane, planeHeight, tick } from './plane.ts';
import { QUADRANT_PAD, quadrants } from './quadrants.ts';

type Placed = Positioned & { share: number; significance: number; position: Position };
const isPlaced = (one: Positioned): one is Placed => one.position !== null;

const accountsOf = (all: readonly Positioned[]) => [...new Set(all.map(({ account }) => account))];

/** Significance up, our share of what the customer spends across; a dot for each category of each account. */
export const positionsPicture = ({ rows, settings, t, language }: Drawing): Drawn => {
  const all = positioning(rows, settings);
  const placed = all.filter(isPlaced);
  const inBox = (position: Position) => placed.filter((one) => one.position === position);
  const counts = Object.fromEntries(POSITIONS.map((one) => [one, inBox(one).length])) as Record<Position, number>;
  const known = new Set(placed.map(({ account }) => account));
  const nameOf = (one: Positioned) => `${one.name}, ${one.category}`;
  return {
    said: placed.length === 0 ? '' : t.positions.said(counts.partner, placed.length),
    scene:
      placed.length === 0
        ? null
        : (width) => {
            const height = planeHeight(width);
            const ground = plane(
              width,
              height,
              {
                title: t.axes.spend,
                domain: [0, 1],
                ticks: [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: formatShare(value, language) })),
              },
              { title: t.axes.significance, domain: [1, 5], ticks: [1, 2, 3, 4, 5].map((one) => tick(one, language)) },
              QUADRANT_PAD,
            );
            const boxes = quadrants(ground, {
              from: { x: settings.spendFrom, y: settings.significantFrom },
              ...{ names: t.positions.names, counts, best: 'partner' },
              at: { topLeft: 'security', topRight: 'partner', bottomLeft: 'easy', bottomRight: 'profit' },
            });
            const { marks, names } = dotsOf({
              dots: placed.map((one) => ({
                ...{ x: ground.x(one.share), y: ground.y(one.significance) },
                of: { ...one, id: `${one.account}/${one.entry}`, name: nameOf(one) },
              })),
              plane: ground,
              keepOff: boxes.keepOff,
              shapes: (_, { x, y, r }) => [{ kind: 'circle', x, y, r, fill: 'them', stroke: 'card' }],
              mark: (items) => {
                const [only] = items;
                const title = items.length === 1 && only ? only.name : t.positions.many(items.length);
                const says =
                  items.length === 1 && only
                    ? t.positions.says(
                        only.name,
                        formatShare(only.share, language),
                        formatNumber(only.significance, language, 1),
                        t.positions.names[only.position],
                      )
                    : title;
                return { says, title, accounts: accountsOf(items) };
              },
            });
            return { width, height, head: 0, shapes: [...boxes.shapes, ...ground.shapes], marks, over: names };
          },
    empty: { ...t.positions.empty, action: null },
    notes: noteOf(
      t.positions.notKnown,
      rows.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    ),
    advice: POSITIONS.map((position) => ({
      ...{ title: t.positions.names[position], text: t.positions.advice[position] },
      accounts: accountsOf(inBox(position)),
    })),
    table: {
      columns: [
        { id: 'name', label: t.columns.account },
        { id: 'category', label: t.columns.category },
        { id: 'share', label: t.columns.spendShare, isNumber: true },
        { id: 'significance', label: t.columns.significance, isNumber: true },
        { id: 'position', label: t.columns.box },
        { id: 'advice', label: t.columns.advice, onlyInFile: true },
      ],
      rows: all.map((one) => ({
        ...{ id: `${one.account}/${one.entry}`, account: one.account },
        cells: [
          textCell(one.name),
          textCell(one.category),
          shareCell(one.share, language),
          numberCell(one.significance, language, 1),
          textCell(one.position && t.positions.names[one.position]),
          textCell(one.position && t.positions.advice[one.position]),
        ],
      })),
    },
  };
};
