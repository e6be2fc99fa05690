import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import { baseDay, changesSince } from './changes-since.ts';
import { networkOn } from './network.ts';
import { nordwind } from './testing/nordwind.ts';
import { day, kam, line, mainContact, ours, sketch, TODAY, theirs } from './testing/sketch.ts';

const SINCE = day('2026-08-01');
const steps = (...all: [string | null, 0 | 1 | 2 | 3 | 4][]) => ({
  strengths: all.map(([from, value]) => ({ from, value })),
});
const account = sketch({
  people: [
    kam(),
    ours('a', 'it'),
    ours('b', 'it'),
    ours('gone', 'it', { until: '2026-10-01' }),
    mainContact(),
    theirs('new', 'it', { from: '2026-09-01' }),
    theirs('moved', 'it', {
      posts: [
        { from: null, title: '', function: 'it' },
        { from: '2026-09-01', title: '', function: 'rnd' },
      ],
    }),
    theirs('x', 'it'),
    theirs('y', 'it'),
    theirs('same', 'it'),
  ],
  contacts: [
    line('a', 'x', 2, steps([null, 2], ['2026-10-01', 4])),
    line('b', 'y', 3, steps([null, 3], ['2026-10-01', 1])),
    line('a', 'y', 2, steps(['2026-09-10', 2])),
    line('kam', 'x', 2, { until: '2026-09-20' }),
    line('kam', 'mc', 4),
    line('gone', 'x', 2),
  ],
  inside: { judgements: [{ id: 'j', person: 'mc', date: '2026-09-01', stance: 1 }] as never[] },
});
const on = (at: Day, since: Day) => changesSince(networkOn(account, at, { today: TODAY }), since, TODAY);

describe('what has changed since a day', () => {
  const changes = on(TODAY, SINCE);
  it('[LN56] lines that are new, stronger, weaker and gone', () => {
    expect([...changes.lines].toSorted()).toEqual([
      ['a-x', { kind: 'stronger', from: 2, to: 4 }],
      ['a-y', { kind: 'added', from: 0, to: 2 }],
      ['b-y', { kind: 'weaker', from: 3, to: 1 }],
    ]);
    expect(changes.goneLines.map(({ id }) => id).toSorted()).toEqual(['gone-x', 'kam-x']);
  });
  it('[LN56] of a person himself, else the most telling of his lines, the loss first', () => {
    expect(Object.fromEntries(changes.people)).toEqual({
      new: 'added',
      moved: 'moved',
      mc: 'judged',
      a: 'gained',
      b: 'weaker',
      x: 'lost',
      y: 'weaker',
      kam: 'lost',
    });
    expect(changes.gonePeople).toEqual(['gone']);
  });
  it('[LN56] a plan that has come true is a line like any other', () => {
    const planned = sketch({
      people: [ours('a', 'it'), theirs('x', 'it')],
      inside: { plannedContacts: [{ id: 'p', supplier: 'a', customer: 'x', from: '2027-01-01', value: 2 }] as never[] },
    });
    const later = networkOn(planned, day('2027-02-01'), { today: TODAY });
    expect(changesSince(later, TODAY, TODAY).lines.get('p')).toEqual({ kind: 'added', from: 0, to: 2 });
  });
  it('[LN56] since the day itself, or one yet to come, nothing', () => {
    for (const since of [TODAY, addDays(TODAY, 3)])
      expect(on(TODAY, since)).toEqual({ since, people: new Map(), lines: new Map(), goneLines: [], gonePeople: [] });
  });
  it('[LN56] of the example on any two days: then, with what changed, is now', () => {
    const at = fc.integer({ min: 0, max: 1100 }).map((days) => addDays(day('2024-01-01'), days));
    fc.assert(
      fc.property(at, at, (one, other) => {
        const [since, until] = one < other ? [one, other] : [other, one];
        const [then, now] = [since, until].map((d) => networkOn(nordwind, d, { today: TODAY }));
        if (!then || !now) return;
        const { lines, goneLines, gonePeople, people } = changesSince(now, since, TODAY);
        const gone = new Set(goneLines.map(({ id }) => id));
        const kept = then.lines.filter(({ id }) => !gone.has(id)).length;
        const added = [...lines.values()].filter(({ kind }) => kind === 'added').length;
        expect(kept + added).toBe(now.lines.length);
        const fresh = [...people].filter(([id, change]) => change === 'added' && !then.people.has(id as PersonId));
        expect(then.people.size - gonePeople.length + fresh.length).toBe(now.people.size);
      }),
    );
  });
  it('[LN57] the last review is the day to begin with, else a quarter ago', () => {
    expect(baseDay(day('2026-09-01'), TODAY)).toBe('2026-09-01');
    expect(baseDay(null, TODAY)).toBe(addDays(TODAY, -90));
    expect(baseDay(TODAY, TODAY)).toBe(addDays(TODAY, -90));
  });
});
