import type { HeatColumn, HeatMap } from '../../../shared/rules/portfolio/heat-map.ts';
import type { Drawing } from './drawn.ts';
import { drawCell } from './heat-cell.ts';
import { cutSmall, measureSmall } from './measure.ts';
import { idsOf, type Key } from './parts.ts';
import type { Mark, Shape } from './scene.ts';

type Asked = { x: number; step: number; head: number; bottom: number; isTurned: boolean; index: number };

/** Narrower columns have no room for numbers; they are spoken and shown when pointed at. */
const COUNTED = 66;

/** The name of a column over how far it is reached; behind it the accounts in which it is not. */
export const headMark = (column: HeatColumn, at: Asked, rows: HeatMap['rows'], t: Drawing['t']): Mark => {
  const { x, step, head, bottom, isTurned, index } = at;
  const missing = rows.filter(({ cells }) => {
    const state = cells[index]?.state;
    return state !== undefined && state !== 'reached' && state !== 'no-post';
  });
  const { name, reached, accounts } = column;
  const bar = Math.min(step - 8, 40);
  const share = accounts === 0 ? 0 : reached / accounts;
  const base = head - 14;
  return {
    ...{ id: `column ${column.id}`, accounts: idsOf(missing) },
    title: t.heat.missing(name, missing.length),
    says: t.heat.saysColumn(name, reached, accounts),
    box: { x: x - step / 2, y: 0, w: step, h: head },
    under: [{ kind: 'rect', x: x - step / 2, y: 0, w: step, h: bottom, r: 4, fill: 'sunk' }],
    shapes: [
      isTurned
        ? {
            ...{ kind: 'words', x: x + 3, y: base - 20, text: cutSmall(name, 110), fill: 'ink', turn: -45 },
          }
        : {
            ...{
              kind: 'words',
              x,
              y: base - 20,
              text: name,
              anchor: 'middle',
              fill: 'ink',
              weight: measureSmall(name) < step - 8 ? 600 : 400,
            },
          },
      ...(step < COUNTED
        ? []
        : ([
            {
              kind: 'words',
              x,
              y: base - 4,
              text: t.heat.of(reached, accounts),
              anchor: 'middle',
              fill: 'ink3',
              size: 10.5,
            },
          ] as const)),
      {
        kind: 'rect',
        x: x - bar / 2,
        y: base + 2,
        w: bar,
        h: 3,
        r: 1.5,
        fill: { of: 'ink', on: 'paper', share: 0.12 },
      },
      ...(share > 0
        ? ([
            { kind: 'rect', x: x - bar / 2, y: base + 2, w: Math.max(2, bar * share), h: 3, r: 1.5, fill: 'ink2' },
          ] as const)
        : []),
    ],
  };
};

/** What the numbers at the end of the rows count (the list counts whom the KAM reaches too); behind it the accounts in which somebody is missing. */
export const totalMark = (
  rows: HeatMap['rows'],
  { x, w, head }: { x: number; w: number; head: number },
  t: Drawing['t'],
): Mark => {
  const missing = rows.filter(({ reached, known }) => reached < known);
  const line = (text: string, above: number): Shape => ({
    ...{ kind: 'words', x: x + w, y: head - above, text, anchor: 'end', fill: 'ink3', size: 10.5 },
  });
  return {
    ...{ id: 'totals', accounts: idsOf(missing) },
    title: t.heat.incomplete(missing.length),
    says: t.columns.reached,
    box: { x, y: 0, w, h: head },
    shapes: [line(t.heat.total, 31), line(t.heat.totalOf, 18)],
  };
};

export const heatKeys = (t: Drawing['t']): Key[] => {
  const cell = { people: 1, reached: 1 };
  return [
    ...([4, 3, 2] as const).map(
      (strength): Key => ({
        text: t.heat.strengths[strength],
        draw: (x, y) => drawCell({ ...cell, state: 'reached', strength }, x, y),
      }),
    ),
    ...(['only-kam', 'nobody', 'no-post'] as const).map(
      (state): Key => ({
        text: t.heat.states[state],
        draw: (x, y) => drawCell({ ...cell, state, strength: 0 }, x, y),
      }),
    ),
    {
      text: t.heat.states.none,
      draw: (x, y) => [{ kind: 'path', d: `M${x - 8} ${y}h16`, stroke: 'hair', dash: '1 5' }],
    },
  ];
};
