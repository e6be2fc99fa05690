import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notationOf, readAmount } from './amount.ts';

const read = (cell: string, notation: 'german' | 'english' | null = null) => readAmount(cell, notation)?.amount ?? null;

describe('sums', () => {
  it('[PC20] are read in German and English notation', () => {
    const cells: [string, number | null][] = [
      ['1.234.567,89', 1234567.89],
      ['1,234,567.89', 1234567.89],
      ['1 234 567', 1234567],
      ["1'234'567.50", 1234567.5],
      ['4,2 Mio. €', 4_200_000],
      ['$4.2m', 4_200_000],
      ['12k', 12_000],
      ['350 T€', 350_000],
      ['1,5 Mrd', 1.5e9],
      ['(1,000)', -1000],
      ['-1.000,5', -1000.5],
      ['1.000,-', 1000],
      ['1234567.8', 1234567.8],
      ['1234.567', 1234.57],
      ['0,5', 0.5],
      ['1.234', 1234],
      ['1,234', 1234],
      ['12.5', 12.5],
      ['', null],
      ['n/a', null],
      ['1.2.3', null],
      ['12 apples', null],
      ['2024-01-05', null],
    ];
    expect(cells.map(([cell]) => [cell, read(cell)])).toEqual(cells);
  });

  it('[PC20] what the column gives away decides where one cell does not', () => {
    expect(notationOf(['123.456', '98.5', '7'])).toBe('english');
    expect(notationOf(['123.456', '1.234,5'])).toBe('german');
    expect(notationOf(['123.456', '7'])).toBeNull();
    expect(notationOf(['1,5', '1.5'])).toBeNull();
    expect([read('123.456', 'english'), read('123.456', 'german'), read('123.456')]).toEqual([
      ...[123.46, 123456, 123456],
    ]);
  });

  it('[PC20] name their currency where the cell does', () => {
    const currency = (cell: string) => readAmount(cell)?.currency;
    expect(['EUR 12', '12 €', '$12', "CHF 1'200", '12'].map(currency)).toEqual(['EUR', 'EUR', 'USD', 'CHF', null]);
  });

  it('[PC20] every sum that either notation writes is read again', () => {
    const cents = fc.integer({ min: -1e13, max: 1e13 });
    fc.assert(
      fc.property(cents, fc.constantFrom('de-DE', 'en-US'), (value, locale) => {
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(value / 100);
        expect(read(written)).toBeCloseTo(value / 100, 2);
      }),
    );
  });
});
