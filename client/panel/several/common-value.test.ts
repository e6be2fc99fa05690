import { expect, it } from 'vitest';
import { commonValue } from './common-value.ts';

it('[P4] several selected show a value only when all share it', () => {
  expect(commonValue([])).toEqual({ kind: 'none' });
  expect(commonValue([null, null])).toEqual({ kind: 'same', value: null });
  expect(commonValue(['a', 'a'])).toEqual({ kind: 'same', value: 'a' });
  expect(commonValue(['a', null])).toEqual({ kind: 'mixed' });
});
