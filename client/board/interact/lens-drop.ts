import { judge } from '../../../shared/document/commands/judge.ts';
import { movePeople } from '../../../shared/document/commands/move-people.ts';
import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { cellAt } from '../../../shared/rules/layout/lens/grid.ts';
import type { DecisionGround, GridGround } from '../../../shared/rules/layout/lens/ground.ts';
import { type Box, type CardBox, isFolded } from '../../../shared/rules/layout/placement.ts';
import { managerOf, peopleBelow } from '../../../shared/rules/reporting-lines.ts';
import type { Text } from '../../text/use-text.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { nameOn } from '../world/line-name.ts';

/** What letting go here would mean, with the place that is marked for it. `write` does it and answers what is said. */
export type LensDrop = { key: string; box: Box; write(): string };

export type Held = { card: CardBox; people: readonly PersonId[]; at: Point; text: Text };

export const whoOf = (board: Board, { people, text }: Held): string =>
  people.length === 1 && people[0]
    ? nameOn(board.model.network(), people[0], text.board)
    : text.board.people(people.length);

const contains = ({ x, y, w, h }: Box, at: Point): boolean => at.x >= x && at.x < x + w && at.y >= y && at.y < y + h;

const boxOf = (board: Board, key: string): Box | undefined => board.scene.target().boxes.get(key);

const onGrid = (board: Board, ground: GridGround, held: Held): LensDrop | null => {
  const { card, people, at, text } = held;
  const cell = cellAt(ground, board.scene.target().boxes, at);
  const box = cell && boxOf(board, cell.key);
  if (!cell || !box || cell.side !== card.side || people.every((id) => cell.people.includes(id))) return null;
  return {
    key: cell.key,
    box,
    write() {
      const ids = [...people];
      board.session.perform(movePeople, { ids, on: board.day.get(), function: cell.function, level: cell.level });
      const row = ground.rows.find((one) => one.function === cell.function)?.name || text.board.noFunction;
      const column = ground.columns.find((one) => one.level === cell.level)?.name || text.lens.grid.noLevel;
      return text.lens.grid.moved(whoOf(board, held), row, column);
    },
  };
};

/** On a colleague's card: he becomes the manager, unless that would close a ring. */
const onOrganisation = (board: Board, held: Held): LensDrop | null => {
  const { card, people, at, text } = held;
  const { links, people: members } = board.model.network();
  const over = [...board.scene.target().cards.values()].find(
    (box) => !isFolded(box) && !people.includes(box.id) && contains(box, at),
  );
  const below = people.flatMap((id) => [...peopleBelow(links, id)]);
  const sameSide = people.every((id) => members.get(id)?.side === over?.side);
  if (!over || over.side !== card.side || !sameSide || below.includes(over.id)) return null;
  if (people.every((id) => managerOf(links, id) === over.id)) return null;
  return {
    key: over.id,
    box: over,
    write() {
      board.session.perform((edit, manager: PersonId) => {
        for (const person of people) setManager(edit, { person, manager });
      }, over.id);
      return text.board.link['reports-to'](whoOf(board, held), nameOn(board.model.network(), over.id, text.board));
    },
  };
};

/** On a cell of the Decision unit: what we think of the person from the day looked at on, as an assumption. */
const onDecision = (board: Board, ground: DecisionGround, held: Held): LensDrop | null => {
  const { card, people, at, text } = held;
  if (card.side !== 'customer' || board.session.access.layers.inside !== true) return null;
  const cell = ground.cells.find(({ key }) => {
    const box = boxOf(board, key);
    return box !== undefined && contains(box, at);
  });
  const box = cell && boxOf(board, cell.key);
  if (!cell || !box || people.every((id) => cell.people.includes(id))) return null;
  return {
    key: cell.key,
    box,
    write() {
      const { stance, rank: influence } = cell;
      board.session.perform((edit, on: Day) => {
        for (const person of people) judge(edit, { person, on, patch: { stance, influence } });
      }, board.day.get());
      const { judging, lens } = text;
      return lens.decision.judged(whoOf(board, held), judging.stances[`${stance}`].word, judging.ranks[influence]);
    },
  };
};

/** A drop in any lens but the Shape: each lens says with its places what it means. */
export const lensDrop = (board: Board, held: Held): LensDrop | null => {
  const ground = board.model.ground.get();
  switch (ground.kind) {
    case 'grid':
      return onGrid(board, ground, held);
    case 'organisation':
      return onOrganisation(board, held);
    case 'decision':
      return onDecision(board, ground, held);
    default:
      return null;
  }
};
