import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../shared/model/day.ts';
import { MONTH_MS, replayDay, replayFrom, replayMonth } from './replay.ts';

const day = (text: string) => text as Day;
const span = { first: day('2024-01-08'), last: day('2027-09-30') };

describe('a replay', () => {
  it('[TL10] begins where one looks, and at the start from today and from the end', () => {
    expect(replayFrom(span, null)).toBe(span.first);
    expect(replayFrom(span, day('2025-03-12'))).toBe('2025-03-12');
    expect(replayFrom(span, span.last)).toBe(span.first);
    expect(replayFrom(span, day('2001-01-01'))).toBe(span.first);
  });
  it('[TL10] goes through every day up to the last planned one, as fast as asked', () => {
    expect(replayDay(span, span.first, 0, 1)).toBe(span.first);
    expect(replayDay(span, span.first, 20_100, 1)).toBe(span.last);
    expect(replayDay(span, span.first, 5_100, 4)).toBe(span.last);
    expect(replayDay(span, span.first, 5_000, 2)).toBe(replayDay(span, span.first, 10_000, 1));
    const one = replayDay(span, span.first, 16, 1);
    expect(one <= addDays(span.first, 2)).toBe(true);
  });
  it('[TL10] steps by the month when movement is not wanted', () => {
    expect(replayMonth(span, span.first, MONTH_MS - 1, 1)).toBe(span.first);
    expect(replayMonth(span, span.first, MONTH_MS, 1)).toBe('2024-02-01');
    expect(replayMonth(span, span.first, MONTH_MS * 2, 0.5)).toBe('2024-02-01');
    expect(replayMonth(span, span.first, MONTH_MS * 99, 1)).toBe(span.last);
  });
});
