import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccount } from '../testing/arbitrary-account.ts';
import { arbitraryStep, runStep } from '../testing/arbitrary-intent.ts';
import { createReplica, type Replica, replicaOf, sync } from '../testing/replicas.ts';
import { createHistory } from './history.ts';
import { createReader } from './read.ts';

const who = fc.nat({ max: 2 });
const move = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), who, step: arbitraryStep }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redo' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sync' as const), who, other: who }) },
);

const syncAll = (replicas: readonly Replica[]): void => {
  for (const _ of replicas) for (const a of replicas) for (const b of replicas) if (a !== b) sync(a, b);
};

describe('together', () => {
  it('[D60] three replicas that edit, undo and sync at random end equal and read without a crash', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 6 }), fc.array(move, { maxLength: 30 }), (account, moves) => {
        const replicas = [replicaOf(account, 'a'), createReplica('b'), createReplica('c')];
        syncAll(replicas);
        const histories = replicas.map((replica) => createHistory(replica.docs));
        const readers = replicas.map((replica) => createReader(replica.docs));
        for (const step of moves) {
          const replica = replicas[step.who]!;
          if (step.kind === 'edit') runStep(replica, step.step);
          else if (step.kind === 'undo') histories[step.who]!.undo();
          else if (step.kind === 'redo') histories[step.who]!.redo();
          else if (step.who !== step.other) sync(replica, replicas[step.other]!);
          expect(readers[step.who]!.read()).toEqual({ account: replica.account(), repairs: replica.repairs() });
        }
        syncAll(replicas);
        const [first, ...others] = replicas.map((replica) => replica.file());
        for (const other of others) expect(other).toEqual(first);
        for (const [index, reader] of readers.entries()) {
          expect(reader.read().account).toEqual(replicas[index]!.account());
          expect(reader.read().repairs).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
