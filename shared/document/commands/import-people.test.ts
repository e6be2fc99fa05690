import { describe, expect, it } from 'vitest';
import type { FunctionId, PersonId } from '../../model/id.ts';
import type { ImportPlan } from '../../rules/exchange/plan.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { createHistory } from '../history.ts';
import { importPeople } from './import-people.ts';

const p1 = 'p1' as PersonId;
const p2 = 'p2' as PersonId;

const plan: ImportPlan = {
  add: [
    {
      row: 2,
      person: { side: 'customer', name: 'Eva Roth', title: 'CFO', function: 'finance' as FunctionId },
      namesakes: [],
    },
    { row: 5, person: { side: 'customer', name: 'Max Ohm', externalIds: { hubspot: '9' } }, namesakes: [] },
  ],
  update: [
    {
      row: 3,
      id: p1,
      matchedBy: 'email',
      person: { phone: '1', externalIds: { hubspot: '7' } },
      post: { title: 'VP Logistics' },
    },
    { row: 4, id: 'gone' as PersonId, matchedBy: 'id', person: { phone: '1' }, post: { title: 'x' } },
  ],
  skip: [],
  links: [
    { kind: 'reports-to', from: { row: 5 }, to: { row: 2 } },
    { kind: 'reports-to', from: { id: p1 }, to: { row: 2 } },
    { kind: 'reports-to', from: { row: 2 }, to: { id: p2 } },
    { kind: 'reports-to', from: { row: 99 }, to: { id: p2 } },
  ],
};

describe('importPeople', () => {
  it('[D38] adds, updates what the file fills, and draws reporting lines, in one intent', () => {
    const replica = createReplica();
    replica.import(smallFile);
    const before = replica.file();
    const history = createHistory(replica.docs);
    const [eva, max] = replica.do(importPeople, { plan }) as [PersonId, PersonId];

    const { people, links } = replica.account();
    expect(people.map((person) => person.id)).toEqual(['p1', 'p2', 'p3', 'p4', eva, max]);
    expect(people[0]).toMatchObject({
      name: 'Jo Meier',
      phone: '1',
      externalIds: { salesforce: '003', hubspot: '7' },
      posts: [{ title: 'Logistics manager' }, { title: 'VP Logistics', level: 'director' }],
    });
    expect(people[4]!.posts).toMatchObject([{ title: 'CFO', function: 'finance' }]);
    const reports = links.filter((link) => link.kind === 'reports-to').map((link) => [link.from, link.to]);
    expect(reports).toEqual([
      [p1, eva],
      [max, eva],
      [eva, p2],
    ]);

    history.undo();
    expect(replica.file()).toEqual(before);
  });
});
