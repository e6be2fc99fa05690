// One company of the Organisation lens, counted from its far edge: ranks of the reporting tree are columns, the parts of the
// company are blocks of rows, so that a frame holds its own people and nobody else.
import type { PersonId, UnitId } from '../../../model/id.ts';
import type { Member } from '../../network.ts';
import { CARD_HEIGHT, CARD_WIDTH, TIP_WIDTH } from '../dimensions.ts';
import type { Box } from '../placement.ts';
import type { ReportingTree } from './reporting-tree.ts';
import { type Block, everybodyIn, innerFrames, unitBlocks } from './unit-blocks.ts';

const TOP = 20;
/** From one rank to the next: the widest card, and room for the lines and the button that folds. */
const STEP_IN = 52;
const PITCH = TIP_WIDTH + STEP_IN;
const GAP = 12;
const ROW = CARD_HEIGHT + GAP;
/** Between two trees of one company. */
const TREE_GAP = 10;
export const LOOSE_HEAD = 44;
const LOOSE_PITCH = CARD_WIDTH + 12;
/** Who stands in no reporting line: so many in a column at most before a second one begins. */
const LOOSE_ROWS = 8;
const FRAME = { head: 30, foot: 10, after: 12, pad: 9, perInner: 7, widest: 30, looseRows: 4 };

/** A place counted from the far edge of a company: `x` inwards, `y` from the top. */
export type Spot = { member: Member; x: number; y: number; folded: boolean };
export type PlacedFrame = { unit: UnitId; box: Box; people: readonly PersonId[]; heads: readonly PersonId[] };
export type Company = {
  spots: Map<PersonId, Spot>;
  frames: readonly PlacedFrame[];
  width: number;
  height: number;
  loose: number;
  looseY: number;
};

const ranksOf = (people: readonly Member[], { parents }: ReportingTree): Map<PersonId, number> => {
  const ranks = new Map<PersonId, number>();
  const rankOf = (id: PersonId): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const manager = parents.get(id);
    const rank = manager === undefined ? 0 : rankOf(manager) + 1;
    ranks.set(id, rank);
    return rank;
  };
  for (const { id } of people) rankOf(id);
  return ranks;
};

/** Of everybody who is folded away the one behind whom he waits. */
const hiddenBehind = (people: readonly Member[], { parents }: ReportingTree, folded: ReadonlySet<PersonId>) => {
  const behind = new Map<PersonId, PersonId>();
  for (const { id } of people)
    for (let at = parents.get(id); at !== undefined; at = parents.get(at)) if (folded.has(at)) behind.set(id, at);
  return behind;
};

export const placeCompany = (
  people: readonly Member[],
  tree: ReportingTree,
  folded: ReadonlySet<PersonId>,
  paths: ReadonlyMap<UnitId, readonly UnitId[]>,
): Company => {
  const { parents, reports } = tree;
  const ranks = ranksOf(people, tree);
  const rank = (id: PersonId): number => ranks.get(id) ?? 0;
  const behind = hiddenBehind(people, tree, folded);
  const members = new Map(people.map((member) => [member.id, member]));
  const seen = people.filter(({ id }) => !behind.has(id));
  const isLoose = ({ id }: Member): boolean => !parents.has(id) && !reports.has(id);
  const { root, around } = unitBlocks(seen, paths);
  const blockOf = (id: PersonId): Block | undefined => around.get(id)?.at(-1);
  const deepest = Math.max(-1, ...seen.filter((member) => !isLoose(member)).map(({ id }) => rank(id)));
  const firstRank = (block: Block): number =>
    Math.min(...everybodyIn(block).flatMap((member) => (isLoose(member) ? [] : [rank(member.id)])));

  const spots = new Map<PersonId, Spot>();
  const frames: PlacedFrame[] = [];
  const placed = new Set<Block>();
  let y = TOP;
  let widest = 0;
  const put = (member: Member, column: number, at: number) => {
    spots.set(member.id, { member, x: column * PITCH, y: at, folded: false });
    widest = Math.max(widest, column + 1);
  };

  /** The part of this block in which a report stands, when all of it stands further in than the manager. */
  const partBelow = (block: Block, report: PersonId, manager: PersonId): Block | null => {
    const way = around.get(report) ?? [];
    const part = way[way.indexOf(block) + 1];
    return part && way.includes(block) && firstRank(part) > rank(manager) ? part : null;
  };

  /** Places a branch from the next free row on; answers the height at which its head stands. */
  const grow = (member: Member, block: Block): number => {
    const heights: number[] = [];
    const opened = new Set<Block>();
    for (const id of folded.has(member.id) ? [] : (reports.get(member.id) ?? [])) {
      if (blockOf(id) === block) {
        heights.push(grow(members.get(id) as Member, block));
        continue;
      }
      const part = partBelow(block, id, member.id);
      if (!part) continue;
      if (!placed.has(part)) {
        opened.add(part);
        placeBlock(part, rank(member.id) + 1);
      }
      if (opened.has(part)) heights.push((spots.get(id) as Spot).y);
    }
    const own = heights.length > 0 ? (Math.min(...heights) + Math.max(...heights)) / 2 : y;
    if (heights.length === 0) y += ROW;
    put(member, rank(member.id), own);
    return own;
  };

  const placeLoose = (loose: readonly Member[], column: number) => {
    const most = Math.max(3, deepest + 1 - column);
    const columns = Math.min(Math.ceil(loose.length / FRAME.looseRows), most);
    const rows = Math.ceil(loose.length / Math.max(1, columns));
    for (const [index, member] of loose.entries())
      put(member, column + Math.floor(index / rows), y + (index % rows) * ROW);
    y += rows * ROW;
  };

  const placeBlock = (block: Block, base: number) => {
    placed.add(block);
    const everybody = everybodyIn(block);
    const first = firstRank(block);
    const column = Number.isFinite(first) ? first : base;
    const top = y;
    const slot = block.unit === null ? -1 : frames.push({ unit: block.unit, box: NO_BOX, people: [], heads: [] }) - 1;
    if (block.unit !== null) y += FRAME.head;
    for (const member of block.people) {
      const manager = parents.get(member.id);
      if (isLoose(member) || (manager !== undefined && blockOf(manager) === block)) continue;
      grow(member, block);
      if (block.unit === null) y += TREE_GAP;
    }
    for (const part of block.parts.values()) if (!placed.has(part)) placeBlock(part, column);
    if (block.unit === null) return;
    placeLoose(block.people.filter(isLoose), column);
    y += FRAME.foot - GAP;
    const own = everybody.map(({ id }) => spots.get(id) as Spot);
    const pad = Math.min(FRAME.pad + FRAME.perInner * innerFrames(block), FRAME.widest);
    const from = Math.min(...own.map(({ x }) => x)) - pad;
    const to = Math.max(...own.map(({ x, member }) => x + (member.tip ? TIP_WIDTH : CARD_WIDTH))) + pad;
    frames[slot] = {
      unit: block.unit,
      box: { x: from, y: top, w: to - from, h: y - top },
      people: everybody.map(({ id }) => id),
      heads: everybody.flatMap(({ id }) => {
        const manager = parents.get(id);
        const within = manager !== undefined && around.get(manager)?.includes(block);
        return reports.has(id) && !within ? [id] : [];
      }),
    };
    y += FRAME.after;
  };

  placeBlock(root, 0);
  for (const [id, manager] of behind) {
    const at = spots.get(manager);
    if (at) spots.set(id, { ...at, member: members.get(id) as Member, folded: true });
  }

  const loose = root.people.filter(isLoose);
  const columns = Math.max(Math.ceil(loose.length / LOOSE_ROWS), loose.length > 0 ? 1 : 0);
  const fit = Math.min(columns, Math.max(3, Math.floor((widest * PITCH) / LOOSE_PITCH)));
  const looseY = y;
  const rows = Math.ceil(loose.length / Math.max(1, fit));
  for (const [index, member] of loose.entries()) {
    const [column, row] = [Math.floor(index / rows), index % rows];
    spots.set(member.id, { member, x: column * LOOSE_PITCH, y: looseY + LOOSE_HEAD + row * ROW, folded: false });
  }
  return {
    spots,
    frames,
    loose: loose.length,
    looseY,
    width: Math.max(widest * PITCH, fit * LOOSE_PITCH, TIP_WIDTH),
    height: loose.length > 0 ? looseY + LOOSE_HEAD + rows * ROW : y,
  };
};

const NO_BOX: Box = { x: 0, y: 0, w: 0, h: 0 };
