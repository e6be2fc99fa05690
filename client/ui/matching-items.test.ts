import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchingItems } from './matching-items.ts';

const people = [
  { label: 'Lena Farkas', detail: 'Plant manager' },
  { label: 'Tomás Vidal', detail: 'Service manager' },
  { label: 'Anna Berg', detail: 'CFO' },
  { label: 'Jo Mannheim' },
];
const found = (query: string) => matchingItems(people, query).map((item) => item.label);

describe('items of a combo box', () => {
  it('[U11] finds every typed word in label or detail, without accents and case', () => {
    expect(found('tomas')).toEqual(['Tomás Vidal']);
    expect(found('manager vid')).toEqual(['Tomás Vidal']);
    expect(found('manager xyz')).toEqual([]);
    expect(found('')).toHaveLength(people.length);
  });
  it('[U11] a label that begins with the query comes first, then a word that does', () => {
    expect(found('man')).toEqual(['Jo Mannheim', 'Lena Farkas', 'Tomás Vidal']);
    expect(matchingItems([{ label: 'Joanna' }, { label: 'Anna' }], 'anna').map((item) => item.label)).toEqual([
      'Anna',
      'Joanna',
    ]);
  });
  it('[U11] never lists more than can be read, and never an item twice', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ label: fc.string() }), { maxLength: 200 }), fc.string(), (items, query) => {
        const list = matchingItems(items, query);
        expect(list.length).toBeLessThanOrEqual(50);
        expect(new Set(list).size).toBe(list.length);
      }),
    );
  });
});
