import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFile } from '../model/account-file.ts';
import { arbitraryAccount } from '../testing/arbitrary-account.ts';
import { createReplica, sync } from '../testing/replicas.ts';

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
});
