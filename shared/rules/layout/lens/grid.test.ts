import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../model/account.ts';
import { measure } from '../../measures.ts';
import { networkOn } from '../../network.ts';
import { arbitraryNetwork } from '../../testing/arbitrary-network.ts';
import { kam, line, mainContact, ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { cellAt, gridLens } from './grid.ts';
import type { GridGround } from './ground.ts';

const gridOf = (account: Account) => {
  const picture = gridLens(networkOn(account, TODAY, { today: TODAY }));
  return { ...picture, ground: picture.ground as GridGround };
};
const cellOf = (account: Account, side: string, fn: string | null, level: string | null) =>
  gridOf(account).ground.cells.find((cell) => cell.side === side && cell.function === fn && cell.level === level);

const at = (level: string) => ({ post: { level } });

describe('the Grid lens', () => {
  it('[LN10] stands as the map does: functions down, levels from the centre outwards, mirrored', () => {
    const { ground, placement } = gridOf(
      sketch({
        people: [kam(), mainContact(), ours('a', 'board', at('executive')), theirs('b', 'it', at('manager'))],
      }),
    );
    const x = (key: string) => placement.boxes.get(key)!.x;
    expect(x('level supplier manager')).toBeLessThan(x('level supplier executive'));
    expect(x('level customer executive')).toBeLessThan(x('level customer manager'));
    expect(x('level supplier executive')).toBeLessThan(placement.cx);
    expect(ground.rows.map((row) => row.function)).toEqual(['board', 'rnd', 'it']);
    const y = (id: string) => [...placement.cards.values()].find((card) => card.id === id)!.y;
    expect(y('a')).toBeLessThan(y('kam'));
    expect(y('kam')).toBe(y('mc'));
    expect(y('kam')).toBeLessThan(y('b'));
  });

  it('[LN11] has a place for who has no level or no function only when there is somebody', () => {
    const whole = sketch({ people: [theirs('b', 'it', at('manager')), mainContact()] });
    expect(gridOf(whole).ground.columns.some((column) => column.level === null)).toBe(false);
    expect(gridOf(whole).ground.rows.some((row) => row.function === null)).toBe(false);
    const bare = sketch({ people: [theirs('b', null)] });
    expect(cellOf(bare, 'customer', null, null)?.people).toEqual(['b']);
  });

  it('[LN12] agrees with function and level coverage', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ people: 24, functions: 5, lines: 20 }), (account) => {
        const { cells } = gridOf(account).ground;
        const measures = measure(networkOn(account, TODAY, { today: TODAY }));
        const share = (by: 'function' | 'level') => {
          const there = cells.filter((cell) => cell.side === 'customer' && cell.people.length > 0 && cell[by] !== null);
          const all = new Set(there.map((cell) => cell[by]));
          const reached = new Set(there.filter((cell) => cell.met > 0).map((cell) => cell[by]));
          return all.size === 0 ? null : reached.size / all.size;
        };
        expect(share('function')).toEqual(measures.functionCoverage);
        expect(share('level')).toEqual(measures.levelCoverage);
      }),
    );
  });

  it('[LN13] says how a cell is reached', () => {
    const people = [kam(), mainContact(), ours('a', 'it', at('manager')), theirs('b', 'it', at('director'))];
    const reach = (...contacts: ReturnType<typeof line>[]) =>
      cellOf(sketch({ people, contacts }), 'customer', 'it', 'director')?.reach;
    expect(reach()).toBe('nobody');
    expect(reach(line('kam', 'b', 4))).toBe('tip');
    expect(reach(line('kam', 'b', 4), line('a', 'b', 1))).toBe('tip');
    expect(reach(line('a', 'b', 1))).toBe(1);
    expect(reach(line('kam', 'b', 4), line('a', 'b', 3))).toBe(3);
    expect(cellOf(sketch({ people }), 'customer', 'board', 'director')?.reach).toBe('none');
    expect(cellOf(sketch({ people, contacts: [line('a', 'mc', 4)] }), 'supplier', 'it', 'manager')?.reach).toBe('tip');
  });

  it('[LN15] finds the cell at a point, and none beside it', () => {
    const { ground, placement } = gridOf(sketch({ people: [theirs('b', 'it', at('director'))] }));
    const card = [...placement.cards.values()][0]!;
    const cell = cellAt(ground, placement.boxes, { x: card.x + 5, y: card.y + 5 });
    expect(cell).toMatchObject({ side: 'customer', function: 'it', level: 'director' });
    expect(cellAt(ground, placement.boxes, { x: placement.cx, y: card.y })).toBeUndefined();
  });
});
