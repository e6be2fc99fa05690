import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { fitName, isCut } from './fit-name.ts';
import { shortMonth } from './short-month.ts';

const measure = (text: string) => text.length * 7;

describe('words on a card', () => {
  it('[B21] a name shrinks, then takes two lines, and is never measured when it is endless', () => {
    expect(fitName('Jo Meier', 106, measure)).toBe('normal');
    expect(fitName('Sabine Rothe-Amar', 106, measure)).toBe('two-lines');
    expect(fitName('Sabine Rothe-Ama', 106, measure)).toBe('small');
    let measured = 0;
    const counted = (text: string) => {
      measured += text.length;
      return measure(text);
    };
    expect(fitName('x'.repeat(10_000), 106, counted)).toBe('two-lines');
    expect(measured).toBe(0);
    expect(isCut('CFO', 106, measure)).toBe(false);
    expect(isCut('Director of operations', 106, measure)).toBe(true);
  });

  it('[B23] writes the month alone when it is near, else the year', () => {
    const day = '2025-11-20' as Day;
    expect(shortMonth('2025-02-01' as Day, day, 'en')).toBe('Feb');
    expect(shortMonth('2026-01-10' as Day, day, 'en')).toBe('Jan');
    expect(shortMonth('2024-02-01' as Day, day, 'en')).toBe('2024');
  });
});
