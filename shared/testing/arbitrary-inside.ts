import fc from 'fast-check';
import { day, listOf, maybe, oneOf, type Raw, text, withUnknown } from './arbitrary-values.ts';

type Ids = {
  people: readonly string[];
  suppliers: readonly string[];
  customers: readonly string[];
  contacts: readonly string[];
};

const STAGES = ['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated', 'uncoupling'];
const ROLES = ['initiator', 'user', 'influencer', 'decider', 'buyer', 'gatekeeper', 'approver'];

const certainty = fc.constantFrom('assumed', 'confirmed');
const stage = fc.constantFrom(...STAGES);
const strength = fc.integer({ min: 0, max: 4 });
const grow = withUnknown({ goal: text, role: text, obligations: text, workPlan: text });

/** Nothing when there is nobody to refer to. */
const listFor = (ids: readonly string[], record: (one: fc.Arbitrary<string>) => fc.Arbitrary<Raw>, max: number) =>
  ids.length === 0 ? fc.constant<Raw[]>([]) : listOf(record(fc.constantFrom(...ids)), max);

export const arbitraryInside = ({ people, suppliers, customers, contacts }: Ids): fc.Arbitrary<Raw> =>
  withUnknown({
    contactPlans: listFor(
      contacts,
      (contact) =>
        withUnknown({
          contact,
          wanted: maybe(strength),
          cadenceDays: maybe(fc.integer({ min: 1, max: 3660 })),
          owner: oneOf(people),
          grow,
        }),
      5,
    ),
    plannedContacts:
      customers.length === 0
        ? fc.constant<Raw[]>([])
        : listFor(
            suppliers,
            (supplier) =>
              withUnknown({
                supplier,
                customer: fc.constantFrom(...customers),
                from: day,
                value: strength,
                owner: oneOf(people),
              }),
            4,
          ),
    influences: listFor(
      people,
      (person) =>
        withUnknown({
          from: person,
          to: person,
          kind: fc.constantFrom('influences', 'conflict'),
          since: maybe(day),
          until: maybe(day),
        }),
      4,
    ),
    judgements: listFor(
      people,
      (person) =>
        withUnknown({
          person,
          date: day,
          stance: maybe(fc.integer({ min: -2, max: 2 })),
          influence: maybe(fc.constantFrom('inner-circle', 'political-structure', 'outside')),
          adaptability: maybe(fc.constantFrom('innovator', 'visionary', 'pragmatist', 'conservative', 'laggard')),
          certainty,
          source: text,
        }),
      5,
    ),
    decisions: listOf(
      withUnknown({
        name: text,
        roles: listFor(people, (person) => withUnknown({ person, role: fc.constantFrom(...ROLES), certainty }), 4),
      }),
      3,
    ),
    needs: listFor(
      people,
      (person) =>
        withUnknown({ person, kind: fc.constantFrom('known', 'unknown', 'competitor-driven', 'personal'), text }),
      4,
    ),
    personNotes: listFor(people, (person) => withUnknown({ person, text }), 4),
    stages: listOf(
      withUnknown({
        view: fc.constantFrom('claimed', 'customer-said', 'customer-reported'),
        stage,
        date: day,
        source: text,
      }),
      3,
    ),
    evidence: listOf(withUnknown({ stage, item: text, date: day, source: text }), 3),
    milestones: listOf(withUnknown({ stage, date: day, name: text }), 2),
    events: listOf(withUnknown({ date: day, name: text }), 2),
    actions: listOf(
      withUnknown({
        text,
        owner: oneOf(people),
        due: maybe(day),
        done: maybe(day),
        about: people.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...people), { maxLength: 3 }),
      }),
      3,
    ),
    accepted: listOf(withUnknown({ finding: text, reason: text, until: maybe(day) }), 2),
  });
