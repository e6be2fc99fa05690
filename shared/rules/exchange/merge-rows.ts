import type { Side } from '../../model/side.ts';
import { idsOf, isNameless, type UsableKeys } from './identity-keys.ts';
import { createRegister } from './match.ts';
import type { PersonRow } from './person-row.ts';
import type { MatchKey } from './plan.ts';
import { nameAndTitleKey } from './same-person.ts';

export type Duplicate = { row: PersonRow; ofRow: number; matchedBy: MatchKey };

/** The first row with what only the second one knows. */
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

/** Rows that are the same person become one: the first, completed by the others. */
export const mergeRows = (
  rows: readonly PersonRow[],
  keysOf: UsableKeys,
  sideOf: (row: PersonRow) => Side,
): { rows: PersonRow[]; duplicates: Duplicate[] } => {
  const merged = new Map<number, PersonRow>();
  const duplicates: Duplicate[] = [];
  const register = createRegister<number>();
  for (const row of rows) {
    const keys = keysOf(row);
    const side = sideOf(row);
    const found = register.find(row, keys, side);
    const first = found && merged.get(found.who);
    const nameAndTitle = isNameless(keys) ? nameAndTitleKey(side, row.name, row.title) : null;
    const who = first ? first.row : row.row;
    if (found && first) {
      duplicates.push({ row, ofRow: first.row, matchedBy: found.matchedBy });
      merged.set(who, completed(first, row));
    } else merged.set(who, row);
    // The ids that count are those of the whole person: a third row may contradict what the second one added.
    const externalIds = idsOf(merged.get(who) ?? row);
    register.add({ who, externalIds, name: row.name, rank: 0 }, keys, nameAndTitle);
  }
  return { rows: [...merged.values()], duplicates };
};
