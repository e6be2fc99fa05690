// The Decision unit lens: what we think of the customer's people. Influence from the inner circle outwards, stance from opponent
// to mentor; our own people stand beside it, whoever is not placed below it.
import type { InfluenceRank, Stance } from '../../../model/judgement.ts';
import { judgementsOn } from '../../judgements-on.ts';
import type { Member, Network } from '../../network.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import type { Box, CardBox } from '../placement.ts';
import type { DecisionGround, LensPicture } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { byLevel } from './reporting-tree.ts';

export const STANCES: readonly Stance[] = [-2, -1, 0, 1, 2];
export const RANKS: readonly InfluenceRank[] = ['inner-circle', 'political-structure', 'outside'];

const EDGE = 16;
const TOP = 8;
const HEAD = 30;
const CARD = { w: 176, h: 72 };
const CELL_PAD = 7;
const CELL_WIDTH = CARD.w + 2 * CELL_PAD;
const CARD_GAP = 8;
const ROW_GAP = 8;
const ROW_PAD = 14;
const LEAST_ROW = 2 * ROW_PAD + CARD.h;
const AXIS = 84;
/** Between our people and the plate. */
const ASIDE = 36;
const OUR_GAP = 8;
const BENCH_HEAD = 34;

const cellKey = (rank: InfluenceRank, stance: Stance): string => `cell ${rank} ${stance}`;

/** Our people in columns as high as the plate. */
const placeOurs = (people: readonly Member[], height: number): { cards: CardBox[]; width: number } => {
  const step = CARD_HEIGHT + OUR_GAP;
  const rows = Math.max(1, Math.floor((height - HEAD) / step));
  const columns = Math.ceil(people.length / rows);
  const cards = people.map(({ id, tip, function: lane }, index) => {
    const w = tip ? TIP_WIDTH : CARD_WIDTH;
    const right = EDGE + (Math.floor(index / rows) + 1) * (TIP_WIDTH + OUR_GAP) - OUR_GAP;
    const y = TOP + HEAD + 8 + (index % rows) * step;
    return plainCard({ id, side: 'supplier', lane: tip ? null : lane, tip, x: right - w, y, w, h: CARD_HEIGHT });
  });
  return { cards, width: columns * (TIP_WIDTH + OUR_GAP) };
};

export const decisionLens = (network: Network): LensPicture => {
  const judged = judgementsOn(network.account, network.day);
  const people = [...network.people.values()].sort(byLevel(network));
  const theirs = people.filter(({ side }) => side === 'customer');
  // KAM first: our people stand as they would be asked.
  const ours = people.filter(({ side }) => side === 'supplier').sort((a, b) => Number(b.tip) - Number(a.tip));
  const inCell = (rank: InfluenceRank, stance: Stance): Member[] =>
    theirs.filter(({ id }) => judged.get(id)?.influence === rank && judged.get(id)?.stance === stance);
  const bench = theirs.filter(({ id }) => {
    const judgement = judged.get(id);
    return judgement?.influence == null || judgement.stance == null;
  });

  const heights = RANKS.map((rank) => {
    const most = Math.max(...STANCES.map((stance) => inCell(rank, stance).length));
    return Math.max(LEAST_ROW, 2 * ROW_PAD + most * (CARD.h + CARD_GAP) - CARD_GAP);
  });
  const plate = HEAD + heights.reduce((sum, height) => sum + height + ROW_GAP, 0);
  const benchRows = Math.ceil(bench.length / STANCES.length);
  const benchHeight = bench.length > 0 ? BENCH_HEAD + benchRows * (CARD.h + CARD_GAP) + ROW_GAP : 0;
  const placed = placeOurs(ours, plate + benchHeight);
  const axis = EDGE + placed.width + (ours.length > 0 ? ASIDE : 0);
  const left = axis + AXIS;
  const right = left + STANCES.length * CELL_WIDTH;

  const boxes = new Map<string, Box>();
  const cards: CardBox[] = [...placed.cards];
  const cells: DecisionGround['cells'][number][] = [];
  const rows: DecisionGround['rows'][number][] = [];
  const put = (member: Member, column: number, y: number) => {
    const { id, tip, function: lane } = member;
    const x = left + column * CELL_WIDTH + CELL_PAD;
    cards.push(plainCard({ id, side: 'customer', lane: tip ? null : lane, tip, x, y, ...CARD }));
  };

  if (ours.length > 0) boxes.set('ours', { x: EDGE, y: TOP, w: placed.width - OUR_GAP, h: HEAD });
  for (const [column, stance] of STANCES.entries())
    boxes.set(`stance ${stance}`, { x: left + column * CELL_WIDTH, y: TOP, w: CELL_WIDTH, h: HEAD });
  let y = TOP + HEAD;
  for (const [index, rank] of RANKS.entries()) {
    const h = heights[index] as number;
    boxes.set(`band ${rank}`, { x: left, y, w: right - left, h });
    boxes.set(`rank ${rank}`, { x: axis, y, w: AXIS, h });
    let count = 0;
    for (const [column, stance] of STANCES.entries()) {
      const members = inCell(rank, stance);
      const key = cellKey(rank, stance);
      boxes.set(key, { x: left + column * CELL_WIDTH, y, w: CELL_WIDTH, h });
      cells.push({ key, rank, stance, people: members.map(({ id }) => id) });
      count += members.length;
      const stack = members.length * (CARD.h + CARD_GAP) - CARD_GAP;
      const top = y + (h - stack) / 2;
      for (const [row, member] of members.entries()) put(member, column, top + row * (CARD.h + CARD_GAP));
    }
    rows.push({ key: `rank ${rank}`, band: `band ${rank}`, rank, count });
    y += h + ROW_GAP;
  }
  if (bench.length > 0) {
    boxes.set('bench', { x: left, y, w: right - left, h: BENCH_HEAD });
    bench.forEach((member, index) => {
      const row = Math.floor(index / STANCES.length);
      put(member, index % STANCES.length, y + BENCH_HEAD + row * (CARD.h + CARD_GAP));
    });
  }
  const height = Math.max(y + benchHeight, ...cards.map((card) => card.y + card.h)) + EDGE;
  return {
    ground: { kind: 'decision', cells, rows, bench: bench.length, ours: ours.length },
    placement: plainPlacement({ lens: 'decision', width: right + EDGE, height, cx: axis - ASIDE / 2, cards, boxes }),
  };
};
