// Random valid accounts for property tests: every reference leads somewhere, strings are awkward, unknown keys stand at
// every depth, lists are in no particular order.
import fc from 'fast-check';
import { plain } from '../document/json.ts';
import { Account } from '../model/account.ts';
import { arbitraryInside } from './arbitrary-inside.ts';
import { day, id, listOf, maybe, oneOf, type Raw, text, withUnknown } from './arbitrary-values.ts';

const SIDES = ['supplier', 'customer'] as const;

const unit = (others: readonly string[]) =>
  withUnknown({
    side: fc.constantFrom(...SIDES),
    name: text,
    kind: fc.constantFrom('company', 'division', 'site', 'buying-point', 'partner'),
    parent: oneOf(others),
  });

const post = (functions: readonly string[], levels: readonly string[], units: readonly string[]) =>
  withUnknown({
    from: maybe(day),
    title: text,
    function: oneOf(functions),
    level: oneOf(levels),
    unit: oneOf(units),
    tip: fc.boolean(),
  });

const person = (posts: fc.Arbitrary<Raw>) =>
  withUnknown({
    side: fc.constantFrom(...SIDES),
    name: text,
    status: fc.constantFrom('active', 'placeholder', 'vacant'),
    from: maybe(day),
    until: maybe(day),
    posts: fc.uniqueArray(posts, { maxLength: 3, selector: (entry) => entry.from }),
    seat: maybe(id),
    email: maybe(text),
    phone: maybe(text),
    url: maybe(text),
    location: maybe(text),
    externalIds: fc.dictionary(text, text, { maxKeys: 2 }).map(plain),
    member: maybe(text),
    pos: maybe(fc.tuple(fc.integer(), fc.integer())),
  });

const contact = (suppliers: readonly string[], customers: readonly string[]) =>
  withUnknown({
    supplier: fc.constantFrom(...suppliers),
    customer: fc.constantFrom(...customers),
    until: maybe(day),
    strengths: fc.uniqueArray(withUnknown({ from: maybe(day), value: fc.integer({ min: 0, max: 4 }) }), {
      maxLength: 3,
      selector: (entry) => entry.from,
    }),
    touches: listOf(withUnknown({ date: day, kind: text }), 3),
  });

const link = (people: readonly string[]) =>
  withUnknown({
    from: fc.constantFrom(...people),
    to: fc.constantFrom(...people),
    kind: fc.constantFrom('reports-to', 'dotted', 'coordinates'),
    since: maybe(day),
    until: maybe(day),
  });

const point = fc.tuple(fc.integer(), fc.integer());
const size = fc.tuple(fc.nat(), fc.nat());
const idsOf = (records: readonly Raw[]): string[] => records.map((record) => record.id as string);
const none: fc.Arbitrary<Raw[]> = fc.constant([]);

const rest = (maxPeople: number) =>
  fc
    .record({
      functions: listOf(withUnknown({ name: text, weight: fc.integer({ min: 0, max: 1000 }) }), 8),
      levels: listOf(withUnknown({ name: text }), 5),
      unitIds: fc.uniqueArray(id, { maxLength: 4 }),
    })
    .chain(({ functions, levels, unitIds }) => {
      const posts = post(idsOf(functions), idsOf(levels), unitIds);
      const units = fc.tuple(...unitIds.map((key) => unit(unitIds).map((entry) => ({ ...entry, id: key }))));
      return fc.record({
        functions: fc.constant(functions),
        levels: fc.constant(levels),
        units,
        people: listOf(person(posts), maxPeople),
        notes: listOf(withUnknown({ text, pos: point }), 3),
        frames: listOf(withUnknown({ name: text, pos: point, size }), 2),
      });
    });

/** An account as the schema reads it: `Account.parse` of it is itself. */
export const arbitraryAccount = ({ maxPeople = 60 }: { maxPeople?: number } = {}): fc.Arbitrary<Account> =>
  rest(maxPeople)
    .chain((map) => {
      const people = idsOf(map.people);
      const of = (side: string) => idsOf(map.people.filter((entry) => entry.side === side));
      const [suppliers, customers] = [of('supplier'), of('customer')];
      const pairs = suppliers.length > 0 && customers.length > 0;
      return fc
        .record({
          contacts: pairs ? listOf(contact(suppliers, customers), maxPeople) : none,
          links: people.length > 0 ? listOf(link(people), maxPeople) : none,
        })
        .chain(({ contacts, links }) =>
          fc.record({
            map: fc.constant({ ...map, contacts, links }),
            account: withUnknown({ name: text, supplier: text, customer: text }),
            top: withUnknown({}),
            inside: arbitraryInside({ people, suppliers, customers, contacts: idsOf(contacts) }),
            comments: listOf(
              withUnknown({ about: oneOf(people), author: text, at: fc.constant('2026-11-01T09:30:00Z'), text }),
              3,
            ),
            talk: withUnknown({}),
          }),
        );
    })
    .map(({ map, account, top, inside, comments, talk }) =>
      Account.parse({ ...top, account, ...map, inside, talk: { ...talk, comments } }),
    );
