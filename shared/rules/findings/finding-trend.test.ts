import { describe, expect, it } from 'vitest';
import { measure } from '../measures.ts';
import { networkOn } from '../network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { day, TODAY } from '../testing/sketch.ts';
import { findingTrend, measureTrends } from './finding-trend.ts';
import { findings } from './findings.ts';

const on = (date: string) => networkOn(nordwind, day(date), { today: TODAY });

describe('trend since a base-line day', () => {
  it('[FI21] tells opened, closed and kept findings apart', () => {
    const [before, after] = [findings(on('2025-03-12')).open, findings(on('2026-09-08')).open];
    const { opened, closed, kept } = findingTrend(before, after);
    expect(closed.map(({ id }) => id)).toContain('single-threaded');
    expect(opened.length + kept.length).toBe(after.length);
    expect(closed.length + kept.length).toBe(before.length);
    expect(opened.every(({ id }) => !before.some((one) => one.id === id))).toBe(true);
    expect(kept.every((one) => after.includes(one) && before.some(({ id }) => id === one.id))).toBe(true);
  });

  it('[FI21] says of each measure whether it became better', () => {
    const of = (picture: 'bow-tie' | 'diamond') =>
      measure(networkOn(referencePictures[picture], TODAY, { today: TODAY }));
    const trend = (a: 'bow-tie' | 'diamond', b: 'bow-tie' | 'diamond') =>
      Object.fromEntries(measureTrends(of(a), of(b)).map(({ measure, trend }) => [measure, trend]));
    expect(trend('bow-tie', 'diamond')).toMatchObject({
      threads: 'better',
      kamShare: 'better',
      hhi: 'better',
      coordination: 'unknown',
    });
    expect(trend('diamond', 'bow-tie')).toMatchObject({ threads: 'worse', kamShare: 'worse', diamondIndex: 'worse' });
    expect(trend('diamond', 'diamond')).toMatchObject({
      threads: 'same',
      coordination: 'same',
      decisionReach: 'unknown',
    });
  });
});
