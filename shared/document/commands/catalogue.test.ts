import { describe, expect, it } from 'vitest';
import type { FunctionId, LevelId, UnitId } from '../../model/id.ts';
import { createReplica, sync } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addFunction } from './add-function.ts';
import { addLevel } from './add-level.ts';
import { addUnit } from './add-unit.ts';
import { editFunction } from './edit-function.ts';
import { editLevel } from './edit-level.ts';
import { editUnit } from './edit-unit.ts';
import { moveFunction } from './move-function.ts';
import { moveLevel } from './move-level.ts';
import { removeFunction } from './remove-function.ts';
import { removeLevel } from './remove-level.ts';
import { removeUnit } from './remove-unit.ts';
import { renameAccount } from './rename-account.ts';

const logistics = 'logistics' as FunctionId;
const finance = 'finance' as FunctionId;
const director = 'director' as LevelId;
const manager = 'manager' as LevelId;
const [u1, u2] = ['u1', 'u2'] as UnitId[] as [UnitId, UnitId];

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  const lanes = () => replica.account().functions.map((lane) => lane.name);
  const levels = () => replica.account().levels.map((level) => level.name);
  const posts = () => replica.account().people.flatMap((person) => person.posts);
  return { ...replica, lanes, levels, posts };
};

describe('functions and levels', () => {
  it('[D35] functions are added after another or at the end, edited and moved', () => {
    const { lanes, ...replica } = filled();
    const sales = replica.do(addFunction, { name: 'Sales', after: logistics });
    replica.do(addFunction, { name: 'IT' });
    replica.do(addFunction, { name: 'Law', after: 'gone' as FunctionId });
    expect(lanes()).toEqual(['Logistics', 'Sales', 'Finance', 'IT', 'Law']);
    replica.do(moveFunction, { id: finance, before: logistics });
    replica.do(moveFunction, { id: sales, before: null });
    replica.do(editFunction, { id: logistics, patch: { name: 'Supply', weight: 3 } });
    expect(lanes()).toEqual(['Finance', 'Supply', 'IT', 'Law', 'Sales']);
    expect(replica.account().functions[1]!.weight).toBe(3);
  });

  it('[D35] people of a removed function have none, in past posts too', () => {
    const { posts, ...replica } = filled();
    replica.do(removeFunction, { id: logistics });
    expect(posts().map((post) => post.function)).toEqual([null, null, null, null, 'finance']);
    expect(replica.account().functions).toHaveLength(1);
  });

  it('[D35] levels likewise', () => {
    const { levels, posts, ...replica } = filled();
    const board = replica.do(addLevel, { name: 'Board' });
    replica.do(addLevel, { name: 'Head', after: director });
    replica.do(moveLevel, { id: board, before: director });
    replica.do(editLevel, { id: manager, patch: { name: 'Lead' } });
    expect(levels()).toEqual(['Board', 'Director', 'Head', 'Lead']);
    replica.do(removeLevel, { id: manager });
    expect(posts().map((post) => post.level)).toEqual([null, 'director', null, null, null]);
  });

  it('[D35] two people who move lanes at once agree on an order', () => {
    const [a, b] = [filled(), createReplica('b')];
    sync(a, b);
    a.do(addFunction, { name: 'A', after: logistics });
    b.do(addFunction, { name: 'B', after: logistics });
    sync(a, b);
    a.do(addFunction, { name: 'between', after: a.account().functions[1]!.id });
    sync(a, b);
    expect(a.lanes()).toEqual(['Logistics', 'A', 'between', 'B', 'Finance']);
    expect(b.account()).toEqual(a.account());
  });
});

describe('units', () => {
  it('[D36] are added, edited and removed; people and units below lose the reference', () => {
    const { posts, ...replica } = filled();
    const u3 = replica.do(addUnit, { side: 'customer', name: 'Dock 1', parent: u2 });
    replica.do(editUnit, { id: u3, patch: { name: 'Dock 2', kind: 'buying-point' } });
    expect(replica.account().units[2]).toMatchObject({ name: 'Dock 2', kind: 'buying-point', parent: u2 });
    replica.do(removeUnit, { id: u2 });
    expect(replica.account().units).toMatchObject([{ id: u1 }, { id: u3, parent: null }]);
    expect(posts().every((post) => post.unit === null)).toBe(true);
  });

  it('[D36] a unit is never put below itself', () => {
    const replica = filled();
    replica.do(editUnit, { id: u1, patch: { parent: u2, name: 'Group' } });
    replica.do(editUnit, { id: u1, patch: { parent: u1 } });
    expect(replica.account().units[0]).toMatchObject({ name: 'Group', parent: null });
    replica.do(editUnit, { id: u2, patch: { parent: null } });
    replica.do(editUnit, { id: u1, patch: { parent: u2 } });
    expect(replica.account().units[0]!.parent).toBe(u2);
  });
});

describe('names', () => {
  it('[D39] the account and its companies are renamed', () => {
    const replica = filled();
    replica.do(renameAccount, { name: 'North', customer: '' });
    expect(replica.account().account).toEqual({ name: 'North', supplier: 'Our company', customer: '' });
  });
});
