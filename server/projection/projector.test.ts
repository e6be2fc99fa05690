import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renameAccount } from '../../shared/document/commands/rename-account.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { Day } from '../../shared/model/day.ts';
import { AccountId } from '../../shared/model/id.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { smallFile } from '../testing/small-file.ts';
import { BUSY_MS, PROJECT_AFTER_MS, TOGETHER } from './projector.ts';

describe('summaries', () => {
  let test: TestApp;
  let id: AccountId;
  let cookie: string;
  beforeEach(async () => {
    test = await createTestApp();
    cookie = await test.owner();
    id = AccountId.parse(await test.account(cookie));
  });
  afterEach(() => test.dispose());

  const summary = async () => (await test.store.accounts.get('main', id)) ?? expect.fail('no account');
  const rename = (name: string) =>
    test.rooms.edit(id, { user: 'u1' }, (docs) =>
      perform(
        docs,
        readAccount(docs).account,
        renameAccount,
        { name },
        { newId: () => name, today: Day.parse('2026-11-23') },
      ),
    );

  it('[S28] follow edits a moment later, several edits at once', async () => {
    await rename('First');
    await rename('Second');
    expect((await summary()).name).toBe('Nordwind');
    test.clock.advance(PROJECT_AFTER_MS);
    await expect.poll(async () => (await summary()).name).toBe('Second');
  });

  it('[S28] are made good after a stop that came too early', async () => {
    await rename('First');
    test.projector.stop();
    test.clock.advance(PROJECT_AFTER_MS);
    await test.projector.refreshOutdated();
    expect((await summary()).name).toBe('Nordwind');
    const next = test.startProjector();
    await next.refreshOutdated();
    next.stop();
    expect((await summary()).name).toBe('First');
  });

  it('[S28] a stop while everything is computed anew computes nothing more, and is no error', async () => {
    for (let count = 0; count <= 2 * TOGETHER; count += 1) await test.account(cookie, `Account ${count}`);
    const errors: unknown[] = [];
    let batches = 0;
    let alone = 0;
    const projector = test.startProjector({
      log: Object.assign(pino({ level: 'silent' }), { error: (...said: unknown[]) => errors.push(said) }),
      projectMany: async () => {
        batches += 1;
        if (batches === 2) projector.stop();
        throw new Error('the thread has ended');
      },
      project: async () => {
        alone += 1;
      },
    });
    const told: AccountId[] = [];
    projector.onProjected((account) => told.push(account));
    test.clock.set('2026-11-24T10:00:00Z');
    await projector.refreshOutdated();
    await projector.refreshOutdated();
    expect({ batches, alone, errors, told }).toEqual({ batches: 2, alone: 0, errors: [], told: [] });
  });

  it('[S28] follow the calendar: a line that ends tomorrow is gone tomorrow', async () => {
    const ending = {
      ...smallFile,
      contacts: smallFile.contacts.map((contact) => ({ ...contact, until: '2026-11-24' })),
    };
    await test.call('POST', `/api/accounts/${id}/import`, { cookie, body: ending });
    expect(await summary()).toMatchObject({ contacts: 1, threads: 1, diamondIndex: 0.75 });
    test.clock.set('2026-11-24T00:00:00Z');
    await test.projector.refreshOutdated();
    expect(await summary()).toMatchObject({ contacts: 0, threads: 0, diamondIndex: 0 });
  });

  it('[PF15] say that nobody has edited an account for long, by the day of its last edit', async () => {
    const { entry } = test.store.accounts;
    const rules = async () => (await entry('main', id))?.facts?.rules.map(({ rule }) => rule) ?? [];
    await rename('Last');
    test.clock.set('2027-01-20T10:00:00Z');
    await test.projector.refreshOutdated();
    expect(await rules()).not.toContain('not-edited');
    test.clock.set('2027-01-24T10:00:00Z');
    await test.projector.refreshOutdated();
    expect(await rules()).toContain('not-edited');
    await rename('At last');
    await test.projector.refresh(id);
    expect(await rules()).not.toContain('not-edited');
  });

  it('[PF16] every account has a row for every new day, edited or not', async () => {
    await test.projector.refresh(id);
    test.clock.set('2026-11-24T00:10:00Z');
    await test.projector.refreshOutdated();
    test.clock.set('2026-11-25T00:10:00Z');
    await test.projector.refreshOutdated();
    const days = (await test.store.accounts.standingsOf(id)).map(({ day }) => day);
    expect(days).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  });

  it('[PF14] what is edited while everything is computed anew does not wait for the rest', async () => {
    const ids = [id];
    for (let count = 1; count < 24; count += 1)
      ids.push(AccountId.parse(await test.account(cookie, `Account ${count}`)));
    test.clock.set('2026-11-23T10:01:00Z');
    await test.projector.refreshOutdated();
    const order: AccountId[] = [];
    test.projector.onProjected((account) => {
      order.push(account);
      // one of the last is edited as soon as the first is done
      if (order.length === 1) test.clock.advance(PROJECT_AFTER_MS);
    });
    const edited = ids[21] ?? expect.fail();
    await test.rooms.edit(edited, { user: 'u1' }, (docs) =>
      perform(
        docs,
        readAccount(docs).account,
        renameAccount,
        { name: 'Now' },
        { newId: () => 'n', today: Day.parse('2026-11-23') },
      ),
    );
    await test.workspace.change({
      ...test.workspace.settings,
      judging: { ...test.workspace.settings.judging, leavingRate: 0.5 },
    });
    const turns = () => {
      test.clock.advance(100);
      return new Set(order).size;
    };
    await expect.poll(turns, { timeout: 15_000 }).toBe(24);
    // behind those that were under way
    expect(order.indexOf(edited)).toBeLessThan(2 * TOGETHER);
    // exactly what was stale, once
    expect(order.filter((account) => account !== edited)).toHaveLength(23);
  });

  it('[PF14] outdated ones are computed two batches at a time, one while somebody is at work', async () => {
    for (let count = 0; count < 4 * TOGETHER; count += 1) await test.account(cookie, `Account ${count}`);
    let [running, most, batches] = [0, 0, 0];
    const projector = test.startProjector({
      projectMany: async () => {
        running += 1;
        batches += 1;
        most = Math.max(most, running);
        for (let turns = 0; turns < 5; turns += 1) await new Promise(setImmediate);
        running -= 1;
        return [];
      },
    });
    const computeAnew = async () => {
      [most, batches] = [0, 0];
      const done = projector.refreshOutdated();
      await expect.poll(() => batches === 5 && running === 0).toBe(true);
      test.clock.advance(BUSY_MS);
      await done;
      return most;
    };
    test.clock.set('2026-11-24T10:00:00Z');
    expect(await computeAnew()).toBe(2);
    await rename('At work');
    expect(await computeAnew()).toBe(1);
    projector.stop();
  });

  it('[PF20] what fails among several is tried alone, and the others are kept', async () => {
    const ids = [id];
    for (let count = 1; count < 4; count += 1)
      ids.push(AccountId.parse(await test.account(cookie, `Account ${count}`)));
    await test.projector.refreshOutdated();
    const { load } = test.store.documents;
    const broken = ids[2] ?? expect.fail();
    test.store.documents.load = async (account, layer) => {
      if (account === broken) throw new Error('cannot be read');
      return load(account, layer);
    };
    const done: AccountId[] = [];
    test.projector.onProjected((account) => done.push(account));
    test.readings.delete(broken);
    test.clock.set('2026-11-24T10:00:00Z');
    await test.projector.refreshOutdated();
    expect(new Set(done)).toEqual(new Set(ids.filter((one) => one !== broken)));
    test.store.documents.load = load;
    await test.projector.refreshOutdated();
    expect(done.at(-1)).toBe(broken);
  });

  it('[PF20] documents are read once until somebody edits them', async () => {
    const { load } = test.store.documents;
    let loads = 0;
    test.store.documents.load = async (account, layer) => {
      loads += 1;
      return load(account, layer);
    };
    const dayLater = async (day: string) => {
      test.clock.set(`${day}T10:00:00Z`);
      await test.projector.refreshOutdated();
      return loads;
    };
    await dayLater('2026-11-24');
    const first = await dayLater('2026-11-25');
    expect(await dayLater('2026-11-26')).toBe(first);
    await rename('Edited');
    await dayLater('2026-11-27');
    expect(loads).toBeGreaterThan(first);
    expect((await summary()).name).toBe('Edited');
  });

  it('[PF20] of an account that is deleted nothing stays that was read of it', async () => {
    test.clock.set('2026-11-24T10:00:00Z');
    await test.projector.refreshOutdated();
    expect(test.readings.get(id)).not.toBeNull();
    await test.call('DELETE', `/api/accounts/${id}`, { cookie });
    expect([test.readings.get(id), test.readings.bytes]).toEqual([null, 0]);
  });
});
