import { type Claim, overclaim } from '../../../shared/rules/portfolio/overclaim.ts';
import { STAGE_LADDER, stageRank } from '../../../shared/rules/stages/stage-ladder.ts';
import { formatNumber } from '../../text/format.ts';
import { numberCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { DOT } from './gather.ts';
import { idsOf, legend, noteOf } from './parts.ts';
import { dotsOf, plane, planeHeight, tick } from './plane.ts';
import { lozenge, type Shape } from './scene.ts';

type Placed = Claim & { rank: number; diamondIndex: number };
const isPlaced = (claim: Claim): claim is Placed => claim.rank !== null && claim.diamondIndex !== null;

/** More dots than these have no room for what is supported. */
const MOST_STEMS = 60;

const diamond = (over: number, { x, y, r }: { x: number; y: number; r: number }): Shape => ({
  ...{ kind: 'path', d: lozenge(x, y, r + 0.5), stroke: 'us', line: 1.4 },
  fill: over > 0 ? 'us' : 'card',
});

/** Claimed stage up, diamond index across: whoever stands high at the left says more than the shape holds. */
export const claimsPicture = ({ rows, t, language, stageName }: Drawing): Drawn => {
  const claims = overclaim(rows);
  const placed = claims.filter(isPlaced);
  const over = placed.filter((claim) => claim.over > 0);
  const name = (stage: Claim['claimed']) => (stage ? stageName(stage) : null);
  const index = (value: number) => formatNumber(value, language, 2);
  const says = (claim: Placed) =>
    t.claims.says({
      name: claim.name,
      claimed: name(claim.claimed) ?? '',
      supported: name(claim.supported),
      index: index(claim.diamondIndex),
      over: claim.over,
    });
  return {
    said: placed.length === 0 ? '' : t.claims.said(over.length, placed.length),
    scene:
      placed.length === 0
        ? null
        : (width) => {
            const height = planeHeight(width);
            const ground = plane(
              width,
              height,
              {
                title: t.axes.diamondIndex,
                domain: [0, 1],
                ticks: [0, 0.25, 0.5, 0.75, 1].map((one) => tick(one, language, 2)),
              },
              {
                title: t.axes.claimed,
                domain: [0, STAGE_LADDER.length - 1],
                ticks: STAGE_LADDER.map((stage, value) => ({ value, text: stageName(stage) })),
              },
            );
            const footOf = (claim: Placed): number | null => {
              if (claim.over === 0 || placed.length > MOST_STEMS) return null;
              const rank = claim.supported === null ? null : stageRank(claim.supported);
              return rank === null ? ground.area.y + ground.area.h : ground.y(rank);
            };
            const stem = (claim: Placed, { x, y, r }: { x: number; y: number; r: number }): Shape[] => {
              const foot = footOf(claim);
              if (foot === null) return [];
              return [
                { kind: 'path', d: `M${x} ${y + r}V${foot}`, stroke: { of: 'ink', on: 'paper', share: 0.45 } },
                { kind: 'path', d: `M${x - 5} ${foot}h10`, stroke: 'ink', line: 2.4 },
              ];
            };
            const { marks, names } = dotsOf({
              dots: placed.map((claim) => ({ x: ground.x(claim.diamondIndex), y: ground.y(claim.rank), of: claim })),
              plane: ground,
              first: (claim) => claim.over > 0,
              part: (items) => items.filter((claim) => claim.over > 0).length / items.length,
              keepOff: placed.flatMap((claim) => {
                const at = { x: ground.x(claim.diamondIndex), y: ground.y(claim.rank) };
                const foot = footOf(claim);
                return foot === null
                  ? []
                  : [
                      { x: at.x - 6, y: foot - 3, w: 12, h: 6 },
                      { x: at.x - 1, y: at.y, w: 2, h: foot - at.y },
                    ];
              }),
              shapes: (claim, at) => [...stem(claim, at), diamond(claim.over, at)],
              mark: (items) => {
                const [only] = items;
                if (items.length === 1 && only) return { says: says(only), title: only.name, accounts: [only.id] };
                const most = items.filter((claim) => claim.over > 0).length;
                const title = t.claims.many(items.length, most);
                return { says: title, title, accounts: idsOf(items) };
              },
            });
            const dot = (of: Claim['over']) => (x: number, y: number) => [diamond(of, { x, y, r: DOT })];
            const tail = (x: number, y: number): Shape[] => [
              { kind: 'path', d: `M${x - 5} ${y}h10`, stroke: 'ink', line: 2.4 },
            ];
            const key = legend(
              [
                { text: t.claims.over, draw: dot(1) },
                { text: t.claims.held, draw: dot(0) },
                ...(placed.length > MOST_STEMS ? [] : [{ text: t.claims.supportedMark, draw: tail }]),
              ],
              height + 6,
              width,
            );
            return {
              width,
              height: height + 6 + key.height,
              head: 0,
              shapes: [...ground.shapes, ...key.shapes],
              marks,
              over: names,
            };
          },
    empty: { ...t.claims.empty, action: null },
    notes: [
      ...noteOf(t.claims.notClaimed, idsOf(claims.filter(({ claimed }) => claimed === null))),
      ...noteOf(t.claims.ending, idsOf(claims.filter(({ claimed }) => claimed === 'uncoupling'))),
      ...noteOf(t.noShape, idsOf(claims.filter(({ rank, diamondIndex }) => rank !== null && diamondIndex === null))),
    ],
    advice: [],
    table: {
      columns: [
        { id: 'name', label: t.columns.account },
        { id: 'claimed', label: t.columns.claimed },
        { id: 'supported', label: t.columns.supported },
        { id: 'customer', label: t.columns.customer },
        { id: 'index', label: t.columns.diamondIndex, isNumber: true },
        { id: 'over', label: t.columns.over, isNumber: true },
      ],
      rows: claims.map((claim) => ({
        ...{ id: claim.id, account: claim.id },
        cells: [
          textCell(claim.name),
          textCell(name(claim.claimed)),
          textCell(name(claim.supported)),
          textCell(name(claim.customer)),
          numberCell(claim.diamondIndex, language, 2),
          numberCell(claim.over, language),
        ],
      })),
    },
  };
};
