import { describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { Waiting } from './waiting.ts';

const [a, b, c, quiet] = ['a', 'b', 'c', 'quiet'].map((id) => AccountId.parse(id)) as [
  AccountId,
  AccountId,
  AccountId,
  AccountId,
];

describe('accounts that wait to be summed up', () => {
  it('[PF14] edited ones come before outdated ones, also one that was outdated already', () => {
    const waiting = new Waiting();
    for (const id of [a, b, c]) waiting.add(id, 'outdated');
    waiting.add(c, 'edited');
    waiting.add(c, 'outdated');
    expect([waiting.size, waiting.hasEdited]).toEqual([3, true]);
    expect([waiting.nextEdited(), waiting.nextEdited()]).toEqual([c, null]);
    expect([waiting.takeOutdated(1), waiting.takeOutdated(8), waiting.takeOutdated(8)]).toEqual([[a], [b], []]);
    expect(waiting.size).toBe(0);
  });

  it('[PF14] an edit of a quiet account does not wait for those that are edited all the time', () => {
    const waiting = new Waiting();
    const busy = Array.from({ length: 50 }, (_, index) => AccountId.parse(`busy${index}`));
    for (const id of [...busy, ...busy]) {
      waiting.add(id, 'edited');
      waiting.nextEdited();
    }
    for (const id of busy) waiting.add(id, 'edited');
    waiting.add(quiet, 'edited');
    expect(waiting.nextEdited()).toBe(quiet);
    // and none of them waits for ever
    const turns = new Set<AccountId | null>();
    for (let turn = 0; turn < 50; turn += 1) {
      turns.add(waiting.nextEdited());
      waiting.add(quiet, 'edited');
      if (turn === 0) waiting.delete(quiet);
    }
    expect(turns.size).toBeGreaterThanOrEqual(49);
  });
});
