// Random accounts as the layout and the measures meet them: lanes crowded or empty, any number of tips, lines of any strength.
import fc from 'fast-check';
import { Account } from '../../model/account.ts';

const LEVELS = ['executive', 'director', 'manager', 'specialist'];

type Size = { people: number; functions: number; lines: number };

export const arbitraryNetwork = ({ people, functions, lines }: Size): fc.Arbitrary<Account> =>
  fc
    .record({ lanes: fc.nat(functions), crowd: fc.nat(people) })
    .chain(({ lanes, crowd }) =>
      fc.record({
        lanes: fc.constant(lanes),
        weights: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: lanes, maxLength: lanes }),
        crowd: fc.array(
          fc.record({
            supplier: fc.boolean(),
            lane: fc.nat(lanes),
            level: fc.constantFrom(null, ...LEVELS),
            tip: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
            status: fc.constantFrom(
              'active' as const,
              'active' as const,
              'active' as const,
              'placeholder' as const,
              'vacant' as const,
            ),
          }),
          { minLength: crowd, maxLength: crowd },
        ),
        contacts: fc.array(
          fc.record({
            a: fc.nat(),
            b: fc.nat(),
            value: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
          }),
          { maxLength: lines },
        ),
      }),
    )
    .map(({ lanes, weights, crowd, contacts }) => {
      const ids = (supplier: boolean) => crowd.flatMap((person, i) => (person.supplier === supplier ? [`p${i}`] : []));
      const [us, them] = [ids(true), ids(false)];
      return Account.parse({
        functions: weights.map((weight, i) => ({ id: `f${i}`, name: `F${i}`, weight })),
        levels: LEVELS.map((id) => ({ id, name: id })),
        people: crowd.map(({ supplier, lane, level, tip, status }, i) => ({
          id: `p${i}`,
          side: supplier ? 'supplier' : 'customer',
          name: `P${i}`,
          status,
          posts: [{ from: null, title: '', function: lane < lanes ? `f${lane}` : null, level, tip }],
        })),
        contacts:
          us.length && them.length
            ? contacts.map(({ a, b, value }, i) => ({
                id: `c${i}`,
                supplier: us[a % us.length]!,
                customer: them[b % them.length]!,
                strengths: [{ from: null, value }],
              }))
            : [],
      });
    });
