import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import { type DrawnLine, drawnLines } from '../drawn-lines.ts';
import { type Member, networkOn } from '../network.ts';
import { sameValue } from './same-value.ts';

/** `moved`: stands elsewhere on the map, by side, function, level or as a tip. `changed`: something else differs. */
export type MapMark = 'added' | 'removed' | 'moved' | 'changed';
export type MapMarks = { people: ReadonlyMap<PersonId, MapMark>; lines: ReadonlyMap<string, MapMark> };

export const NO_MAP_MARKS: MapMarks = { people: new Map(), lines: new Map() };

/** An account as the map shows it on a day. */
export type Shown = { account: Account; day: Day };

/**
 * What to mark on the map of the earlier state (who is not on the later one is `removed`) and on that of the later
 * (who was not on the earlier one is `added`). Who is on both and differs is marked on both.
 */
export const mapMarks = (before: Shown, after: Shown): { before: MapMarks; after: MapMarks } => {
  const [a, b] = [peopleOf(before), peopleOf(after)];
  const [l, m] = [linesOf(before), linesOf(after)];
  return {
    before: { people: marks(a, b, 'removed', markPerson), lines: marks(l, m, 'removed', markLine) },
    after: { people: marks(b, a, 'added', markPerson), lines: marks(m, l, 'added', markLine) },
  };
};

const marks = <K, V>(
  here: ReadonlyMap<K, V>,
  there: ReadonlyMap<K, V>,
  alone: MapMark,
  differs: (a: V, b: V) => MapMark | null,
): Map<K, MapMark> => {
  const found = new Map<K, MapMark>();
  for (const [id, one] of here) {
    const other = there.get(id);
    const mark = other === undefined ? alone : differs(one, other);
    if (mark) found.set(id, mark);
  }
  return found;
};

const peopleOf = ({ account, day }: Shown) => networkOn(account, day, { today: day }).people;

const markPerson = (a: Member, b: Member): MapMark | null => {
  const isElsewhere = a.side !== b.side || a.function !== b.function || a.level !== b.level || a.tip !== b.tip;
  if (isElsewhere) return 'moved';
  return sameValue(a.person, b.person) ? null : 'changed';
};

const linesOf = ({ account, day }: Shown): Map<string, DrawnLine> =>
  new Map(drawnLines(account, day, { today: day }).map((line) => [line.id, line]));

const markLine = (a: DrawnLine, b: DrawnLine): MapMark | null => {
  if (a.supplier !== b.supplier || a.customer !== b.customer) return 'moved';
  return a.strength === b.strength && a.kind === b.kind && a.orphaned.length === b.orphaned.length ? null : 'changed';
};
