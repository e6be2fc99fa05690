import type { Side } from '../../model/side.ts';
import { idsOf, isNameless, keysOfRow, type UsableKeys } from './identity-keys.ts';
import { createRegister } from './match.ts';
import type { PersonRow } from './person-row.ts';
import type { MatchKey } from './plan.ts';
import { nameAndTitleKey } from './same-person.ts';

export type Duplicate = { row: PersonRow; ofRow: number; matchedBy: MatchKey };

/** One person of a file: the rows that describe them, and the first of these completed by the others. */
export type Merged = { row: PersonRow; rows: readonly PersonRow[] };

const completed = (first: PersonRow, second: PersonRow): PersonRow => ({
  ...first,
  title: first.title ?? second.title,
  department: first.department ?? second.department,
  company: first.company ?? second.company,
  emails: [...new Set([...first.emails, ...second.emails])],
  phone: first.phone ?? second.phone,
  url: first.url ?? second.url,
  location: first.location ?? second.location,
  externalIds: { ...second.externalIds, ...first.externalIds },
  managerName: first.managerName ?? second.managerName,
  managerId: first.managerId ?? second.managerId,
});

export const join = (first: Merged, second: Merged): Merged => ({
  row: completed(first.row, second.row),
  rows: [...first.rows, ...second.rows],
});

/** Rows that are the same person become one: the first, completed by the others. */
export const mergeRows = (
  rows: readonly PersonRow[],
  usable: UsableKeys,
  sideOf: (row: PersonRow) => Side,
): { people: Merged[]; duplicates: Duplicate[] } => {
  const merged = new Map<number, Merged>();
  const duplicates: Duplicate[] = [];
  const register = createRegister<number>();
  for (const row of rows) {
    const keys = usable(keysOfRow(row));
    const side = sideOf(row);
    const found = register.find(row, keys, side);
    const first = found && merged.get(found.who);
    const whole = first ? join(first, { row, rows: [row] }) : { row, rows: [row] };
    const who = whole.row.row;
    merged.set(who, whole);
    if (found && first) duplicates.push({ row, ofRow: who, matchedBy: found.matchedBy });
    // The ids that count are those of the whole person: a third row may contradict what the second one added.
    const nameAndTitle = isNameless(keys) ? nameAndTitleKey(side, row.name, row.title) : null;
    register.add({ who, externalIds: idsOf(whole.row), name: row.name, rank: 0 }, keys, nameAndTitle);
  }
  return { people: [...merged.values()], duplicates };
};
