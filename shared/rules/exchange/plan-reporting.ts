import type { Account } from '../../model/account.ts';
import { type Day, isWithin } from '../../model/day.ts';
import type { Side } from '../../model/side.ts';
import type { Merged } from './merge-rows.ts';
import { nameKey } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import type { ImportPlan, PlannedEnd, PlannedLink } from './plan.ts';
import { externalKey } from './same-person.ts';

const keyOf = (end: PlannedEnd): string => ('id' in end ? `id ${end.id}` : `row ${end.row}`);

/** Everybody who could be somebody's manager, as they will be after the import. */
type Colleague = { end: PlannedEnd; side: Side; name: string; externalIds: Readonly<Record<string, string>> };
type People = Pick<ImportPlan, 'add' | 'update'>;

const colleaguesOf = ({ add, update }: People, account: Account, today: Day): Colleague[] => {
  const updates = new Map(update.map(({ id, person }) => [id, person]));
  const here = account.people
    .filter((person) => person.status === 'active' && (person.until === null || person.until > today))
    .map(({ id, side, name, externalIds }) => {
      const change = updates.get(id);
      return { end: { id }, side, name: change?.name ?? name, externalIds: { ...externalIds, ...change?.externalIds } };
    });
  const added = add.map(({ row, person: { side, name, externalIds } }) => ({
    end: { row },
    side,
    name,
    externalIds: externalIds ?? {},
  }));
  return [...here, ...added];
};

const managerOf = (row: PersonRow, side: Side, colleagues: readonly Colleague[]): PlannedEnd | null => {
  const { managerId, managerName } = row;
  if (managerId !== null) {
    const key = externalKey(managerId.system, managerId.id);
    const hits = colleagues.filter((it) => {
      const id = it.externalIds[managerId.system];
      return it.side === side && id !== undefined && externalKey(managerId.system, id) === key;
    });
    if (hits.length === 1) return hits[0]?.end ?? null;
  }
  if (managerName === null || nameKey(managerName) === '') return null;
  const hits = colleagues.filter((it) => it.side === side && nameKey(it.name) === nameKey(managerName));
  return hits.length === 1 ? (hits[0]?.end ?? null) : null;
};

/**
 * Reporting lines from managers' ids and names, on one side only. A name counts when exactly one colleague bears it.
 * Whoever reports to somebody already keeps that manager, and no line closes a circle.
 */
export const planReporting = (
  merged: readonly Merged[],
  ends: ReadonlyMap<number, PlannedEnd>,
  people: People,
  account: Account,
  today: Day,
): PlannedLink[] => {
  const colleagues = colleaguesOf(people, account, today);
  const sideOf = new Map(colleagues.map((it) => [keyOf(it.end), it.side]));
  const managers = new Map<string, string>();
  for (const link of account.links)
    if (link.kind === 'reports-to' && isWithin(today, link.since, link.until))
      managers.set(keyOf({ id: link.from }), keyOf({ id: link.to }));

  const isAbove = (person: string, manager: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = manager; at !== undefined && !seen.has(at); at = managers.get(at)) {
      if (at === person) return true;
      seen.add(at);
    }
    return false;
  };

  return merged.flatMap(({ row }): PlannedLink[] => {
    const from = ends.get(row.row);
    const side = from && sideOf.get(keyOf(from));
    if (!from || !side || managers.has(keyOf(from))) return [];
    const to = managerOf(row, side, colleagues);
    if (to === null || isAbove(keyOf(from), keyOf(to))) return [];
    managers.set(keyOf(from), keyOf(to));
    return [{ kind: 'reports-to', from, to }];
  });
};
