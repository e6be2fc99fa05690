import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { BuyingRole } from '../../shared/model/decision.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { Judgement } from '../../shared/model/judgement.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Post } from '../../shared/model/post.ts';
import { judgementsOn } from '../../shared/rules/judgements-on.ts';
import { postOn, recordedStrength } from '../../shared/rules/network.ts';
import { personName } from '../../shared/rules/person-name.ts';

/** A person as a row: the post of the day, and what is worked out from lines and links. */
export type PersonRow = {
  id: PersonId;
  person: Person;
  post: Post | null;
  name: string;
  manager: PersonId | null;
  managerName: string;
  /** Live lines. */
  lines: number;
  lastTouch: Day | null;
  /** What we think of a customer person on the day, and the roles in all decisions together. */
  judgement: Judgement | null;
  roles: ReadonlySet<BuyingRole>;
};

const NO_ROLES: ReadonlySet<BuyingRole> = new Set();

/** Everybody who has not left, also who is yet to come, in the order of the account. */
export const peopleRows = (account: Account, today: Day): PersonRow[] => {
  const lines = new Map<PersonId, number>();
  const touched = new Map<PersonId, Day>();
  for (const contact of account.contacts) {
    const live = recordedStrength(contact, today) >= 1;
    const last = contact.touches.findLast((touch) => touch.date <= today)?.date;
    for (const id of [contact.supplier, contact.customer]) {
      if (live) lines.set(id, (lines.get(id) ?? 0) + 1);
      const before = touched.get(id);
      if (last && (!before || before < last)) touched.set(id, last);
    }
  }
  const judgements = judgementsOn(account, today);
  const roles = new Map<PersonId, Set<BuyingRole>>();
  for (const { person, role } of account.inside.decisions.flatMap((decision) => decision.roles)) {
    roles.set(person, (roles.get(person) ?? new Set()).add(role));
  }
  const managers = new Map<PersonId, PersonId>();
  for (const link of account.links) if (link.kind === 'reports-to') managers.set(link.from, link.to);
  const names = new Map(account.people.map((person) => [person.id, personName(person, today)]));

  return account.people
    .filter((person) => person.until === null || person.until > today)
    .map((person) => {
      const manager = managers.get(person.id) ?? null;
      return {
        id: person.id,
        person,
        post: postOn(person, today),
        name: names.get(person.id) ?? '',
        manager,
        managerName: manager === null ? '' : (names.get(manager) ?? ''),
        lines: lines.get(person.id) ?? 0,
        lastTouch: touched.get(person.id) ?? null,
        judgement: judgements.get(person.id) ?? null,
        roles: roles.get(person.id) ?? NO_ROLES,
      };
    });
};

/** How many of the rows are of people who are yet to come: the map of today does not show them. */
export const yetToCome = (rows: readonly PersonRow[], today: Day): number =>
  rows.filter(({ person }) => person.from !== null && person.from > today).length;
