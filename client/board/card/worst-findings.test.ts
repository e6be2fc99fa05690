import { expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { DEFAULT_JUDGING } from '../../../shared/model/judging.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { worstFindings } from './worst-findings.ts';

const day = (text: string) => text as Day;

it('[P23] a card is marked by the worst that is found of this person, not by what is said of the whole map', () => {
  const today = day('2025-11-20');
  const on = (person: string, judging: typeof DEFAULT_JUDGING | null = DEFAULT_JUDGING) =>
    worstFindings(nordwind, { day: today, today, judging }).get(person) ?? null;
  expect(on('us')).toBe('critical');
  expect(on('pn')).toBe('warning');
  expect(on('tb')).toBeNull();
  expect(on('us', null)).not.toBe('critical');
});
