import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Unit } from '../../shared/model/unit.ts';
import { possibleParents, unitTree } from './unit-tree.ts';

const unit = (id: string, parent: string | null = null, side = 'customer') =>
  Unit.parse({ id, side, name: id, parent });
const shape = (units: Unit[]) => unitTree(units, 'customer').map(({ unit: { id }, depth }) => `${depth}${id}`);

it('[P6] units stand as a tree, parents first, in the order of the account', () => {
  expect(shape([unit('b', 'a'), unit('a'), unit('c', 'b'), unit('d'), unit('x', null, 'supplier')])).toEqual([
    '0a',
    '1b',
    '2c',
    '0d',
  ]);
});

it('[P6] a unit whose parent is missing or runs in a ring is still shown, once', () => {
  expect(shape([unit('a', 'gone')])).toEqual(['0a']);
  const one = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.option(one), { minLength: 5, maxLength: 5 }), (parents) => {
      const units = ['a', 'b', 'c', 'd', 'e'].map((id, index) => unit(id, parents[index] ?? null));
      expect(new Set(unitTree(units, 'customer').map((row) => row.unit.id))).toEqual(new Set(units.map((u) => u.id)));
      expect(unitTree(units, 'customer')).toHaveLength(5);
    }),
  );
});

it('[P7] a unit never becomes its own ancestor', () => {
  const units = [unit('a'), unit('b', 'a'), unit('c', 'b'), unit('d'), unit('x', null, 'supplier')];
  expect(possibleParents(units, units[0] as Unit).map((u) => u.id)).toEqual(['d']);
  expect(possibleParents(units, units[2] as Unit).map((u) => u.id)).toEqual(['a', 'b', 'd']);
});
