// The Grid lens: function × level. Rows keep the order of the map, the tips a row of their own where the map has it; levels
// stand from the centre outwards, the highest first, ours to the left in mirror writing.
import type { LevelId, PersonId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import type { Member, Network } from '../../network.ts';
import { type ArrangedLane, type Arrangement, arrangeNetwork, type LaneId } from '../arrange.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import type { Box, CardBox } from '../placement.ts';
import { fromAfar } from './from-afar.ts';
import type { GridCell, GridGround, LensPicture } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { type Contacts, contactsOf, reachOf } from './reach.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
const EDGE = 16;
/** The headings of the rows stand on the meridian, those of the levels above: at least so large, and as their words want from afar. */
type Headings = { width: number; height: number };
const HEADINGS: Headings = { width: 124, height: 30 };
const WORD: Headings = { width: 62, height: 15 };
const headingsAt = (far: number): Headings => ({
  width: Math.max(HEADINGS.width, Math.round(WORD.width * far)),
  height: Math.max(HEADINGS.height, Math.round(WORD.height * far)),
});
const TOP = 8;
/** A level at which nobody of a side stands keeps room for the mark and for somebody new. */
const EMPTY_WIDTH = 72;
const CELL_PAD = 6;
/** The head of a cell says how it is reached. */
export const CELL_HEAD = 22;
const CELL_GAP = 6;
const STACK_GAP = 6;

type Column = { side: Side; level: LevelId | null; key: string; name: string; x: number; w: number };
type Row = { key: string; lane: ArrangedLane | null; y: number; h: number };

const cellKey = (side: Side, lane: string | null, level: string | null): string =>
  `cell ${side} ${lane ?? '-'} ${level ?? '-'}`;
const stackHeight = (count: number): number => count * CARD_HEIGHT + Math.max(0, count - 1) * STACK_GAP;
/** A cell with more people than this puts them in columns beside one another, when the picture would be too tall. */
const LEAST_STACK = 5;
/** Height by width from which on a grid is too tall to be looked at as one. */
const TALL = 0.8;
const STACKS = [24, 16, 12, 9, 7, LEAST_STACK] as const;
const columnsFor = (people: number, most: number): number => Math.max(1, Math.ceil(people / most));
const wideness = (columns: number): number => columns * CARD_WIDTH + (columns - 1) * STACK_GAP + 2 * CELL_PAD;
const cellHeight = (people: number): number => CELL_HEAD + (people > 0 ? stackHeight(people) + 2 * CELL_PAD : 18);

/** From the centre outwards. A column for those without a level is there only when there is somebody. */
const levelsOf = (network: Network): { level: LevelId | null; name: string }[] => {
  const levels: { level: LevelId | null; name: string }[] = network.account.levels.map(({ id, name }) => ({
    level: id,
    name,
  }));
  const bare = [...network.people.values()].some((member) => !member.tip && member.level === null);
  return bare || levels.length === 0 ? [...levels, { level: null, name: '' }] : levels;
};

const columnsOf = (
  network: Network,
  /** People of the fullest cell of a column. */
  fullest: (side: Side, level: LevelId | null) => number,
  most: number,
  heading: number,
): { columns: Column[]; cx: number; width: number } => {
  const levels = levelsOf(network);
  const people = [...network.people.values()];
  const widthAt = (side: Side, level: LevelId | null): number =>
    people.some((one) => one.side === side && !one.tip && one.level === level)
      ? wideness(columnsFor(fullest(side, level), most))
      : EMPTY_WIDTH;
  const widths = (side: Side) => levels.map(({ level }) => widthAt(side, level));
  const total = (side: Side): number =>
    Math.max(
      TIP_WIDTH + 2 * CELL_PAD,
      widths(side).reduce((sum, width) => sum + width + CELL_GAP, 0),
    );
  const cx = EDGE + total('supplier') + heading / 2;
  const columns: Column[] = [];
  for (const side of SIDES) {
    let reach = heading / 2;
    for (const [index, { level, name }] of levels.entries()) {
      const w = widths(side)[index] as number;
      reach += CELL_GAP;
      const x = side === 'customer' ? cx + reach : cx - reach - w;
      columns.push({ side, level, name, key: `level ${side} ${level ?? '-'}`, x, w });
      reach += w;
    }
  }
  return { columns, cx, width: cx + heading / 2 + total('customer') + EDGE };
};

const rowsOf = (
  { lanes, lanesAbove, tips }: Arrangement,
  fullest: (lane: ArrangedLane) => number,
  head: number,
): { rows: Row[]; bottom: number } => {
  const rows: Row[] = [];
  let y = TOP + head;
  const add = (row: Omit<Row, 'y'>) => {
    rows.push({ ...row, y });
    y += row.h + CELL_GAP;
  };
  const mostTips = Math.max(tips.supplier.length, tips.customer.length);
  const addLane = (lane: ArrangedLane) => add({ key: `row ${lane.id ?? '-'}`, lane, h: cellHeight(fullest(lane)) });
  for (const lane of lanes.slice(0, lanesAbove)) addLane(lane);
  if (mostTips > 0) add({ key: 'row tips', lane: null, h: stackHeight(mostTips) + 4 * CELL_PAD });
  for (const lane of lanes.slice(lanesAbove)) addLane(lane);
  return { rows, bottom: y };
};

const cardOf = (member: Member, box: Box): CardBox =>
  plainCard({ ...box, id: member.id, side: member.side, lane: member.tip ? null : member.function, tip: member.tip });

/** Cards one under the other, as the arrangement has them, foremost first; the next column begins further from the centre. */
const stack = (people: readonly Member[], most: number, { x, y, w }: Omit<Box, 'h'>, way: number): CardBox[] =>
  people.map((member, index) => {
    const [column, row] = [Math.floor(index / most), index % most];
    const at = { x: x + way * column * (w + STACK_GAP), y: y + row * (CARD_HEIGHT + STACK_GAP) };
    return cardOf(member, { ...at, w, h: CARD_HEIGHT });
  });

const countCells = ({ lanes }: Arrangement, member: (id: PersonId) => Member) => {
  const cells = new Map<string, number>();
  const [lane, column] = [new Map<LaneId, number>(), new Map<string, number>()];
  const more = <K>(map: Map<K, number>, key: K, count: number) => map.set(key, Math.max(map.get(key) ?? 0, count));
  for (const { id, sides } of lanes)
    for (const side of SIDES)
      for (const one of sides[side].people) {
        const { level } = member(one);
        const cell = cellKey(side, id, level);
        const count = (cells.get(cell) ?? 0) + 1;
        cells.set(cell, count);
        more(lane, id, count);
        more(column, `${side} ${level}`, count);
      }
  return {
    ofLane: ({ id }: ArrangedLane): number => lane.get(id) ?? 0,
    ofColumn: (side: Side, level: LevelId | null): number => column.get(`${side} ${level}`) ?? 0,
  };
};

/** The first that is good, else the last. */
const firstThat = <T>(isGood: (value: T) => boolean, made: readonly (() => T)[]): T => {
  const [first, ...rest] = made;
  const value = (first as () => T)();
  return rest.length === 0 || isGood(value) ? value : firstThat(isGood, rest);
};

export const gridLens = (network: Network): LensPicture => {
  const arrangement = arrangeNetwork(network);
  const contacts: Contacts = contactsOf(network);
  const member = (id: PersonId) => network.people.get(id) as Member;
  const inCell = (lane: ArrangedLane, side: Side, level: LevelId | null): Member[] =>
    lane.sides[side].people.map(member).filter((one) => one.level === level);
  const counts = countCells(arrangement, member);
  const laidOut = (most: number, headings = HEADINGS) => {
    const columns = columnsOf(network, counts.ofColumn, most, headings.width);
    const rows = rowsOf(arrangement, (lane) => Math.min(counts.ofLane(lane), most), headings.height);
    return { most, headings, ...columns, ...rows };
  };
  const fits = ({ width, bottom }: { width: number; bottom: number }) => bottom <= width * TALL;
  const stacks = [Number.POSITIVE_INFINITY, ...STACKS].map((most) => () => laidOut(most));
  const bare = firstThat(fits, stacks);
  const { most, headings, columns, cx, width, rows, bottom } = laidOut(
    bare.most,
    headingsAt(fromAfar(bare.width, bare.bottom)),
  );

  const boxes = new Map<string, Box>();
  const cells: GridCell[] = [];
  const cards: CardBox[] = [];
  for (const { key, x, w } of columns) boxes.set(key, { x, y: TOP, w, h: headings.height - CELL_GAP });
  for (const { key, lane, y, h } of rows) {
    boxes.set(key, { x: cx - headings.width / 2, y, w: headings.width, h });
    if (lane === null) {
      for (const side of SIDES) {
        const reach = headings.width / 2 + CELL_GAP + CELL_PAD;
        const x = side === 'customer' ? cx + reach : cx - reach - TIP_WIDTH;
        const tips = arrangement.tips[side].map(member);
        cards.push(...stack(tips, Number.POSITIVE_INFINITY, { x, y: y + 2 * CELL_PAD, w: TIP_WIDTH }, 0));
      }
      continue;
    }
    for (const { side, level, x, w } of columns) {
      const people = inCell(lane, side, level);
      const ids = people.map(({ id }) => id);
      const cell = cellKey(side, lane.id, level);
      boxes.set(cell, { x, y, w, h });
      cells.push({ key: cell, side, function: lane.id, level, people: ids, ...reachOf(contacts, ids) });
      const isOurs = side === 'supplier';
      const own = people.length > 0 ? CARD_WIDTH : 0;
      const first = isOurs ? x + w - CELL_PAD - own : x + CELL_PAD;
      cards.push(...stack(people, most, { x: first, y: y + CELL_HEAD + CELL_PAD, w: own }, isOurs ? -1 : 1));
    }
  }
  const ground: GridGround = {
    kind: 'grid',
    cells,
    rows: rows.flatMap(({ key, lane }) => (lane ? [{ key, function: lane.id, name: lane.name }] : [])),
    tipRow: rows.find(({ lane }) => lane === null)?.key ?? null,
    columns: columns.map(({ key, side, level, name }) => ({ key, side, level, name })),
  };
  return { ground, placement: plainPlacement({ lens: 'grid', width, height: bottom + EDGE, cx, cards, boxes }) };
};

/** The cell at a point of the map. */
export const cellAt = (ground: GridGround, boxes: ReadonlyMap<string, Box>, at: { x: number; y: number }) =>
  ground.cells.find(({ key }) => {
    const box = boxes.get(key);
    return box && at.x >= box.x && at.x < box.x + box.w && at.y >= box.y && at.y < box.y + box.h;
  });
