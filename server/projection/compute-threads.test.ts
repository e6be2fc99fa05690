import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Day } from '../../shared/model/day.ts';
import { AccountId } from '../../shared/model/id.ts';
import { DEFAULT_JUDGING } from '../../shared/model/judging.ts';
import { ACCOUNT, fillData } from '../operate/testing/fill-data.ts';
import { DATABASE_FILE } from '../storage/data-folder.ts';
import { openReader } from '../storage/sqlite/open-reader.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { createTestClock } from '../testing/test-clock.ts';
import { createCompute } from './compute.ts';
import { createComputeThreads } from './compute-threads.ts';

const SCRIPT = new URL('../compute-thread.ts', import.meta.url);
const day = Day.parse('2026-11-24');
const by = { judging: DEFAULT_JUDGING, rules: 'r2', timeZone: 'UTC' };

describe('threads that sum up', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'facet-compute-'));
    await fillData(folder);
    file = join(folder, DATABASE_FILE);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('[PF20] say what the documents say, again from what was read before, and pass over what is gone', async () => {
    const clock = createTestClock();
    const threads = createComputeThreads({ script: SCRIPT, file, most: 2, clock });
    const here = createCompute(openReader(file, foldDocument), 'readings');
    const [account, gone] = [ACCOUNT, AccountId.parse('nobody')];
    const wanted = [account, gone].map((id) => ({ account: id, reviewed: null, known: null }));
    const [first, second] = await Promise.all([threads.compute(wanted, day, by), threads.compute(wanted, day, by)]);
    expect(threads.size).toBe(2);
    const expected = await here(wanted[0]!, day, by);
    expect(first).toEqual([expected, { account: gone, kind: 'gone' }]);
    expect(second).toEqual(first);
    if (expected.kind !== 'done') return expect.fail('nothing was computed');
    const [again] = await threads.compute([{ account, reviewed: null, known: expected.reading }], day, by);
    expect(again).toEqual({ ...expected, reading: null });
    // ended after a while, started when it is needed again
    clock.advance(60_000);
    expect(threads.size).toBe(0);
    expect(await threads.compute(wanted, day, by)).toEqual(first);
    expect(threads.size).toBe(1);
    await threads.stop();
    expect(threads.size).toBe(0);
    await expect(
      here({ ...wanted[0]!, known: { seq: expected.lastSeq, data: new Uint8Array(1) } }, day, by),
    ).rejects.toThrow();
  });

  it('[S28] at a stop who is at work finishes, and none is started any more', async () => {
    const threads = createComputeThreads({ script: SCRIPT, file, most: 2, clock: createTestClock() });
    const wanted = [{ account: ACCOUNT, reviewed: null, known: null }];
    const underWay = threads.compute(wanted, day, by);
    const stopped = threads.stop();
    await expect(threads.compute(wanted, day, by)).rejects.toThrow('any more');
    expect(await underWay).toMatchObject([{ account: ACCOUNT, kind: 'done' }]);
    await stopped;
    expect(threads.size).toBe(0);
  });
});
