import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gather, placeWords, reaches } from './marks-in-row.ts';

const row = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 10, max: 260 }) }), {
    maxLength: 60,
  })
  .map((marks) => marks.toSorted((a, b) => a.x - b.x));

it('[TL9] marks that stand too near each other become one, in order, and none is lost', () => {
  const three = gather(
    [10, 20, 25, 80].map((x) => ({ x })),
    16,
  );
  expect(three.map(({ x, members }) => [Math.round(x), members.length])).toEqual([
    [18, 3],
    [80, 1],
  ]);
  fc.assert(
    fc.property(row, (marks) => {
      const groups = gather(marks, 16);
      expect(groups.flatMap(({ members }) => members)).toEqual(marks);
      for (let at = 1; at < groups.length; at++) expect(groups[at]!.x - groups[at - 1]!.x).toBeGreaterThanOrEqual(16);
    }),
  );
});

it('[TL7] words of marks are whole or not there: they never meet others or a leader, or leave the strip', () => {
  const room = { left: 0, right: 900, rows: 2 };
  fc.assert(
    fc.property(row, (marks) => {
      const apart = gather(marks, 16).map(({ x, members }) => ({ x, width: members[0]!.width }));
      const boxes: { row: number; from: number; until: number }[] = [];
      for (const [at, place] of placeWords(apart, room).entries()) {
        if (!place) continue;
        const { x, width } = apart[at]!;
        const from = place.side === 'right' ? x - 4 : x + 4 - width;
        boxes.push({ row: place.row, from, until: from + width });
        if (place.row === 1) boxes.push({ row: 0, from: x, until: x });
      }
      for (const [at, a] of boxes.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(0);
        expect(a.until).toBeLessThanOrEqual(900);
        for (const b of boxes.slice(at + 1))
          if (a.row === b.row) expect(a.until < b.from || b.until < a.from).toBe(true);
      }
    }),
  );
});

it('[TL7] where the next mark is in the way the words go one row down, at the end of the strip to the left', () => {
  const marks = [0, 60, 250, 390].map((x) => ({ x, width: 100 }));
  expect(placeWords(marks, { left: -10, right: 400, rows: 2 })).toEqual([
    { row: 1, side: 'right' },
    { row: 0, side: 'right' },
    { row: 1, side: 'right' },
    { row: 0, side: 'left' },
  ]);
  expect(placeWords([{ x: 40, width: 900 }], { left: 0, right: 400, rows: 2 })).toEqual([null]);
});

it('[TL7] words that stand beside their marks hide no other mark', () => {
  const room = { left: 0, right: 900, rows: 1, half: 7 };
  fc.assert(
    fc.property(row, (marks) => {
      const apart = gather(marks, 16).map(({ x, members }) => ({ x, width: members[0]!.width }));
      for (const [at, place] of placeWords(apart, room).entries()) {
        if (!place) continue;
        const { x, width } = apart[at]!;
        const [from, until] = place.side === 'right' ? [x + 9, x + 9 + width] : [x - 9 - width, x - 9];
        expect(apart.some((other) => other.x !== x && from < other.x + 7 && other.x - 7 < until)).toBe(false);
      }
    }),
  );
});

it('[TL24] marks are hit over 24 px, and never one in the place of another', () => {
  expect(reaches([{ x: 0, y: 50 }])).toEqual([12]);
  expect(
    reaches([
      { x: 0, y: 50 },
      { x: 10, y: 62 },
      { x: 30, y: 62 },
      { x: 0, y: 119 },
    ]),
  ).toEqual([6, 6, 12, 12]);
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), row: fc.integer({ min: 0, max: 5 }) })),
      (all) => {
        const rows = [0, 1, 2, 3, 4, 5].map((row) =>
          gather(
            all
              .filter((mark) => mark.row === row)
              .map(({ x }) => ({ x, y: 25 + row * 12.5 }))
              .sort((a, b) => a.x - b.x),
            24,
          ),
        );
        const marks = rows.flatMap((groups, row) => groups.map(({ x }) => ({ x, y: 25 + row * 12.5 })));
        const reach = reaches(marks);
        for (const [a, one] of marks.entries())
          for (const [b, other] of marks.entries())
            if (a < b)
              expect(Math.abs(one.x - other.x) >= 24 || Math.abs(one.y - other.y) >= reach[a]! + reach[b]! - 1e-9).toBe(
                true,
              );
      },
    ),
  );
});
