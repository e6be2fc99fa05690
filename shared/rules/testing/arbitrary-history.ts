// Random accounts with a past and a plan: people come, move and leave, lines grow and end, on few days, so that they coincide.
import fc from 'fast-check';
import { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import { day } from './sketch.ts';

/** Every day on which anything happens in such an account, and the days around them. */
export const HISTORY_DAYS: readonly Day[] = ['2025-01-31', '2025-06-30', '2026-02-28', '2026-11-23', '2027-03-01'].map(
  day,
);

const LEVELS = ['executive', 'director', 'manager'];
const INFLUENCES = ['inner-circle', 'political-structure', 'outside', null] as const;
const dated = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(...HISTORY_DAYS) },
);
const seldom = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(...HISTORY_DAYS) },
);

type Size = { people: number; functions: number; lines: number; atLeast?: number };

export const arbitraryHistory = ({ people, functions, lines, atLeast = 2 }: Size): fc.Arbitrary<Account> => {
  const lanes = Array.from({ length: functions }, (_, index) => `f${index}`);
  const lane = fc.constantFrom(null, 'gone', ...lanes);
  const post = fc.record({
    from: dated,
    title: fc.constant(''),
    function: lane,
    level: fc.constantFrom(null, ...LEVELS),
    tip: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
  });
  const person = fc.record({
    side: fc.constantFrom('supplier' as const, 'customer' as const),
    name: fc.constant(''),
    status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'vacant' as const),
    from: seldom,
    until: seldom,
    posts: fc.uniqueArray(post, { maxLength: 3, selector: ({ from }) => from }),
  });
  const value = fc.constantFrom(0 as const, 1 as const, 2 as const, 2 as const, 3 as const, 4 as const);
  const pair = { a: fc.nat(), b: fc.nat() };
  return fc
    .record({
      weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: functions, maxLength: functions }),
      crowd: fc.array(person, { minLength: atLeast, maxLength: people, size: 'max' }),
      contacts: fc.array(
        fc.record({
          ...pair,
          until: seldom,
          strengths: fc.uniqueArray(fc.record({ from: dated, value }), {
            minLength: 1,
            maxLength: 4,
            selector: ({ from }) => from,
          }),
        }),
        { maxLength: lines, size: 'max' },
      ),
      plans: fc.array(fc.record({ ...pair, from: fc.constantFrom(...HISTORY_DAYS), value }), { maxLength: 6 }),
      judged: fc.array(
        fc.record({ who: fc.nat(), date: fc.constantFrom(...HISTORY_DAYS), influence: fc.constantFrom(...INFLUENCES) }),
        { maxLength: 10 },
      ),
      roles: fc.array(
        fc.record({ who: fc.nat(), role: fc.constantFrom('decider' as const, 'approver' as const, 'user' as const) }),
        {
          maxLength: 5,
        },
      ),
      links: fc.array(fc.record({ ...pair, since: seldom, until: seldom }), { maxLength: 12 }),
    })
    .map(({ weights, crowd, contacts, plans, judged, roles, links }) => {
      const ids = (side: string) => crowd.flatMap((one, index) => (one.side === side ? [`p${index}`] : []));
      const [us, them] = [ids('supplier'), ids('customer')];
      const both = us.length > 0 && them.length > 0;
      const ends = ({ a, b }: { a: number; b: number }) => ({
        supplier: us[a % us.length]!,
        customer: them[b % them.length]!,
      });
      const anybody = (at: number) => `p${at % crowd.length}`;
      return Account.parse({
        functions: weights.map((weight, index) => ({ id: `f${index}`, name: '', weight })),
        levels: LEVELS.map((id) => ({ id, name: id })),
        people: crowd.map((one, index) => ({ ...one, id: `p${index}` })),
        contacts: both
          ? contacts.map(({ until, strengths, ...at }, index) => ({ id: `c${index}`, ...ends(at), until, strengths }))
          : [],
        links: links.map(({ a, b, since, until }, index) => ({
          id: `l${index}`,
          from: anybody(a),
          to: anybody(b),
          kind: 'coordinates',
          since,
          until,
        })),
        inside: {
          plannedContacts: both
            ? plans.map(({ from, value, ...at }, index) => ({ id: `q${index}`, ...ends(at), from, value }))
            : [],
          judgements: judged.map(({ who, date, influence }, index) => ({
            id: `j${index}`,
            person: anybody(who),
            date,
            influence,
          })),
          decisions: [
            {
              id: 'd',
              name: '',
              roles: roles.map(({ who, role }, index) => ({ id: `r${index}`, person: anybody(who), role })),
            },
          ],
        },
      });
    });
};
