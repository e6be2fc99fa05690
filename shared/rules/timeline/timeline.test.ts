import { describe, expect, it } from 'vitest';
import { Inside } from '../../model/account.ts';
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import { measure } from '../measures.ts';
import { networkOn } from '../network.ts';
import { datedFacts } from '../over-time/dated-facts.ts';
import { perceptionGap, stageOn } from '../stages/stage-on.ts';
import { supportedStage } from '../stages/supported-stage.ts';
import { nordwind } from '../testing/nordwind.ts';
import { axisTicks } from './axis.ts';
import { addMonths, monthStarts, stepDay } from './calendar.ts';
import { dayKind } from './edit-on-day.ts';
import { clampDay, dayAt, fractionOf, snapDay, spanOf, windowOf } from './span.ts';
import { readTimeline, standingOn } from './timeline.ts';

const day = (text: string) => text as Day;
const today = day('2026-11-23');
const factsOn = (...days: string[]) => ({ days: days.map((on) => ({ day: day(on), facts: [] })) });

describe('the span of the strip', () => {
  it('[TL1] runs from the first dated fact to the last planned one, with today and a margin', () => {
    const span = spanOf(factsOn('2024-01-08', '2027-06-30'), today);
    expect([span.first, span.last]).toEqual(['2024-01-08', '2027-06-30']);
    expect(span.from < span.first && span.last < span.until).toBe(true);
    expect(daysBetween(span.from, span.first)).toBeLessThan(60);
    const past = spanOf(factsOn('2024-01-08', '2025-01-01'), today);
    expect(past.last).toBe(today);
    expect(past.until > addMonths(today, 2)).toBe(true);
  });

  it('[TL1] an account without a past has an axis, and one mistyped year does not press it together', () => {
    const empty = spanOf(factsOn(), today);
    expect([empty.first, empty.last]).toEqual([addMonths(today, -6), today]);
    expect(spanOf(factsOn('0202-01-01', '2025-01-01', '9999-12-31'), today)).toEqual(
      spanOf(factsOn('2025-01-01'), today),
    );
  });

  it('[TL2] each day has one place on the axis and each place one day', () => {
    const span = spanOf(datedFacts(nordwind), today);
    for (let on = span.from; on <= span.until; on = addDays(on, 13)) expect(dayAt(fractionOf(on, span), span)).toBe(on);
    expect([dayAt(-1, span), dayAt(2, span)]).toEqual([span.from, span.until]);
    expect(clampDay(day('1999-01-01'), span)).toBe(span.from);
  });

  it('[TL2] a hand that is near a dated day takes it', () => {
    const days = [day('2025-03-12'), day('2025-03-20')];
    expect(snapDay(day('2025-03-14'), days, 3)).toBe('2025-03-12');
    expect(snapDay(day('2025-03-18'), days, 3)).toBe('2025-03-20');
    expect(snapDay(day('2025-03-28'), days, 3)).toBe('2025-03-28');
  });

  it('[TL3] years, quarters and months are marked as the room allows', () => {
    const span = { from: day('2024-01-01'), until: day('2026-12-31') };
    const words = (width: number) => axisTicks(span, width).flatMap((tick) => (tick.label ? [tick.day] : []));
    expect(words(300)).toEqual(['2024-01-01', '2025-01-01', '2026-01-01']);
    expect(words(850)).toContain('2025-04-01');
    expect(words(850)).not.toContain('2025-05-01');
    expect(words(2000)).toContain('2025-05-01');
    const decades = axisTicks({ from: day('2000-01-01'), until: day('2040-01-01') }, 300);
    expect(decades.every(({ kind }) => kind === 'year')).toBe(true);
    expect(decades.filter(({ label }) => label).length).toBeLessThan(10);
  });

  it('[TL3] a closer look shows a part of the span around the day, never beyond its ends', () => {
    const span = spanOf(datedFacts(nordwind), today);
    const part = windowOf(span, 4, day('2025-11-20'));
    expect(daysBetween(part.from, part.until)).toBe(Math.round(daysBetween(span.from, span.until) / 4));
    expect(part.from < '2025-11-20' && '2025-11-20' < part.until).toBe(true);
    expect(windowOf(span, 4, span.from).from).toBe(span.from);
    expect(windowOf(span, 4, span.until).until).toBe(span.until);
    expect(windowOf(span, 1, today)).toBe(span);
  });

  it('[TL4] keys step by day, month, quarter and year, and a short month has a last day', () => {
    expect(stepDay(day('2026-01-31'), 'month', 1)).toBe('2026-02-28');
    expect(stepDay(day('2024-02-29'), 'year', -1)).toBe('2023-02-28');
    expect(stepDay(day('2026-11-23'), 'quarter', 1)).toBe('2027-02-23');
    expect(stepDay(day('2026-01-01'), 'day', -1)).toBe('2025-12-31');
    expect(monthStarts(day('2025-11-02'), day('2026-02-01'))).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
  });

  it('[TL20] a day is past, today or ahead', () => {
    const kinds = ['2026-11-22', '2026-11-23', '2026-11-24'].map((on) => dayKind(day(on), today));
    expect(kinds).toEqual(['past', 'today', 'ahead']);
  });
});

describe('what stands beside the handle', () => {
  it('[TL5] is on every day what the measures and the stages of that day say', () => {
    const timeline = readTimeline(nordwind, today);
    for (let on = timeline.span.from; on <= timeline.span.until; on = addDays(on, 5)) {
      const network = networkOn(nordwind, on, { today });
      const measures = measure(network);
      const { claimed, supported, customer, gap, reading } = standingOn(timeline, on);
      expect([on, reading?.threads, reading?.functionCoverage, reading?.diamondIndex]).toEqual([
        on,
        measures.threads,
        measures.functionCoverage,
        measures.diamondIndex,
      ]);
      expect([claimed, customer]).toEqual([
        stageOn(nordwind, 'claimed', on)?.stage ?? null,
        stageOn(nordwind, 'customer', on)?.stage ?? null,
      ]);
      expect(supported).toBe(supportedStage(network).stage);
      expect(gap).toBe(perceptionGap(nordwind, on));
    }
  });

  it('[TL6] who does not read `inside` is shown the curves of the map and nothing that rests on it', () => {
    const guest = { ...nordwind, inside: Inside.parse({}) };
    const { steps, events, milestones, evidence, readings, span } = readTimeline(guest, today);
    expect([steps.claimed, steps.supported, steps.customer].flat().every(({ stage }) => stage === null)).toBe(true);
    expect([events, milestones, evidence, steps.gaps]).toEqual([[], [], [], []]);
    expect(readings.at(-1)?.threads).toBe(measure(networkOn(guest, span.until, { today })).threads);
  });
});
