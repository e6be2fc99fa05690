import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, grid } from './grid.ts';
import { measure } from './measures.ts';
import { networkOn } from './network.ts';
import { arbitraryHistory } from './testing/arbitrary-history.ts';
import { kam, line, mainContact, ours, sketch, TODAY, theirs } from './testing/sketch.ts';

const at = (level: string | null, more = {}) => ({ post: { level }, ...more });
const ACCOUNT = sketch({
  functions: ['rnd', 'it'],
  levels: ['director', 'manager'],
  people: [
    kam(),
    ours('a', 'it'),
    mainContact('mc', { post: { function: 'it', level: 'manager' } }),
    theirs('direct', 'rnd', at('director')),
    theirs('beside', 'rnd', at('director')),
    theirs('by-kam', 'rnd', at('manager')),
    theirs('plan', 'it', at('director')),
    theirs('met', 'it', at(null)),
    theirs('free', null, at('manager')),
  ],
  contacts: [
    line('a', 'direct', 3),
    line('kam', 'beside', 4),
    line('kam', 'by-kam', 2),
    line('a', 'met', 1),
    line('a', 'mc', 4),
  ],
  inside: { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'plan', from: '2027-02-01', value: 2 }] },
});
const GRID = grid(networkOn(ACCOUNT, TODAY, { today: TODAY }), { today: TODAY });
const said = ({ state, people, reached, strength }: Cell) => [state, people.join(), reached.join(), strength];

describe('function × level grid', () => {
  it('[M26] every cell says who stands in it and how we reach them', () => {
    expect([GRID.functions, GRID.levels]).toEqual([
      ['rnd', 'it', null],
      ['director', 'manager', null],
    ]);
    expect(GRID.rows.map((row) => row.map(said))).toEqual([
      [
        ['reached', 'direct,beside', 'direct,beside', 4],
        ['only-kam', 'by-kam', 'by-kam', 2],
        ['no-post', '', '', 0],
      ],
      [
        ['planned', 'plan', '', 0],
        ['no-post', '', '', 0],
        ['nobody', 'met', '', 1],
      ],
      [
        ['no-post', '', '', 0],
        ['nobody', 'free', '', 0],
        ['no-post', '', '', 0],
      ],
    ]);
  });

  it('[M26] a guest sees no plan, and a plan that is due is none', () => {
    const state = (today: string, planned: boolean) =>
      grid(networkOn(ACCOUNT, TODAY, { today: TODAY, planned }), { today: today as typeof TODAY, planned }).rows[1]![0]!
        .state;
    expect([state('2027-01-31', true), state('2027-02-01', true), state('2027-01-31', false)]).toEqual([
      'planned',
      'nobody',
      'nobody',
    ]);
  });

  it('[M26] its rows and columns tell the same as coverage', () => {
    fc.assert(
      fc.property(arbitraryHistory({ people: 20, functions: 4, lines: 24 }), (account) => {
        const network = networkOn(account, TODAY, { today: TODAY });
        const { functionCoverage, levelCoverage } = measure(network);
        const { rows, functions, levels } = grid(network, { today: TODAY });
        const share = (lines: readonly (readonly Cell[])[], ids: readonly (string | null)[]) => {
          const there = lines.filter(
            (cells, index) => ids[index] !== null && cells.some(({ people }) => people.length > 0),
          );
          const reached = there.filter((cells) => cells.some((cell) => cell.reached.length > 0));
          return there.length === 0 ? null : reached.length / there.length;
        };
        expect(share(rows, functions)).toBe(functionCoverage);
        const columns = levels.map((_, index) => rows.map((row) => row[index]!));
        expect(share(columns, levels)).toBe(levelCoverage);
      }),
      { numRuns: 100 },
    );
  });
});
