import type { Bin, MovingMeasure } from '../../../shared/rules/portfolio/movement.ts';
import { formatNumber } from '../../text/format.ts';
import type { Drawing } from './drawn.ts';
import { measureSmall, measureStrong } from './measure.ts';
import { sayBy } from './moving.ts';
import { idsOf } from './parts.ts';
import type { Mark, Paint, Shape } from './scene.ts';

const UP: Paint = { of: 'ink', on: 'paper', share: 0.72 };
export const STAYED: Paint = { of: 'ink', on: 'paper', share: 0.13 };

const TOP = 46;
const FOOT = 26;
const BAR = { widest: 66, gap: 6 };
/** Those who stayed would dwarf all others: their bar is cut, and says so. */
const CUT_AT = 1.2;

type Asked = Pick<Drawing, 't' | 'language'> & { width: number; height: number; step: number; measure: MovingMeasure };

/** How many moved how far: down to the left, up to the right, and quietly in the middle those who stayed. */
export const drawSpread = (bins: readonly Bin[], asked: Asked): { shapes: Shape[]; marks: Mark[] } => {
  const { width, height, step, measure, t, language } = asked;
  const pitch = Math.min(BAR.widest, width / bins.length);
  const left = (width - pitch * bins.length) / 2;
  const base = height - FOOT;
  const most = Math.max(1, ...bins.filter(({ at }) => at !== 0).map(({ moves }) => moves.length));
  const room = base - TOP;
  const say = (at: number) => (at === 0 ? t.movement.directions.still : sayBy(at * step, measure, { language }));
  const widest = Math.max(0, ...bins.filter(({ at }) => at !== 0).map(({ at }) => measureSmall(say(at))));
  // no two words under the bars touch
  const every = Math.ceil(Math.max(widest, (widest + measureSmall(say(0))) / 2) / pitch + 8 / pitch);
  const shapes: Shape[] = [
    { kind: 'words', x: 0, y: 14, text: t.movement.spread(t.movement.measures[measure]), weight: 600 },
    { kind: 'path', d: `M0 ${base}H${width}`, stroke: 'hair' },
    ...bins.flatMap(({ at }, index): Shape[] =>
      at % every !== 0
        ? []
        : [
            {
              ...{ kind: 'words', x: left + (index + 0.5) * pitch, y: base + 18, text: say(at), anchor: 'middle' },
              fill: at === 0 ? 'ink2' : 'ink3',
            },
          ],
    ),
  ];
  const marks = bins.flatMap(({ at, moves }, index): Mark[] => {
    if (moves.length === 0) return [];
    const x = left + index * pitch;
    const isCut = at === 0 && moves.length > most * CUT_AT;
    const high = Math.max(3, (room * Math.min(moves.length, most * CUT_AT)) / (most * CUT_AT));
    const [barX, barW] = [x + BAR.gap / 2, pitch - BAR.gap];
    const y = base - high;
    const said = formatNumber(moves.length, language);
    const [from, to] = [(Math.abs(at) - 1) * step, Math.abs(at) * step].map((by) =>
      sayBy(Math.sign(at) * by, measure, { language }),
    );
    const isWhole = measure === 'threads' && step === 1;
    return [
      {
        ...{ id: `bin ${at}`, accounts: idsOf(moves) },
        title: at === 0 ? t.movement.stayed(moves.length) : t.movement.binTitle(say(at), moves.length),
        says:
          at === 0
            ? t.movement.stayed(moves.length)
            : t.movement.saysBin(moves.length, isWhole ? null : from!, to!, t.movement.measures[measure]),
        box: { x, y: Math.min(y - 18, base - 24), w: pitch, h: base - Math.min(y - 18, base - 24) },
        under: [{ kind: 'rect', x, y: TOP - 20, w: pitch, h: base - TOP + 20, r: 4, fill: 'sunk' }],
        shapes: [
          {
            ...{ kind: 'rect', x: barX, y, w: barW, h: high, r: Math.min(3, high / 2), line: 1.4 },
            ...(at < 0 ? { fill: 'paper' as const, stroke: 'ink' as const } : { fill: at === 0 ? STAYED : UP }),
          },
          ...(isCut
            ? ([
                {
                  ...{ kind: 'path', stroke: 'paper', line: 3 },
                  d: `M${barX - 2} ${y + 17}L${barX + barW + 2} ${y + 9}M${barX - 2} ${y + 24}L${barX + barW + 2} ${y + 16}`,
                },
              ] as Shape[])
            : []),
          ...(measureStrong(said) > pitch + 2
            ? []
            : ([
                {
                  ...{ kind: 'words', x: x + pitch / 2, y: y - 5, text: said, anchor: 'middle' },
                  ...{ weight: at === 0 ? 400 : 600, fill: at === 0 ? 'ink2' : 'ink' },
                },
              ] as Shape[])),
        ],
      },
    ];
  });
  return { shapes, marks };
};
