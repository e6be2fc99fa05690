import { describe, expect, it } from 'vitest';
import { DEFAULT_FINDING_SETTINGS } from '../model/finding-settings.ts';
import { cadencesOn, usualCadencesOn } from './cadence.ts';
import { drawnLines } from './drawn-lines.ts';
import { findings } from './findings/findings.ts';
import { networkOn } from './network.ts';
import { day, line, ours, sketch, theirs } from './testing/sketch.ts';

const on = day('2026-06-01');
const judged = (person: string, more: object) => ({ id: `j-${person}`, person, date: '2026-01-01', ...more });
const account = sketch({
  levels: ['board', 'lead'],
  people: [
    ours('a', 'rnd'),
    theirs('plain', 'rnd'),
    theirs('mentor', 'rnd'),
    theirs('inner', 'rnd'),
    { ...theirs('boss', 'rnd'), posts: [{ from: null, title: '', function: 'rnd', level: 'board' }] },
    theirs('planned', 'rnd'),
  ],
  contacts: ['plain', 'mentor', 'inner', 'boss', 'planned'].map((who) =>
    line('a', who, 2, { touches: [{ id: `t-${who}`, date: '2026-04-20', kind: 'call' }] }),
  ),
  inside: {
    contactPlans: [{ id: 'k', contact: 'a-planned', cadenceDays: 7 }],
    judgements: [
      judged('mentor', { stance: 2, influence: 'inner-circle' }),
      judged('inner', { stance: 0, influence: 'political-structure' }),
      judged('planned', { stance: 2 }),
    ] as never[],
  },
});
const of = (part: object = {}) => {
  const cadence = cadencesOn(account, on, { ...DEFAULT_FINDING_SETTINGS, ...part });
  return account.contacts.map((contact) => cadence(contact));
};

describe('how often a line wants to be touched', () => {
  it('[N11] by its plan, else by the shortest cadence set for somebody like him, else by that of any line', () => {
    expect(of()).toEqual([90, 30, 90, 90, 7]);
    expect(of({ lineCadenceDays: 60 })).toEqual([60, 30, 60, 60, 7]);
    expect(of({ keyPlayerCadenceDays: 45 })).toEqual([90, 30, 45, 90, 7]);
    expect(of({ keyPlayerCadenceDays: 14, topLevelCadenceDays: 120 })).toEqual([90, 14, 14, 120, 7]);
    expect(usualCadencesOn(account, on)(account.contacts[4]!)).toBe(30);
  });

  it('[N11] map and findings call the same lines stale, whatever the workspace has set', () => {
    for (const part of [{}, { lineCadenceDays: 40 }, { keyPlayerCadenceDays: 41 }, { topLevelCadenceDays: 42 }]) {
      const settings = { ...DEFAULT_FINDING_SETTINGS, ...part };
      const drawn = drawnLines(account, on, { today: on, cadences: settings }).filter(({ stale }) => stale !== null);
      const found = findings(networkOn(account, on, { today: on }), { settings }).open.flatMap(({ saying }) =>
        saying.kind === 'stale-line' ? [`${saying.contact} ${saying.cadence}`] : [],
      );
      const cadence = cadencesOn(account, on, settings);
      const said = drawn.map(({ id }) => `${id} ${cadence(account.contacts.find((one) => one.id === id)!)}`);
      expect(found.sort()).toEqual(said.sort());
    }
  });
});
