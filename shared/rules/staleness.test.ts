import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import { DEFAULT_FINDING_SETTINGS } from '../model/finding-settings.ts';
import { cadencesOn } from './cadence.ts';
import { drawnLines } from './drawn-lines.ts';
import { findings } from './findings/findings.ts';
import { networkOn } from './network.ts';
import { lineState } from './staleness.ts';
import { day, line, ours, sketch, theirs } from './testing/sketch.ts';

const touched = (...dates: string[]) => dates.map((date, i) => ({ id: `t${i}`, date, kind: 'call' }));
const one = (more: object, cadenceDays: number | null = null): Account =>
  sketch({
    people: [ours('a', 'rnd'), theirs('b', 'rnd')],
    contacts: [line('a', 'b', 2, more)],
    inside: { contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays }] },
  });
const state = (account: Account, on: string) =>
  lineState(account.contacts[0]!, day(on), cadencesOn(account, day(on))(account.contacts[0]!));

describe('state of a line', () => {
  it('[N1] is stale from the day after its cadence, by the days since the last touch', () => {
    const account = one({ touches: touched('2026-01-01', '2026-05-01') });
    expect(['2026-07-30', '2026-07-31'].map((on) => state(account, on).stale)).toEqual([null, 91]);
    expect(state(account, '2026-04-30').stale).toBe(119);
    expect(state(one({ touches: touched('2026-05-01') }, 30), '2026-06-01').stale).toBe(31);
  });

  it('[N2] counts from its beginning while nobody wrote down a touch, and is never stale when that is not known', () => {
    const strengths = [
      { from: '2026-01-01', value: 0 },
      { from: '2026-02-01', value: 2 },
    ];
    expect(state(one({ strengths }), '2026-05-03').stale).toBe(91);
    expect(state(one({}), '2026-05-03').stale).toBeNull();
  });

  it('[N1] a line of strength 0 or one that has ended is not stale', () => {
    expect(state(one({ strengths: [{ from: '2020-01-01', value: 0 }] }), '2026-01-01')).toEqual({
      strength: 0,
      stale: null,
    });
    expect(state(one({ touches: touched('2020-01-01'), until: '2021-01-01' }), '2026-01-01')).toEqual({
      strength: 0,
      stale: null,
    });
  });

  it('[N10] a mentor has the shorter cadence of the workspace wherever a line is called stale', () => {
    const account = {
      ...one({ touches: touched('2026-05-01') }),
      inside: {
        ...one({}).inside,
        judgements: [{ id: 'j', person: 'b', date: '2026-01-01', stance: 2 }] as never[],
      },
    };
    const at = (on: string, mentorDays?: number) => {
      const settings = { ...DEFAULT_FINDING_SETTINGS, ...(mentorDays ? { mentorCadenceDays: mentorDays } : {}) };
      const [drawn] = drawnLines(account, day(on), { today: day(on), cadences: settings });
      const found = findings(networkOn(account, day(on), { today: day(on) }), { settings }).open;
      const said = found.map(({ saying }) => saying).find((saying) => saying.kind === 'stale-line');
      expect(drawn?.stale ?? null).toBe(said?.days ?? null);
      return drawn?.stale;
    };
    expect(at('2026-05-31')).toBeNull();
    expect(at('2026-06-01')).toBe(31);
    expect(at('2026-06-01', 45)).toBeNull();
    expect(at('2026-05-20', 14)).toBe(19);
  });
});
