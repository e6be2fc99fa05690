import type { Account } from '../../../shared/model/account.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { PlannedContact } from '../../../shared/model/planned-contact.ts';
import { type Cadences, cadencesOn } from '../../../shared/rules/cadence.ts';
import { existsOn } from '../../../shared/rules/network.ts';
import { lineState } from '../../../shared/rules/staleness.ts';

export type PersonLine = {
  contact: Contact;
  other: PersonId;
  strength: Contact['strengths'][number]['value'];
  stale: number | null;
  since: Day | null;
  lastTouch: Day | null;
  ended: boolean;
  /** One of the two left, or is not known: the line hangs in the air. */
  orphaned: boolean;
};

export type PlannedLine = { planned: PlannedContact; other: PersonId };

/** The other end of a line, seen from one person; null when the person is not on it. */
export const otherEnd = (line: { supplier: PersonId; customer: PersonId }, person: PersonId): PersonId | null =>
  line.supplier === person ? line.customer : line.customer === person ? line.supplier : null;

/** The lines of one person: running ones before ended ones, strong before weak, and what is planned and not reached. */
export const linesOf = (
  account: Account,
  person: PersonId,
  today: Day,
  cadences?: Cadences,
): { lines: PersonLine[]; planned: PlannedLine[] } => {
  const cadence = cadencesOn(account, today, cadences);
  const inPlace = new Set(
    account.people.filter((one) => one.status === 'active' && existsOn(one, today)).map((one) => one.id),
  );
  const isInPlace = (id: PersonId) => inPlace.has(id);
  const lines = account.contacts.flatMap((contact): PersonLine[] => {
    const other = otherEnd(contact, person);
    if (other === null) return [];
    const { strength, stale } = lineState(contact, today, cadence(contact));
    return [
      {
        contact,
        other,
        strength,
        stale,
        since:
          contact.strengths.find(({ value, from }) => value >= 1 && (from === null || from <= today))?.from ?? null,
        lastTouch: contact.touches.findLast((touch) => touch.date <= today)?.date ?? null,
        ended: contact.until !== null && contact.until <= today,
        orphaned: !isInPlace(contact.supplier) || !isInPlace(contact.customer),
      },
    ];
  });
  lines.sort((a, b) => Number(a.ended) - Number(b.ended) || b.strength - a.strength);
  const planned = account.inside.plannedContacts.flatMap((plan): PlannedLine[] => {
    const other = otherEnd(plan, person);
    const isReached = lines.some((line) => line.other === other && !line.ended && line.strength >= plan.value);
    return other === null || isReached ? [] : [{ planned: plan, other }];
  });
  return { lines, planned };
};

/** Of another day only what had begun by then. */
export const linesBegun: typeof linesOf = (account, person, day, cadences) => {
  const began = ({ strengths: [first] }: Contact) => !first || first.from === null || first.from <= day;
  const { lines, planned } = linesOf(account, person, day, cadences);
  return {
    lines: lines.filter((line) => began(line.contact)),
    planned: planned.filter((line) => line.planned.from <= day),
  };
};
