import { expect, it } from 'vitest';
import { shortName } from './short-name.ts';

it('[B29] where there is room for one word a person is called by the last', () => {
  expect(shortName(' Anna  Berg ')).toBe('Berg');
  expect(shortName('Friedrich von Hohenheim')).toBe('Hohenheim');
  expect(shortName('Cher')).toBe('Cher');
  expect(shortName('')).toBe('');
});
