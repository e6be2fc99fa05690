// The Decision unit lens: what we think of the customer's people. Influence from the inner circle outwards, stance from opponent
// to mentor; our own people stand beside it, whoever is not placed below it.
import type { InfluenceRank, Stance } from '../../../model/judgement.ts';
import { judgementsOn } from '../../judgements-on.ts';
import type { Member, Network } from '../../network.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import type { Box, CardBox } from '../placement.ts';
import { fromAfar } from './from-afar.ts';
import type { DecisionGround, LensPicture } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { byLevel } from './reporting-tree.ts';

export const STANCES: readonly Stance[] = [-2, -1, 0, 1, 2];
export const RANKS: readonly InfluenceRank[] = ['inner-circle', 'political-structure', 'outside'];

const EDGE = 16;
const TOP = 8;
/** Headings are at least so high and wide, and as their words want from afar. */
const HEAD = 30;
const WORD = { width: 58, height: 15 };
const CARD = { w: 176, h: 72 };
const CELL_PAD = 7;
const CARD_GAP = 8;
const ROW_GAP = 8;
const ROW_PAD = 14;
const LEAST_ROW = 2 * ROW_PAD + CARD.h;
const AXIS = 84;
/** Between our people and the plate. */
const ASIDE = 36;
const OUR_GAP = 8;
const BENCH_HEAD = 34;
/** A cell puts more people than this beside one another, the sooner the taller the plate would be. */
const STACKS = [24, 16, 12, 8, 6, 4] as const;
const TALL = 0.9;
const LEAST_TALL = 900;

/** From one card to the one beside it in a cell. */
const STEP = CARD.w + CARD_GAP;
const widthOf = (columns: number): number => columns * STEP - CARD_GAP + 2 * CELL_PAD;

const cellKey = (rank: InfluenceRank, stance: Stance): string => `cell ${rank} ${stance}`;

/** Our people in columns as high as the plate. */
const placeOurs = (people: readonly Member[], height: number, head: number): { cards: CardBox[]; width: number } => {
  const step = CARD_HEIGHT + OUR_GAP;
  const rows = Math.max(1, Math.floor((height - head) / step));
  const columns = Math.ceil(people.length / rows);
  const cards = people.map(({ id, tip, function: lane }, index) => {
    const w = tip ? TIP_WIDTH : CARD_WIDTH;
    const right = EDGE + (Math.floor(index / rows) + 1) * (TIP_WIDTH + OUR_GAP) - OUR_GAP;
    const y = TOP + head + 8 + (index % rows) * step;
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

  const counts = RANKS.map((rank) => STANCES.map((stance) => inCell(rank, stance).length));
  const laidOut = (most: number) => {
    const across = STANCES.map((_, column) =>
      Math.max(1, ...counts.map((row) => Math.ceil((row[column] as number) / most))),
    );
    const heights = counts.map((row) => {
      const down = Math.min(most, Math.max(...row));
      return Math.max(LEAST_ROW, 2 * ROW_PAD + down * (CARD.h + CARD_GAP) - CARD_GAP);
    });
    return { across, heights, most };
  };
  const isLow = ({ across, heights }: ReturnType<typeof laidOut>): boolean => {
    const height = heights.reduce((sum, one) => sum + one, 0);
    return height <= LEAST_TALL || height <= TALL * across.reduce((sum, one) => sum + widthOf(one), 0);
  };
  const tallest = laidOut(Number.POSITIVE_INFINITY);
  const { across, heights, most } = isLow(tallest)
    ? tallest
    : (STACKS.map(laidOut).find(isLow) ?? laidOut(STACKS.at(-1) as number));
  const widths = across.map(widthOf);
  const plateOf = (head: number) => head + heights.reduce((sum, height) => sum + height + ROW_GAP, 0);
  const benchColumns = across.reduce((sum, one) => sum + one, 0);
  const benchRows = Math.ceil(bench.length / benchColumns);
  const benchOf = (head: number) => (bench.length > 0 ? head + benchRows * (CARD.h + CARD_GAP) + ROW_GAP : 0);
  const plateWidth = widths.reduce((sum, one) => sum + one, 0);
  const bare = placeOurs(ours, plateOf(HEAD) + benchOf(BENCH_HEAD), HEAD);
  const far = fromAfar(bare.width + ASIDE + AXIS + plateWidth, plateOf(HEAD) + benchOf(BENCH_HEAD));
  const head = Math.max(HEAD, Math.round(WORD.height * far));
  const benchHead = Math.max(BENCH_HEAD, head);
  const axisWidth = Math.max(AXIS, Math.round(WORD.width * far));
  const benchHeight = benchOf(benchHead);
  const placed = placeOurs(ours, plateOf(head) + benchHeight, head);
  const axis = EDGE + placed.width + (ours.length > 0 ? ASIDE : 0);
  const left = axis + axisWidth;
  const lefts = across.map((_, column) => across.slice(0, column).reduce((sum, one) => sum + widthOf(one), left));
  const right = left + plateWidth;

  const boxes = new Map<string, Box>();
  const cards: CardBox[] = [...placed.cards];
  const cells: DecisionGround['cells'][number][] = [];
  const rows: DecisionGround['rows'][number][] = [];
  const put = (member: Member, x: number, y: number) => {
    const { id, tip, function: lane } = member;
    cards.push(plainCard({ id, side: 'customer', lane: tip ? null : lane, tip, x, y, ...CARD }));
  };

  if (ours.length > 0) boxes.set('ours', { x: EDGE, y: TOP, w: placed.width - OUR_GAP, h: head });
  for (const [column, stance] of STANCES.entries())
    boxes.set(`stance ${stance}`, { x: lefts[column] as number, y: TOP, w: widths[column] as number, h: head });
  let y = TOP + head;
  for (const [index, rank] of RANKS.entries()) {
    const h = heights[index] as number;
    boxes.set(`band ${rank}`, { x: left, y, w: right - left, h });
    boxes.set(`rank ${rank}`, { x: axis, y, w: axisWidth, h });
    let count = 0;
    for (const [column, stance] of STANCES.entries()) {
      const members = inCell(rank, stance);
      const key = cellKey(rank, stance);
      const [from, wide] = [lefts[column] as number, widths[column] as number];
      boxes.set(key, { x: from, y, w: wide, h });
      cells.push({ key, rank, stance, people: members.map(({ id }) => id) });
      count += members.length;
      const down = Math.min(members.length, most);
      const top = y + (h - down * (CARD.h + CARD_GAP) + CARD_GAP) / 2;
      // In the middle of a column that another row has wider.
      const aside = (wide - widthOf(Math.max(1, Math.ceil(members.length / most)))) / 2;
      for (const [index, member] of members.entries()) {
        const [beside, row] = [Math.floor(index / most), index % most];
        put(member, from + aside + CELL_PAD + beside * STEP, top + row * (CARD.h + CARD_GAP));
      }
    }
    rows.push({ key: `rank ${rank}`, band: `band ${rank}`, rank, count });
    y += h + ROW_GAP;
  }
  if (bench.length > 0) {
    boxes.set('bench', { x: left, y, w: right - left, h: benchHead });
    const places = lefts.flatMap((from, column) =>
      Array.from({ length: across[column] as number }, (_, beside) => from + CELL_PAD + beside * STEP),
    );
    for (const [index, member] of bench.entries()) {
      const row = Math.floor(index / benchColumns);
      put(member, places[index % benchColumns] as number, y + benchHead + row * (CARD.h + CARD_GAP));
    }
  }
  const height = Math.max(y + benchHeight, ...cards.map((card) => card.y + card.h)) + EDGE;
  return {
    ground: { kind: 'decision', cells, rows, bench: bench.length, ours: ours.length },
    placement: plainPlacement({ lens: 'decision', width: right + EDGE, height, cx: axis - ASIDE / 2, cards, boxes }),
  };
};
