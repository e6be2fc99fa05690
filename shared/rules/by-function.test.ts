import { expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { byFunction } from './by-function.ts';
import { networkOn } from './network.ts';
import { nordwind } from './testing/nordwind.ts';

it('[SH13] the rows of a large map say who is there and who is met, and add up to the coverage', () => {
  const today = '2025-11-20' as Day;
  const rows = byFunction(networkOn(nordwind, today, { today }));
  expect(rows).toHaveLength(8);
  expect(rows.filter(({ met }) => met > 0)).toHaveLength(3);
  for (const { theirs, met } of rows) expect(met).toBeLessThanOrEqual(theirs);
  const index = rows.reduce((sum, { direct }) => sum + direct, 0) / rows.length;
  expect(index).toBeCloseTo(0.28, 2);
});
