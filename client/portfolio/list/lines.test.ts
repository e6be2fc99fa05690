import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { groupedLines, lineAt, placeLines, plainLines } from './lines.ts';

const row = (id: string) => ({ id }) as PortfolioRow;

describe('the lines of the list', () => {
  it('[PL7] the line at a height is the one that stands there', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), fc.nat({ max: 3000 }), (kinds, y) => {
        const lines = kinds.flatMap((isGroup, index) =>
          isGroup ? groupedLines([{ value: `${index}`, rows: [] }], String, new Set()) : plainLines([row(`${index}`)]),
        );
        const tops = placeLines(lines, { account: 48, group: 36 });
        const found = lines.findIndex((_, index) => y < (tops[index + 1] ?? 0));
        expect(lineAt(tops, y)).toBe(found < 0 ? lines.length - 1 : found);
      }),
    );
    expect(lineAt([0], 10)).toBe(0);
  });

  it('[PL7] a closed group keeps its head, and an account in two groups has a line in each', () => {
    const groups = [
      { value: 'a', rows: [row('1'), row('2')] },
      { value: 'b', rows: [row('1')] },
    ];
    const keys = (closed: string[]) => groupedLines(groups, String, new Set(closed)).map(({ key }) => key);
    expect(keys([])).toEqual(['group a', '1 a', '2 a', 'group b', '1 b']);
    expect(keys(['a'])).toEqual(['group a', 'group b', '1 b']);
  });
});
