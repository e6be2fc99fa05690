import { expect, it } from 'vitest';
import { shorten } from './shorten.ts';

it('[P14] a name of 10,000 letters is mentioned by its beginning', () => {
  expect(shorten('Anna Berg', 80)).toBe('Anna Berg');
  expect(shorten('W'.repeat(10_000), 80)).toBe(`${'W'.repeat(79)}…`);
  expect(shorten('Anna Berg of Kassel', 6)).toBe('Anna…');
});

it('[P14] letters made of several code points stay whole', () => {
  const family = '👨‍👩‍👧‍👦';
  expect(shorten(family.repeat(3), 3)).toBe(family.repeat(3));
  expect(shorten(family.repeat(9), 3)).toBe(`${family.repeat(2)}…`);
});
