import { expect, it } from 'vitest';
import { usualSupplier } from './usual-supplier.ts';

it('[O3] our company is called as on most maps, and by the word for it on the first', () => {
  expect(usualSupplier(['Halden', '', 'Our company', 'Our company', 'Elbe', 'Halden '], 'Our company')).toBe('Halden');
  expect(usualSupplier(['', 'Our company'], 'Our company')).toBe('Our company');
});
