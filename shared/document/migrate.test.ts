import { describe, expect, it } from 'vitest';
import { createReplica } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { addPeople } from './commands/add-people.ts';
import { renameAccount } from './commands/rename-account.ts';
import { createHistory } from './history.ts';
import { type Migration, migrate, versionOf } from './migrate.ts';
import { SCHEMA_VERSION } from './write.ts';

const filled = (version: number) => {
  const replica = createReplica();
  replica.import({ ...smallFile, x: 1 });
  for (const doc of Object.values(replica.docs)) doc.getMap('meta').set('schemaVersion', version);
  return replica;
};

/** Steps that note in `meta` that they ran. */
const step = (to: number): Migration => ({
  to,
  run: (doc, layer) => {
    const meta = doc.getMap('meta');
    meta.set('file:steps', `${meta.get('file:steps') ?? ''}${layer} ${to},`);
  },
});

describe('migrate', () => {
  it('[D70] an older layer is brought forward step by step; unknown keys stay', () => {
    const { docs, file } = filled(2);
    migrate(docs, [step(4), step(2), step(3), step(5)], 4);
    expect(Object.values(docs).map(versionOf)).toEqual([4, 4, 4]);
    expect(file()).toMatchObject({ x: 1, steps: 'map 3,map 4,', inside: { steps: 'inside 3,inside 4,' } });
    const before = file();
    migrate(docs, [step(3), step(4)], 4);
    expect(file()).toEqual(before);
  });

  it('[D70] before an older layer is edited it is brought forward', () => {
    const replica = filled(0);
    replica.do(renameAccount, { name: 'x' });
    expect(versionOf(replica.docs.map)).toBe(SCHEMA_VERSION);
  });

  it('[D71] a newer layer is left as it is, and its version stays when it is edited', () => {
    const replica = filled(SCHEMA_VERSION + 1);
    migrate(replica.docs, [step(1)], SCHEMA_VERSION);
    replica.do(renameAccount, { name: 'Edited' });
    expect(versionOf(replica.docs.map)).toBe(SCHEMA_VERSION + 1);
    expect(replica.file()).toMatchObject({ x: 1, account: { name: 'Edited' } });
    expect(replica.file()).not.toHaveProperty('steps');
  });

  it('[D72] a layer gets its version with its first change, and nobody undoes it', () => {
    const replica = createReplica();
    const history = createHistory(replica.docs);
    replica.do(addPeople, { people: [] });
    expect(versionOf(replica.docs.map)).toBeNull();
    replica.do(addPeople, { people: [{ side: 'customer', name: 'x' }] });
    expect(versionOf(replica.docs.map)).toBe(SCHEMA_VERSION);
    expect(versionOf(replica.docs.inside)).toBeNull();
    history.undo();
    expect(versionOf(replica.docs.map)).toBe(SCHEMA_VERSION);
    expect(replica.account().people).toEqual([]);
  });
});
