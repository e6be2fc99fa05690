import { describe, expect, it } from 'vitest';
import { AccountId, PersonId } from '../../model/id.ts';
import { type FoundIn, portfolioFindings } from './portfolio-findings.ts';

const row = (id: string, kams: string[], more: Partial<FoundIn> = {}): FoundIn => ({
  id: AccountId.parse(id),
  archived: false,
  status: 'key',
  facts: { kams: kams.map((key) => ({ person: PersonId.parse(`p-${id}`), name: key.toUpperCase(), key })) },
  ...more,
});

describe('findings of the portfolio', () => {
  it('[PF17] names a KAM who leads more key accounts than one can serve, the busiest first', () => {
    const rows = [row('a', ['kim', 'jo']), row('b', ['kim', 'kim']), row('c', ['kim', 'jo']), row('d', ['lee'])];
    expect(portfolioFindings(rows, { capacity: 1 }).map(({ kam, accounts }) => [kam.name, accounts])).toEqual([
      ['KIM', ['a', 'b', 'c']],
      ['JO', ['a', 'c']],
    ]);
    expect(portfolioFindings(rows, { capacity: 2 })).toMatchObject([{ id: 'kam-over-capacity:kim', capacity: 2 }]);
    expect(portfolioFindings(rows, { capacity: 3 })).toEqual([]);
  });

  it('[PF17] counts neither other accounts nor archived ones, nor whoever has no name', () => {
    const rows = [
      row('a', ['kim', '']),
      row('b', ['kim', ''], { status: 'maintained' }),
      row('c', ['kim', ''], { status: null }),
      row('d', ['kim', ''], { archived: true }),
      row('e', ['', '']),
      row('f', [], { facts: null }),
    ];
    expect(portfolioFindings(rows, { capacity: 1 })).toEqual([]);
  });
});
