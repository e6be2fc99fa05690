import type { Account } from '../../model/account.ts';
import type { PersonId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import { changesOf } from './changes.ts';
import { sideOfCompany } from './company.ts';
import { describe, sideOf } from './describe-person.ts';
import { contradicts, idsOf, keysOfRow, ownAddressFirst, usableKeys } from './identity-keys.ts';
import { registerOf } from './match.ts';
import { join, type Merged, mergeRows } from './merge-rows.ts';
import { nameKey } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import type { ImportPlan, MatchKey, PlannedEnd, SkipReason } from './plan.ts';
import type { Correction, ImportOptions } from './plan-options.ts';
import { planReporting } from './plan-reporting.ts';

const NO_CORRECTION: Correction = {};

/** Rows that are not even looked up, and why. A placeholder may be without a name, but not without a title. */
const refusal = (row: PersonRow, account: Account, options: ImportOptions): SkipReason | null => {
  if (options.corrections?.get(row.row)?.leaveOut) return { kind: 'left-out' };
  if (row.deleted) return { kind: 'deleted' };
  if (nameKey(row.name) === '' && (row.status === 'active' || row.title === null)) return { kind: 'no-name' };
  if (!options.onlyTheseCompanies || row.company === null) return null;
  return sideOfCompany(row.company, account.account) === null ? { kind: 'other-company', company: row.company } : null;
};

const namesakesIn = (people: readonly Person[]): ((name: string) => PersonId[]) => {
  const byName = Map.groupBy(people, (person) => nameKey(person.name));
  return (name) => (nameKey(name) === '' ? [] : (byName.get(nameKey(name)) ?? []).map((person) => person.id));
};

/**
 * Decides for each row whether it adds somebody, updates somebody or is left out, and which managers' names become
 * reporting lines. Pure; once the plan is carried out, planning the same file again finds nothing left to do.
 */
export const planImport = (rows: readonly PersonRow[], account: Account, options: ImportOptions): ImportPlan => {
  const { today } = options;
  const plan: ImportPlan = { add: [], update: [], skip: [], links: [] };
  const skip = (row: PersonRow, reason: SkipReason) => {
    plan.skip.push({ row: row.row, name: row.name || (row.title ?? ''), reason });
  };
  const correctionOf = (row: PersonRow) => options.corrections?.get(row.row) ?? NO_CORRECTION;

  const wanted = rows.filter((row) => {
    const reason = refusal(row, account, options);
    if (reason) skip(row, reason);
    return reason === null;
  });
  const usable = usableKeys(wanted);
  const own = wanted.map((row) => ownAddressFirst(row, usable));
  const merged = mergeRows(own, usable, (row) => sideOf(row, account, options.side, correctionOf(row)));
  for (const { row, ofRow, matchedBy } of merged.duplicates) skip(row, { kind: 'duplicate', ofRow, matchedBy });

  const people = new Map(account.people.map((person) => [person.id, person]));
  const register = registerOf(account, today, usable);
  const namesakes = namesakesIn(account.people);
  const ends = new Map<number, PlannedEnd>();
  const matched = new Map<PersonId, Merged & { matchedBy: MatchKey }>();
  for (const whole of merged.people) {
    const { row } = whole;
    const file = describe(row, account, options.side, correctionOf(row));
    const found = register.find(row, usable(keysOfRow(row)), file.side);
    const first = found && matched.get(found.who);
    // A second record of the same program is somebody else, although both share an address with this person.
    if (!found || (first && contradicts(idsOf(first.row), idsOf(row)))) {
      ends.set(row.row, { row: row.row });
      plan.add.push({ row: row.row, person: file, namesakes: namesakes(row.name) });
      continue;
    }
    ends.set(row.row, { id: found.who });
    matched.set(found.who, first ? { ...first, ...join(first, whole) } : { ...whole, matchedBy: found.matchedBy });
    if (first) skip(row, { kind: 'duplicate', ofRow: first.row.row, matchedBy: found.matchedBy });
  }
  for (const [id, { matchedBy, ...whole }] of matched) {
    const { row } = whole;
    const person = people.get(id);
    if (!person) continue;
    if (person.until !== null && person.until <= today) {
      skip(row, { kind: 'left', id });
      continue;
    }
    const correction = correctionOf(row);
    const file = describe(row, account, options.side, correction);
    const changes = changesOf({ ...whole, file, person }, today, correction);
    if (changes === null) skip(row, { kind: 'unchanged', id, matchedBy });
    else plan.update.push({ row: row.row, id, matchedBy, ...changes });
  }
  plan.links = planReporting(merged.people, ends, plan, account, today);
  plan.skip.sort((a, b) => a.row - b.row);
  return plan;
};
