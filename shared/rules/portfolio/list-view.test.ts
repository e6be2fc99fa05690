import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESPECTS } from './list-values.ts';
import { COLUMNS, type ListView, PLAIN_VIEW, QUICK, readView, type SortKey, writeView } from './list-view.ts';

const some = <T>(all: readonly T[]) => fc.subarray([...all]);
const view: fc.Arbitrary<ListView> = fc.record({
  search: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  sort: fc.record({ by: fc.constantFrom<SortKey[]>('name', ...COLUMNS), descending: fc.boolean() }),
  group: fc.option(fc.constantFrom(...RESPECTS)),
  quick: some(QUICK),
  filters: fc.record(
    Object.fromEntries(RESPECTS.map((respect) => [respect, fc.uniqueArray(fc.string(), { maxLength: 3 })])),
  ) as unknown as fc.Arbitrary<ListView['filters']>,
  archived: fc.boolean(),
  columns: fc.option(some(COLUMNS)),
});

describe('a view in the address', () => {
  it('[PL2] comes back as it went, whatever somebody types', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(writeView(one))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(view, (one) => {
        expect(readView(`?${new URLSearchParams(writeView(one))}`)).toEqual(one);
      }),
    );
  });

  it('[PL2] is nothing where nothing was chosen, and what is not known is passed over', () => {
    expect(writeView(PLAIN_VIEW)).toBe('');
    expect(readView('')).toEqual(PLAIN_VIEW);
    expect(readView('sort=colour&group=&only=mine,rich&columns=kam,colour&%E0%A4%A=1&utm=x')).toEqual({
      ...PLAIN_VIEW,
      quick: ['mine'],
      columns: ['kam'],
    });
  });
});
