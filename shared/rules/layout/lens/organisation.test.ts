import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, UnitId } from '../../../model/id.ts';
import { navigateTree } from '../../navigate-lens.ts';
import { networkOn } from '../../network.ts';
import { line, ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { type Box, isFolded } from '../placement.ts';
import type { OrganisationGround } from './ground.ts';
import { organisationLens } from './organisation.ts';
import { reportingPath } from './reporting-path.ts';

type Pairs = readonly (readonly [string, string, ('reports-to' | 'dotted')?])[];
const chart = (people: ReturnType<typeof ours>[], pairs: Pairs, folded: string[] = []) => {
  const links = pairs.map(([from, to, kind = 'reports-to'], index) => ({ id: `l${index}`, from, to, kind }));
  const account = sketch({ people, links, contacts: [line('a', 'x', 2)] });
  const network = networkOn(account, TODAY, { today: TODAY });
  const picture = organisationLens(network, new Set(folded as PersonId[]));
  const card = (id: string) => picture.placement.cards.get(id as PersonId)!;
  return { ...picture, ground: picture.ground as OrganisationGround, card };
};
const at = (level: string) => ({ post: { level } });
const four = [ours('a', 'it', at('manager')), ours('b', 'it', at('director')), ours('c', 'it'), ours('d', 'it')];
const x = theirs('x', 'it');

describe('the Organisation lens', () => {
  it('[LN20] grows from the far edges towards the centre', () => {
    const { card } = chart(
      [...four, x, theirs('y', 'it')],
      [
        ['a', 'b'],
        ['c', 'a'],
        ['d', 'b', 'dotted'],
        ['x', 'y'],
      ],
    );
    expect(card('b').x).toBeLessThan(card('a').x);
    expect(card('a').x).toBeLessThan(card('c').x);
    expect(card('y').x).toBeGreaterThan(card('x').x);
    expect(card('d').x).toBe(card('b').x);
  });

  it('[LN20] of several managers the last counts, and one of the other company is none', () => {
    const { ground } = chart(
      [...four, x],
      [
        ['c', 'a'],
        ['c', 'b'],
        ['d', 'x'],
      ],
    );
    expect([...ground.tree.parents]).toEqual([['c', 'b']]);
  });

  it('[LN21] places everybody once, whoever reports to whom', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.subarray(ids), (pairs, folded) => {
        const { placement, ground } = chart(
          ids.map((id) => ours(id, 'it')),
          pairs.map(([from, to]) => [from, to] as const),
          folded,
        );
        expect(placement.cards.size).toBe(ids.length);
        for (const id of ids) {
          const way = new Set<string>();
          for (let one = id as PersonId | undefined; one; one = ground.tree.parents.get(one)) {
            expect(way.has(one)).toBe(false);
            way.add(one);
          }
        }
      }),
    );
    const { ground } = chart(four, [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ]);
    expect([...ground.tree.parents]).toEqual([
      ['b', 'c'],
      ['c', 'a'],
    ]);
  });

  it('[LN22] reports in the order of levels, the manager in their middle', () => {
    const { card } = chart(
      [...four, x],
      [
        ['c', 'd'],
        ['a', 'd'],
        ['b', 'd'],
      ],
    );
    expect(card('b').y).toBeLessThan(card('a').y);
    expect(card('a').y).toBeLessThan(card('c').y);
    expect(card('d').y).toBe(card('a').y);
  });

  it('[LN23] who stands in no line stands below, counted', () => {
    const { card, ground } = chart([...four, x], [['c', 'd']]);
    expect(card('a').y).toBeGreaterThan(card('c').y);
    expect(ground.loose).toEqual([
      { key: 'loose supplier', side: 'supplier', count: 2 },
      { key: 'loose customer', side: 'customer', count: 1 },
    ]);
  });

  it('[LN24] a folded branch stands behind its manager and is counted', () => {
    const pairs = [
      ['a', 'b'],
      ['c', 'a'],
      ['d', 'b'],
    ] as const;
    const { card, ground } = chart([...four, x], pairs, ['b']);
    for (const id of ['a', 'c', 'd']) {
      expect(isFolded(card(id))).toBe(true);
      expect([card(id).x, card(id).y]).toEqual([card('b').x, card('b').y]);
    }
    expect(ground.branches).toEqual([{ key: 'branch b', person: 'b', side: 'supplier', count: 3, isFolded: true }]);
    expect(reportingPath(card('a'), card('b'), false)).toBe('');
    // A branch folded within a folded one waits with it.
    expect(isFolded(chart([...four, x], pairs, ['b', 'a']).card('c'))).toBe(true);
  });

  it('[LN26] walks along the lines', () => {
    const { placement, ground } = chart(
      [...four, x],
      [
        ['a', 'b'],
        ['c', 'b'],
        ['d', 'a'],
      ],
      ['a'],
    );
    const go = (from: string, key: 'up' | 'down' | 'left' | 'right') =>
      navigateTree(placement, ground.tree, from as PersonId, key);
    expect(go('b', 'right')).toBe('a');
    expect(go('c', 'left')).toBe('b');
    expect(go('a', 'down')).toBe('c');
    expect(go('c', 'up')).toBe('a');
    expect(go('a', 'right')).toBe('x');
  });

  describe('frames of units', () => {
    type Units = Readonly<Record<string, string | null>>;
    const framed = (of: Units, parents: Units, pairs: Pairs, folded: string[] = []) => {
      const people = Object.entries(of).map(([id, unit]) => ours(id, 'it', { post: { unit: unit as UnitId | null } }));
      const units = Object.entries(parents).map(([id, parent]) => ({
        id: id as UnitId,
        side: 'supplier' as const,
        name: `Unit ${id}`,
        kind: parent === null ? ('company' as const) : ('division' as const),
        parent: parent as UnitId | null,
      }));
      const links = pairs.map(([from, to, kind = 'reports-to'], index) => ({ id: `l${index}`, from, to, kind }));
      const account = { ...sketch({ people: [...people, x], links }), units };
      const { placement, ground } = organisationLens(
        networkOn(account, TODAY, { today: TODAY }),
        new Set(folded as PersonId[]),
      );
      const { frames } = ground as OrganisationGround;
      const box = (unit: string) => placement.boxes.get(`unit ${unit}`)!;
      const card = (id: string) => placement.cards.get(id as PersonId)!;
      return { placement, frames, box, card };
    };
    const holds = (outer: Box, inner: Box) =>
      outer.x <= inner.x &&
      outer.y <= inner.y &&
      outer.x + outer.w >= inner.x + inner.w &&
      outer.y + outer.h >= inner.y + inner.h;
    const apart = (a: Box, b: Box) => a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

    it('[LN27] a frame holds the people of its unit and of the units within it, and nobody else', () => {
      const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const parents = { top: null, one: 'top', two: 'top', deep: 'one' };
      const within = { one: ['one', 'deep'], two: ['two'], deep: ['deep'] };
      const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
      const unit = fc.constantFrom(null, 'top', 'one', 'two', 'deep', 'gone');
      fc.assert(
        fc.property(
          fc.array(unit, { minLength: ids.length, maxLength: ids.length }),
          fc.array(pair, { maxLength: 10 }),
          fc.subarray(ids),
          (given, pairs, folded) => {
            const of = Object.fromEntries(ids.map((id, index) => [id, given[index] ?? null]));
            const { placement, frames, box, card } = framed(of, parents, pairs, folded);
            const seen = ids.filter((id) => !isFolded(card(id)));
            for (const [name, units] of Object.entries(within)) {
              const own = seen.filter((id) => units.includes(of[id] ?? ''));
              expect(frames.some((frame) => frame.unit === name)).toBe(own.length > 0);
              if (own.length === 0) continue;
              for (const id of seen)
                expect(own.includes(id) ? holds(box(name), card(id)) : apart(box(name), card(id))).toBe(true);
            }
            for (const [index, a] of seen.entries())
              for (const b of seen.slice(index + 1)) expect(apart(card(a), card(b)), `${a} ${b}`).toBe(true);
            for (const { unit: a } of frames)
              for (const { unit: b } of frames)
                if (a !== b) expect(apart(box(a), box(b)) || holds(box(a), box(b)) || holds(box(b), box(a))).toBe(true);
            for (const { key } of frames)
              expect(holds({ x: 0, y: 0, w: placement.width, h: placement.height }, placement.boxes.get(key)!)).toBe(
                true,
              );
          },
        ),
      );
    });

    it('[LN27] the company itself has none, and a ring of units is cut', () => {
      const { frames } = framed({ a: 'top', b: 'one' }, { top: null, one: 'top' }, []);
      expect(frames.map(({ unit, name, count }) => [unit, name, count])).toEqual([['one', 'Unit one', 1]]);
      const ring = framed({ a: 'one', b: 'two' }, { one: 'two', two: 'one' }, []);
      expect(ring.frames.map(({ unit }) => unit).toSorted()).toEqual(['one', 'two']);
    });

    it('[LN28] folded, a unit keeps those at its head, and goes when they are folded away', () => {
      const of = { a: 'top', b: 'one', c: 'one', d: 'one' };
      const pairs = [
        ['b', 'a'],
        ['c', 'b'],
        ['d', 'b'],
      ] as const;
      const parents = { top: null, one: 'top' };
      const open = framed(of, parents, pairs);
      expect(open.frames[0]).toMatchObject({ heads: ['b'], isFolded: false, count: 3 });
      const shut = framed(of, parents, pairs, ['b']);
      expect(shut.frames[0]).toMatchObject({ heads: ['b'], isFolded: true, count: 1 });
      expect(shut.box('one').h).toBeLessThan(open.box('one').h);
      expect(framed(of, parents, pairs, ['a']).frames).toEqual([]);
    });
  });
});
