import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { BOXES, type Box, boxOf } from '../../../shared/rules/portfolio/boxes.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import { byName } from '../../../shared/rules/portfolio/picture-account.ts';
import { relationshipStrength } from '../../../shared/rules/portfolio/relationship-strength.ts';
import { formatNumber } from '../../text/format.ts';
import { numberCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { idsOf, noteOf } from './parts.ts';
import { dotsOf, plane, planeHeight, tick } from './plane.ts';
import { QUADRANT_PAD, quadrants } from './quadrants.ts';
import { sign } from './sign.ts';

type Rated = Pick<PortfolioRow, 'id' | 'name' | 'attractiveness' | 'diamondIndex'> & {
  strength: number | null;
  box: Box | null;
};
type Placed = Rated & { attractiveness: number; strength: number; box: Box };
const isPlaced = (one: Rated): one is Placed => one.box !== null;

const TICKS = [1, 4, 7, 10];
/** Every account stands there with its shape. */
const SIGN = { w: 22, h: 12 };

/** Attractiveness up, strength of the relationship across. */
export const boxesPicture = ({ rows, settings, t, language }: Drawing): Drawn => {
  const rated = rows.toSorted(byName).map((row): Rated => {
    const strength = relationshipStrength(row);
    const { id, name, attractiveness } = row;
    return {
      id,
      name,
      attractiveness,
      diamondIndex: drawnIndex(row),
      strength,
      box: boxOf({ attractiveness, strength }, settings),
    };
  });
  const placed = rated.filter(isPlaced);
  const inBox = (box: Box) => placed.filter((one) => one.box === box);
  const counts = Object.fromEntries(BOXES.map((box) => [box, inBox(box).length])) as Record<Box, number>;
  const figure = (value: number) => formatNumber(value, language, 1);
  return {
    said: placed.length === 0 ? '' : t.boxes.said(counts.key, counts.develop, placed.length),
    scene:
      placed.length === 0
        ? null
        : (width) => {
            const height = planeHeight(width);
            const ticks = TICKS.map((one) => tick(one, language));
            const ground = plane(
              width,
              height,
              { title: t.axes.strength, domain: [1, 10], ticks },
              { title: t.axes.attractiveness, domain: [1, 10], ticks },
              QUADRANT_PAD,
            );
            const boxes = quadrants(ground, {
              from: { x: settings.strongFrom, y: settings.attractiveFrom },
              ...{ names: t.boxes.names, counts, best: 'key' },
              at: { topLeft: 'develop', topRight: 'key', bottomLeft: 'opportunistic', bottomRight: 'maintain' },
            });
            const { marks, names } = dotsOf({
              dots: placed.map((one) => ({ x: ground.x(one.strength), y: ground.y(one.attractiveness), of: one })),
              plane: ground,
              keepOff: boxes.keepOff,
              size: 11,
              shapes: (one, { x, y }) => sign(one.diamondIndex, { x, y, ...SIGN }),
              mark: (items) => {
                const [only] = items;
                const title = items.length === 1 && only ? only.name : t.many(items.length);
                const says =
                  items.length === 1 && only
                    ? t.boxes.says(
                        only.name,
                        figure(only.attractiveness),
                        figure(only.strength),
                        t.boxes.names[only.box],
                      )
                    : title;
                return { says, title, accounts: idsOf(items) };
              },
            });
            return { width, height, head: 0, shapes: [...boxes.shapes, ...ground.shapes], marks, over: names };
          },
    empty: { ...t.boxes.empty, action: { label: t.boxes.toChoosing, href: '/choose' } },
    notes: [
      ...noteOf(t.boxes.notRated, idsOf(rated.filter((one) => one.attractiveness === null))),
      ...noteOf(t.boxes.noStrength, idsOf(rated.filter((one) => one.attractiveness !== null && one.strength === null))),
    ],
    advice: BOXES.map((box) => ({ title: t.boxes.names[box], text: t.boxes.advice[box], accounts: idsOf(inBox(box)) })),
    table: {
      columns: [
        { id: 'name', label: t.columns.account },
        { id: 'attractiveness', label: t.columns.attractiveness, isNumber: true },
        { id: 'strength', label: t.columns.strength, isNumber: true },
        { id: 'box', label: t.columns.box },
      ],
      rows: rated.map((one) => ({
        ...{ id: one.id, account: one.id },
        cells: [
          textCell(one.name),
          numberCell(one.attractiveness, language, 1),
          numberCell(one.strength, language, 1),
          textCell(one.box && t.boxes.names[one.box]),
        ],
      })),
    },
  };
};
