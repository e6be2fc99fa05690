import { expect, it } from 'vitest';
import { lossRisk } from '../../shared/rules/loss-risk.ts';
import { sayRisk } from './say-risk.ts';

it('[WI5] a small loss risk is told as less than one percent, never as none', () => {
  expect(sayRisk(lossRisk(9, 0.25))).toBe('< 1 %');
  expect(sayRisk(lossRisk(4, 0.25))).toBe('4 %');
  expect(sayRisk(0)).toBe('0 %');
});
