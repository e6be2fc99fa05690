// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { DEFAULT_PORTFOLIO_SETTINGS } from '../../../shared/model/portfolio-settings.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { randomFrom } from '../../../shared/rules/testing/demo/random.ts';
import { pictureAccount } from '../../../shared/rules/testing/picture-account.ts';
import { day, TODAY } from '../../../shared/rules/testing/sketch.ts';
import { pictures } from '../../text/en/pictures.ts';
import type { Drawing } from './drawn.ts';
import { groupMoves, type Way } from './group-moves.ts';
import { movementPicture } from './movement-picture.ts';
import { WHATS, type What } from './moving.ts';

const [FROM, UNTIL] = [day('2026-01-31'), TODAY];

/** An account that had so many threads and has so many; its other measures go with them. */
const account = (id: string, was: number, is: number) =>
  pictureAccount(id, {
    facts: {
      curve: {
        ...{ days: [FROM, UNTIL], threads: [was, is], functionCoverage: [was / 12, is / 12] },
        ...{ diamondIndex: [was / 12, is / 12], claimed: was > 6 ? ['basic', 'integrated'] : ['basic', 'basic'] },
      },
    },
  });
const drawing = (rows: readonly unknown[]): Drawing => ({
  ...{
    rows: rows as PortfolioRow[],
    isPart: false,
    settings: DEFAULT_PORTFOLIO_SETTINGS,
    today: TODAY,
    language: 'en',
    t: pictures,
  },
  stageName: (stage) => stage,
});
const draw = (rows: readonly unknown[], what: What, onlyMoved = false) =>
  movementPicture(drawing(rows), { from: FROM, until: UNTIL, history: undefined, what, onlyMoved });
const random = randomFrom(5).next;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const was = Math.floor(random() * 12);
    return account(`a${index}`, was, random() < 0.5 ? was : Math.floor(random() * 12));
  });

describe('movement between two days', () => {
  it('[PP17] everybody of whom both days are known stands behind a mark, at 200 accounts and at 2,000', () => {
    for (const rows of [many(200), many(2_000)])
      for (const what of WHATS) {
        const { marks } = draw(rows, what).scene!(1200);
        expect(marks.length).toBeLessThan(220);
        expect(new Set(marks.flatMap(({ accounts }) => accounts)).size).toBe(rows.length);
      }
  });

  it('[PP7] says of which accounts only an earlier day than the chosen one is known', () => {
    const rows = [account('a', 1, 3), account('b', 1, 9)];
    const notes = (from: string) =>
      movementPicture(drawing(rows), {
        ...{ from: day(from), until: UNTIL, history: undefined, what: 'threads', onlyMoved: false },
      }).notes.map(({ accounts }) => accounts.toSorted());
    expect([notes(FROM), notes('2026-02-10')]).toEqual([[], [['a', 'b']]]);
  });

  it('[PP17] who moved furthest has a line and a name of his own, the largest change first', () => {
    const rows = [account('a', 1, 3), account('b', 1, 9), account('c', 8, 2), account('d', 4, 4), account('e', 5, 4)];
    const { marks } = draw(rows, 'threads').scene!(1200);
    const lines = marks.filter(({ id }) => /^(up|down) /.test(id));
    expect(lines.map(({ says }) => says)).toEqual([
      'C: 8 → 2, −6 (Threads)',
      'E: 5 → 4, −1 (Threads)',
      'B: 1 → 9, +8 (Threads)',
      'A: 1 → 3, +2 (Threads)',
    ]);
    expect(marks.find(({ says }) => says === '1 account stayed')?.accounts).toEqual(['d']);
  });

  it('[PP17] more than there are lines for are one press away', () => {
    const { marks } = draw(
      Array.from({ length: 30 }, (_, index) => account(`a${index}`, 1, 4)),
      'threads',
    ).scene!(1200);
    expect(marks.filter(({ id }) => id.startsWith('up '))).toHaveLength(13);
    expect(marks.find(({ id }) => id === 'up more')?.accounts).toHaveLength(18);
  });

  it('[PP17] no name in a plane of 2,000 lies on another or leaves it, and no line of a list on another', () => {
    const rows = many(2_000);
    for (const what of WHATS) {
      const { over = [], marks, height, width } = draw(rows, what).scene!(1200);
      const names = over.flatMap((shape) => (shape.kind === 'words' ? [shape] : []));
      if (what === 'shape') expect(names.length).toBeGreaterThanOrEqual(4);
      for (const [index, one] of names.entries())
        for (const other of names.slice(index + 1))
          expect(one.x === other.x && Math.abs(one.y - other.y) < 12).toBe(false);
      const lines = marks.filter(({ id }) => /^(up|down) /.test(id));
      for (const [index, { box }] of lines.entries())
        for (const { box: other } of lines.slice(index + 1))
          expect(box.y + box.h <= other.y || other.y + other.h <= box.y || box.x + box.w <= other.x).toBe(true);
      for (const { box } of marks) expect(box.x >= -1 && box.y + box.h <= height && box.x + box.w <= width).toBe(true);
    }
  });

  it('[PP18] only those that moved: who stayed is in neither picture nor table, and is named as left out', () => {
    const rows = [account('a', 1, 3), account('b', 2, 2), pictureAccount('c', { facts: null })];
    for (const what of WHATS) {
      const all = draw(rows, what);
      const moved = draw(rows, what, true);
      expect(all.table.rows).toHaveLength(3);
      expect([...new Set(moved.scene!(900).marks.flatMap(({ accounts }) => accounts))]).toEqual(['a']);
      expect(moved.table.rows.map(({ id }) => id)).toEqual(['a']);
      expect(moved.notes.map(({ accounts }) => accounts)).toEqual([['b'], ['c']]);
      expect(moved.said).toBe(all.said);
    }
    const nobody = draw([account('b', 2, 2)], 'threads', true);
    expect([nobody.scene, nobody.empty.title]).toEqual([null, pictures.movement.nobodyMoved.title]);
  });

  it('[PP17] ways that are alike are counted, and each stands in exactly one group', () => {
    const ways = many(2_000).map(
      (row, index): Way => ({
        move: { id: row.id, name: row.name, before: null, after: null, by: [1], direction: 'up' },
        direction: index % 3 === 0 ? 'still' : index % 3 === 1 ? 'up' : 'down',
        ...{ x1: random() * 900, y1: random() * 500, x2: random() * 900, y2: random() * 500 },
      }),
    );
    const { longest, others, stayed } = groupMoves(ways, 5);
    const ids = [
      ...longest.map(({ move }) => move.id),
      ...[...others, ...stayed].flatMap(({ moves }) => moves.map(({ id }) => id)),
    ];
    expect(ids.toSorted()).toEqual(ways.map(({ move }) => move.id).toSorted());
    expect(longest).toHaveLength(10);
    const far = ({ x1, y1, x2, y2 }: Way) => Math.hypot(x2 - x1, y2 - y1);
    const shortest = Math.min(...longest.filter(({ direction }) => direction === 'up').map(far));
    const named = new Set(longest.map(({ move }) => move.id));
    for (const way of ways)
      if (way.direction === 'up' && !named.has(way.move.id)) expect(far(way)).toBeLessThanOrEqual(shortest);
  });

  it('[PP17] one account with ten times the threads of all others does not press them into a corner', () => {
    const rows = [...many(100), account('large', 120, 120)];
    const { marks, width } = draw(rows, 'shape').scene!(1200);
    const others = marks.filter(({ accounts }) => !accounts.includes(rows.at(-1)!.id));
    expect(Math.max(...others.map(({ box }) => box.x + box.w))).toBeGreaterThan(width / 4);
    expect(marks.every(({ box }) => box.x + box.w <= width)).toBe(true);
  });
});
