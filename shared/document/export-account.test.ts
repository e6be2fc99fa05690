import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFile } from '../model/account-file.ts';
import type { Day } from '../model/day.ts';
import type { FunctionId, LevelId, PersonId, UnitId } from '../model/id.ts';
import { arbitraryAccount } from '../testing/arbitrary-account.ts';
import { createReplica, sync } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { addUnit } from './commands/add-unit.ts';
import { editPost } from './commands/edit-post.ts';
import { removeFunction } from './commands/remove-function.ts';
import { removeLevel } from './commands/remove-level.ts';
import { removePeople } from './commands/remove-people.ts';
import { removeUnit } from './commands/remove-unit.ts';

describe('exportAccount', () => {
  it('[D40, D44] export then import into an empty account gives an equal account, unknown keys and order included', () => {
    fc.assert(
      fc.property(arbitraryAccount(), (account) => {
        const first = createReplica('a');
        const result = first.import(toFile(account));
        expect(result.rejected).toEqual([]);
        expect(first.repairs()).toEqual([]);
        expect(first.account()).toEqual(account);

        const second = createReplica('b');
        second.import(JSON.parse(JSON.stringify(first.file())));
        expect(second.file()).toEqual(first.file());

        const again = first.import(toFile(account));
        expect(again).toEqual({ added: 0, updated: 0, unchanged: result.added, rejected: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('[D41] two people who import one file at the same moment end with one copy', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 20 }), (account) => {
        const [a, b] = [createReplica('a'), createReplica('b')];
        a.import(toFile(account));
        b.import(toFile(account));
        sync(a, b);
        expect(a.account()).toEqual(account);
        expect(b.account()).toEqual(account);
      }),
      { numRuns: 40 },
    );
  });

  it('[D56] what names something that is gone is taken by a later import', () => {
    const [a, b] = [createReplica('a'), createReplica('b')];
    a.import(smallFile);
    sync(a, b);
    const logistics = 'logistics' as FunctionId;
    a.do(removePeople, { ids: ['p4'] as PersonId[] });
    a.do(removeFunction, { id: logistics });
    a.do(removeLevel, { id: 'manager' as LevelId });
    a.do(removeUnit, { id: 'u1' as UnitId });
    const kim = { id: 'p2' as PersonId, on: '2026-01-01' as Day };
    b.do(editPost, { ...kim, patch: { function: logistics, level: 'manager' as LevelId, unit: 'u1' as UnitId } });
    b.do(addUnit, { side: 'customer', name: 'Dock', parent: 'u1' as UnitId });
    const [plan] = smallFile.inside.contactPlans;
    const [decision] = smallFile.inside.decisions;
    b.import({
      ...smallFile,
      inside: {
        contactPlans: [{ ...plan, id: 'k2' }],
        plannedContacts: [{ id: 'q2', supplier: 'p3', customer: 'p2', from: '2027-01-01', value: 1, owner: 'p4' }],
        decisions: [{ ...decision, id: 'd2', roles: [{ id: 'r1', person: 'p4', role: 'user' }] }],
        actions: [{ id: 'a2', owner: 'p4', about: ['p4', 'p1', 'c1', 'c2'] }],
      },
    });
    sync(a, b);
    const copy = createReplica('c');
    const result = copy.import(a.file());
    expect(result.rejected).toEqual([]);
    expect(copy.file()).toEqual(a.file());
    expect(copy.account().inside.actions.at(-1)).toMatchObject({ owner: null, about: ['p1', 'c1'] });
    expect(copy.account().inside.decisions.at(-1)).toMatchObject({ id: 'd2', roles: [] });
  });
});
