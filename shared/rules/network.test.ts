import { describe, expect, it } from 'vitest';
import { measure } from './measures.ts';
import { networkOn } from './network.ts';
import { day, kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const on = (account: Parameters<typeof networkOn>[0], date: string, options = {}) =>
  networkOn(account, day(date), { today: TODAY, ...options });

describe('network of a day', () => {
  it('[M1] a person exists from the first day to the day before the last', () => {
    const account = sketch({ people: [ours('a', 'rnd', { from: '2025-03-01', until: '2025-06-01' })] });
    const exists = (date: string) => on(account, date).people.has(personId('a'));
    expect(['2025-02-28', '2025-03-01', '2025-05-31', '2025-06-01'].map(exists)).toEqual([false, true, true, false]);
  });

  it('[M2] the post is the last one begun, and the first one before any has begun', () => {
    const posts = [
      { from: '2025-01-01', title: 'Engineer', function: 'rnd' },
      { from: '2025-07-01', title: 'CIO', function: 'it' },
    ];
    const account = sketch({ people: [ours('a', null, { posts })] });
    const title = (date: string) => on(account, date).people.get(personId('a'))?.post?.title;
    expect(['2024-05-01', '2025-06-30', '2025-07-01'].map(title)).toEqual(['Engineer', 'Engineer', 'CIO']);
  });

  it('[M3] placeholders, vacant posts and who is named in `without` hold no line and stay in every denominator', () => {
    const account = sketch({
      people: [
        ours('a', 'rnd'),
        theirs('b', 'rnd'),
        theirs('c', 'it', { status: 'placeholder' }),
        theirs('d', 'board', { status: 'vacant' }),
      ],
      contacts: [line('a', 'b', 4), line('a', 'c', 4), line('a', 'd', 4)],
    });
    expect(measure(on(account, '2026-01-01'))).toMatchObject({ lines: 1, functionCoverage: 1 / 3 });
    const gone = measure(on(account, '2026-01-01', { without: new Set([personId('b')]) }));
    expect(gone).toMatchObject({ lines: 0, functionCoverage: 0, uncoveredFunctions: ['board', 'rnd', 'it'] });
  });

  it('[M4] strength is the last dated one, 0 before the first and from the end on', () => {
    const strengths = [
      { from: '2025-01-01', value: 1 as const },
      { from: '2025-06-01', value: 3 as const },
    ];
    const account = sketch({
      people: [ours('a', 'rnd'), theirs('b', 'rnd')],
      contacts: [line('a', 'b', 1, { strengths, until: '2026-01-01' })],
    });
    const strength = (date: string) => on(account, date).lines[0]?.strength ?? 0;
    expect(['2024-12-31', '2025-01-01', '2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map(strength)).toEqual([
      0, 1, 1, 3, 3, 0,
    ]);
  });

  it('[M5] a line is live at 1, works at 2, and only while both are in place', () => {
    const account = sketch({
      people: [
        ours('a', 'rnd'),
        theirs('b', 'rnd'),
        theirs('c', 'it'),
        theirs('d', 'it'),
        theirs('e', 'it', { until: '2025-01-01' }),
      ],
      contacts: [line('a', 'b', 0), line('a', 'c', 1), line('a', 'd', 2), line('a', 'e', 4)],
    });
    expect(measure(on(account, '2026-01-01'))).toMatchObject({ lines: 2, workingLines: 1 });
    expect(measure(on(account, '2024-12-31'))).toMatchObject({ lines: 3, workingLines: 2 });
  });

  it('[M6] a planned contact counts from its day on, only while that day is still to come', () => {
    const account = sketch({
      people: [kam(), mainContact()],
      inside: { plannedContacts: [{ id: 'q', supplier: 'kam', customer: 'mc', from: '2026-12-01', value: 3 }] },
    });
    const lines = (date: string, today: string, planned?: boolean) =>
      networkOn(account, day(date), { today: day(today), ...(planned === undefined ? {} : { planned }) }).lines.length;
    expect(lines('2026-11-30', '2026-11-23')).toBe(0);
    expect(lines('2026-12-01', '2026-11-23')).toBe(1);
    expect(lines('2026-12-01', '2026-12-01')).toBe(0);
    expect(lines('2027-01-01', '2026-12-15')).toBe(0);
    expect(lines('2026-12-01', '2026-11-23', false)).toBe(0);
  });

  it('[M18] a function or level that is gone reads as none', () => {
    const account = sketch({ people: [theirs('a', 'gone', { post: { level: 'gone' } })] });
    expect(on(account, '2026-01-01').people.get(personId('a'))).toMatchObject({ function: null, level: null });
  });

  it('[M19] a line counts only from one of ours to one of theirs', () => {
    const account = sketch({
      people: [ours('a', 'rnd'), ours('b', 'rnd'), theirs('c', 'rnd')],
      contacts: [line('a', 'b', 4), line('c', 'a', 4), line('a', 'nobody', 4)],
    });
    expect(on(account, '2026-01-01').lines).toEqual([]);
  });
});
