import { describe, expect, it } from 'vitest';
import { findings } from '../findings/findings.ts';
import { measure } from '../measures.ts';
import { networkOn } from '../network.ts';
import { stageOn } from '../stages/stage-on.ts';
import { nordwind } from '../testing/nordwind.ts';
import { day, kam, line, mainContact, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import { portfolioFacts } from './portfolio-facts.ts';

const factsOn = (account: Parameters<typeof networkOn>[0], date = TODAY) => {
  const network = networkOn(account, date, { today: date });
  const measures = measure(network);
  return portfolioFacts({ network, measures, open: findings(network, { measures }).open });
};

describe('facts of the portfolio', () => {
  const account = sketch({
    people: [
      kam('k', { name: 'Kim', email: 'Kim@Example.com' }),
      mainContact('m'),
      ours('o', 'rnd'),
      theirs('t', 'rnd', { posts: [{ from: null, title: '', function: 'rnd', level: 'director' }] }),
      theirs('u', 'it'),
      theirs('b', 'board'),
    ],
    contacts: [
      line('o', 't', 3, { touches: [{ id: 'x1', date: '2026-10-01' }] }),
      line('k', 'u', 2),
      line('k', 'b', 1, { touches: [{ id: 'x2', date: '2027-10-01' }] }),
    ],
    inside: {
      stages: [{ id: 's1', view: 'claimed', stage: 'integrated', date: '2026-01-01' }],
      actions: [
        { id: 'a1', text: 'Later', owner: 'o', due: '2027-01-01', done: null },
        { id: 'a2', text: 'Soon', owner: 'k', due: '2026-11-01', done: null },
        { id: 'a3', text: 'Done', owner: 'k', due: '2026-01-01', done: '2026-01-02' },
      ],
    },
  });

  it('[PF1] says how far lines reach into each function and level', () => {
    const { functions, levels } = factsOn(account);
    expect(functions.map((cell) => [cell.id, cell.state, cell.strength, cell.people, cell.reached])).toEqual([
      ['board', 'nobody', 1, 1, 0],
      ['rnd', 'reached', 3, 1, 1],
      ['it', 'only-kam', 2, 1, 1],
    ]);
    expect(levels.find(({ id }) => id === 'director')).toMatchObject({ state: 'reached', people: 1 });
    expect(levels.find(({ id }) => id === 'executive')).toMatchObject({ state: 'no-post', people: 0 });
  });

  it('[PF1] says who leads, what is due next, and when anybody last met', () => {
    const { kams, actions, lastTouch } = factsOn(account);
    expect(kams).toEqual([{ person: 'k', name: 'Kim', key: 'mail:kim@example.com' }]);
    expect(actions).toEqual({ open: 2, overdue: 1, next: { text: 'Soon', owner: 'Kim', due: '2026-11-01' } });
    expect(lastTouch).toBe('2026-10-01');
  });

  it('[PF1] names everybody of whom the worst finding speaks', () => {
    const { worst, rules, open } = factsOn(account);
    expect(worst).toMatchObject({ id: 'uncovered-function:board', severity: 'warning', names: { board: 'board' } });
    expect(rules.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
    const orphaned = sketch({
      people: [
        kam('k', { name: 'Kim', until: '2026-11-01' }),
        theirs('t', 'rnd', { name: 'Jo' }),
        ours('o', 'rnd'),
        theirs('u', 'it'),
        ours('p', 'it'),
      ],
      contacts: [line('k', 't', 3), line('o', 't', 3), line('p', 'u', 3)],
    });
    const network = networkOn(orphaned, TODAY, { today: TODAY });
    const open2 = findings(network).open.filter(({ saying }) => saying.kind === 'orphaned-line');
    expect(portfolioFacts({ network, measures: measure(network), open: open2 }).worst?.names).toEqual({
      k: 'Kim',
      t: 'Jo',
    });
  });

  it('[PF1] the curve ends with what holds today and says of each month end what the map says of it', () => {
    for (const date of ['2026-11-23', '2025-06-30']) {
      const { curve } = factsOn(nordwind as never, day(date));
      expect(curve.days.at(-1)).toBe(date);
      expect(curve.days.length).toBeGreaterThan(23);
      for (const [index, on] of curve.days.entries()) {
        const measures = measure(networkOn(nordwind as never, on, { today: day(date) }));
        expect([curve.threads[index], curve.functionCoverage[index], curve.diamondIndex[index]]).toEqual([
          measures.threads,
          measures.functionCoverage,
          measures.diamondIndex,
        ]);
        expect(curve.claimed[index]).toBe(stageOn(nordwind as never, 'claimed', on)?.stage ?? null);
      }
    }
  });
});
