// The Grid lens: function × level. Rows keep the order of the map, the tips a row of their own where the map has it; levels
// stand from the centre outwards, the highest first, ours to the left in mirror writing.
import type { LevelId, PersonId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import type { Member, Network } from '../../network.ts';
import { type ArrangedLane, type Arrangement, arrangeNetwork } from '../arrange.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import type { Box, CardBox } from '../placement.ts';
import type { GridCell, GridGround, LensPicture } from './ground.ts';
import { plainCard, plainPlacement } from './plain-placement.ts';
import { type Contacts, contactsOf, reachOf } from './reach.ts';

const SIDES: readonly Side[] = ['supplier', 'customer'];
const EDGE = 16;
/** The heading of the rows stands on the meridian. */
export const HEADING_WIDTH = 124;
const HEAD_HEIGHT = 30;
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

const columnsOf = (network: Network): { columns: Column[]; cx: number; width: number } => {
  const levels = levelsOf(network);
  const people = [...network.people.values()];
  const widthAt = (side: Side, level: LevelId | null): number =>
    people.some((one) => one.side === side && !one.tip && one.level === level)
      ? CARD_WIDTH + 2 * CELL_PAD
      : EMPTY_WIDTH;
  const widths = (side: Side) => levels.map(({ level }) => widthAt(side, level));
  const total = (side: Side): number =>
    Math.max(
      TIP_WIDTH + 2 * CELL_PAD,
      widths(side).reduce((sum, width) => sum + width + CELL_GAP, 0),
    );
  const cx = EDGE + total('supplier') + HEADING_WIDTH / 2;
  const columns: Column[] = [];
  for (const side of SIDES) {
    let reach = HEADING_WIDTH / 2;
    for (const [index, { level, name }] of levels.entries()) {
      const w = widths(side)[index] as number;
      reach += CELL_GAP;
      const x = side === 'customer' ? cx + reach : cx - reach - w;
      columns.push({ side, level, name, key: `level ${side} ${level ?? '-'}`, x, w });
      reach += w;
    }
  }
  return { columns, cx, width: cx + HEADING_WIDTH / 2 + total('customer') + EDGE };
};

const rowsOf = (
  { lanes, lanesAbove, tips }: Arrangement,
  fullest: (lane: ArrangedLane) => number,
): { rows: Row[]; bottom: number } => {
  const rows: Row[] = [];
  let y = TOP + HEAD_HEIGHT;
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

/** Cards one under the other, as the arrangement has them: foremost first. */
const stack = (people: readonly Member[], x: number, y: number, w: number): CardBox[] =>
  people.map((member, index) => cardOf(member, { x, y: y + index * (CARD_HEIGHT + STACK_GAP), w, h: CARD_HEIGHT }));

export const gridLens = (network: Network): LensPicture => {
  const arrangement = arrangeNetwork(network);
  const contacts: Contacts = contactsOf(network);
  const { columns, cx, width } = columnsOf(network);
  const member = (id: PersonId) => network.people.get(id) as Member;
  const inCell = (lane: ArrangedLane, side: Side, level: LevelId | null): Member[] =>
    lane.sides[side].people.map(member).filter((one) => one.level === level);
  const fullest = (lane: ArrangedLane): number =>
    Math.max(0, ...columns.map(({ side, level }) => inCell(lane, side, level).length));
  const { rows, bottom } = rowsOf(arrangement, fullest);

  const boxes = new Map<string, Box>();
  const cells: GridCell[] = [];
  const cards: CardBox[] = [];
  for (const { key, x, w } of columns) boxes.set(key, { x, y: TOP, w, h: HEAD_HEIGHT - CELL_GAP });
  for (const { key, lane, y, h } of rows) {
    boxes.set(key, { x: cx - HEADING_WIDTH / 2, y, w: HEADING_WIDTH, h });
    if (lane === null) {
      for (const side of SIDES) {
        const reach = HEADING_WIDTH / 2 + CELL_GAP + CELL_PAD;
        const x = side === 'customer' ? cx + reach : cx - reach - TIP_WIDTH;
        cards.push(...stack(arrangement.tips[side].map(member), x, y + 2 * CELL_PAD, TIP_WIDTH));
      }
      continue;
    }
    for (const { side, level, x, w } of columns) {
      const people = inCell(lane, side, level);
      const ids = people.map(({ id }) => id);
      const cell = cellKey(side, lane.id, level);
      boxes.set(cell, { x, y, w, h });
      cells.push({ key: cell, side, function: lane.id, level, people: ids, ...reachOf(contacts, ids) });
      cards.push(...stack(people, x + CELL_PAD, y + CELL_HEAD + CELL_PAD, w - 2 * CELL_PAD));
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
