import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renameAccount } from '../../shared/document/commands/rename-account.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { Day } from '../../shared/model/day.ts';
import { AccountId } from '../../shared/model/id.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { smallFile } from '../testing/small-file.ts';
import { PROJECT_AFTER_MS } from './projector.ts';

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
    expect((await summary()).name).toBe('Nordwind');
    await test.projector.refreshOutdated();
    expect((await summary()).name).toBe('First');
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
});
