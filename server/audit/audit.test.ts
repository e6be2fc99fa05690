import { describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import type { Log } from '../log.ts';
import { openMemory } from '../storage/memory/open-memory.ts';
import type { NewAudit } from '../storage/ports.ts';
import { createTestClock } from '../testing/test-clock.ts';
import { Audit, type Note } from './audit.ts';

const DAY_MS = 24 * 3600 * 1000;
const account = { id: AccountId.parse('a1'), name: 'Nordwind' };
const opened: Note = { action: 'account-opened', actor: { kind: 'member', id: 'u1', name: 'Anna' }, account };

/** An audit log on a store whose disk refuses as long as `disk.refuses`. */
const create = () => {
  const clock = createTestClock();
  const { audit: store } = openMemory({
    fold: () => {
      throw new Error('nothing is folded here');
    },
  });
  const disk = { refuses: false };
  const errors: unknown[] = [];
  const ignore = () => {};
  const log: Log = {
    fatal: ignore,
    warn: ignore,
    info: ignore,
    debug: ignore,
    error: (...told: unknown[]) => void errors.push(told),
  };
  const audit = new Audit({
    store: {
      ...store,
      add: (entries: readonly NewAudit[]) => (disk.refuses ? Promise.reject(new Error('full')) : store.add(entries)),
    },
    workspace: 'main',
    days: () => 10,
    accountName: async (id) => `name of ${id}`,
    memberName: async (user) => `name of ${user}`,
    clock,
    log,
  });
  const list = () => store.list({ workspace: 'main', limit: 20_000 });
  return { audit, clock, disk, errors, list };
};

describe('the audit log', () => {
  it('[R9] writes in order, at the moment of the note, and looks up the names that are left out', async () => {
    const { audit, clock, list } = create();
    const start = clock.now();
    audit.note(opened);
    clock.advance(5);
    audit.note({
      action: 'member-removed',
      actor: { kind: 'token', id: 't1', name: 'Report', of: 'u2' },
      subject: { kind: 'member', id: 'u3' },
      account: { id: account.id },
    });
    await audit.settled();
    const [second, first] = await list();
    expect(first).toMatchObject({ at: start, action: 'account-opened', actor: opened.actor, account, subject: null });
    expect(second).toMatchObject({
      at: start + 5,
      actor: { kind: 'token', id: 't1', name: 'Report' },
      account: { name: 'name of a1' },
    });
    expect(second).toMatchObject({ subject: { name: 'name of u3' }, detail: { tokenOf: 'name of u2' } });
  });

  it('[R9] what the disk refuses is logged, without names, and written in order once it takes it again', async () => {
    const { audit, clock, disk, errors, list } = create();
    disk.refuses = true;
    expect(() => audit.note(opened)).not.toThrow();
    await audit.settled();
    audit.note({ ...opened, action: 'account-exported' });
    await audit.settled();
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors)).not.toMatch(/Anna|Nordwind/);
    expect(await list()).toEqual([]);
    disk.refuses = false;
    clock.advance(5_000);
    await audit.settled();
    expect((await list()).map(({ action }) => action)).toEqual(['account-exported', 'account-opened']);
    audit.stop();
  });

  it('[R9] holds ten thousand entries at most while the disk refuses, the newest', async () => {
    const { audit, clock, disk, errors, list } = create();
    disk.refuses = true;
    for (let count = 0; count < 10_050; count += 1) audit.note({ ...opened, detail: { count } });
    await audit.settled();
    disk.refuses = false;
    clock.advance(5_000);
    await audit.settled();
    const kept = await list();
    expect([kept.length, kept.at(-1)?.detail.count, kept[0]?.detail.count]).toEqual([10_000, 50, 10_049]);
    expect(errors).toContainEqual([{ lost: 50 }, 'entries of the audit log are lost']);
  });

  it('[R10] writes the same once within a while', async () => {
    const { audit, clock, list } = create();
    const note = (key: string) => audit.noteOnce(key, 1_000, opened);
    for (const key of ['a', 'a', 'b']) note(key);
    clock.advance(999);
    note('a');
    await audit.settled();
    expect(await list()).toHaveLength(2);
    clock.advance(1);
    note('a');
    await audit.settled();
    expect(await list()).toHaveLength(3);
  });

  it('[R13] removes what is older than its days, once a day', async () => {
    const { audit, clock, list } = create();
    audit.note(opened);
    await audit.settled();
    audit.sweepDaily();
    for (let day = 1; day <= 10; day += 1) clock.advance(DAY_MS);
    expect(await list()).toHaveLength(1);
    clock.advance(DAY_MS);
    expect(await list()).toHaveLength(0);
    audit.stop();
    audit.note(opened);
    await audit.settled();
    clock.advance(20 * DAY_MS);
    expect(await list()).toHaveLength(1);
  });
});
