import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { MyAccess } from '../../shared/protocol/access.ts';
import { AuditPage } from '../../shared/protocol/audit.ts';
import { AccountSummary } from '../../shared/protocol/routes.ts';
import { VersionList } from '../../shared/protocol/versions.ts';
import { Workspace } from '../../shared/protocol/workspace.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { smallFile } from '../testing/small-file.ts';
import { OWNER } from '../testing/start-test-server.ts';

const HOUR_MS = 3_600_000;

describe('what holds for all accounts', () => {
  let test: TestApp;
  let cookie: string;
  beforeEach(async () => {
    test = await createTestApp({ env: { AUDIT_DAYS: '400' } });
    cookie = await test.owner();
  });
  afterEach(() => test.dispose());

  const put = (body: unknown) => test.call('PUT', '/api/workspace', { cookie, body });
  const get = async () => Workspace.parse(await (await test.call('GET', '/api/workspace', { cookie })).json());

  it('[W1] is the default until the owner sets it, and outlives the server', async () => {
    const before = await get();
    expect(before).toMatchObject({
      mayChange: true,
      standard: { versionHours: 24, versionDays: 90, auditDays: 400 },
      settings: { judging: { stageNames: 'relational', leavingRate: 0.25 }, keeping: { auditDays: null } },
    });
    const answer = await put({ judging: { leavingRate: 0.1, findings: { singleThreads: 2 } } });
    expect(Workspace.parse(await answer.json()).settings.judging).toMatchObject({
      leavingRate: 0.1,
      findings: { singleThreads: 2, thinMap: before.settings.judging.findings.thinMap },
    });
    expect((await test.store.workspaces.read('main'))?.judging.leavingRate).toBe(0.1);
    await put({});
    expect((await get()).settings).toEqual(before.settings);
  });

  it('[R13] entries of the audit log that have become too old go at once', async () => {
    test.clock.advance(31 * 24 * HOUR_MS);
    const actions = async () => {
      const log = await (await test.call('GET', '/api/audit', { cookie: again })).json();
      return AuditPage.parse(log).entries.map(({ action }) => action);
    };
    const signedIn = await test.call('POST', '/api/auth/sign-in/email', { body: OWNER });
    const again = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await actions()).toEqual(['signed-in', 'workspace-set-up']);
    await test.call('PUT', '/api/workspace', { cookie: again, body: { keeping: { auditDays: 30 } } });
    await expect.poll(actions).toEqual(['workspace-changed', 'signed-in']);
  });

  it('[R8] that it was changed is written down', async () => {
    await put({ judging: { leavingRate: 0.1 } });
    const log = await (await test.call('GET', '/api/audit?action=workspace-changed', { cookie })).json();
    expect(AuditPage.parse(log).entries.map(({ actor }) => actor.name)).toEqual(['Anna Berg']);
  });

  it('[W1] refuses what makes no sense, and changes nothing then', async () => {
    const answer = await put({ judging: { leavingRate: 2 }, keeping: { auditDays: 0 } });
    expect(answer.status).toBe(422);
    expect(JSON.stringify(await answer.json())).toMatch(/judging\.leavingRate.*keeping\.auditDays/);
    expect((await get()).settings.judging.leavingRate).toBe(0.25);
  });

  it('[W2] times of keeping are carried out at once', async () => {
    const account = await test.account(cookie);
    for (const name of ['Nordwind', 'Ostwind']) {
      test.clock.advance(HOUR_MS);
      const body = { ...smallFile, account: { name } };
      await test.call('POST', `/api/accounts/${account}/import`, { cookie, body });
      test.clock.advance(HOUR_MS);
      await test.versions.keep(AccountId.parse(account), { kind: 'hourly' });
    }
    const count = async () => {
      const answer = await test.call('GET', `/api/accounts/${account}/versions`, { cookie });
      return VersionList.parse(await answer.json()).versions.length;
    };
    expect(await count()).toBe(2);
    await put({ keeping: { versionHours: 0, versionDays: 0, auditDays: 30 } });
    await expect.poll(count).toBe(1);
    expect([test.workspace.retention, test.workspace.auditDays]).toEqual([{ allHours: 0, dailyDays: 0 }, 30]);
  });

  it('[W3] the thresholds come with what one may, but not to a customer', async () => {
    const account = await test.account(cookie);
    await put({ judging: { findings: { thinMap: 7 } } });
    const mine = await test.call('GET', `/api/accounts/${account}/access`, { cookie });
    expect(MyAccess.parse(await mine.json()).judging?.findings.thinMap).toBe(7);
    const link = await test.call('POST', `/api/accounts/${account}/links`, {
      cookie,
      body: { name: 'Customer', role: 'customer-viewer' },
    });
    const { path } = (await link.json()) as { path: string };
    const joined = await test.call('POST', `/api${path}`, { body: { name: 'Jo' } });
    const guest = joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const theirs = await test.call('GET', `/api/accounts/${account}/access`, { cookie: guest });
    expect(MyAccess.parse(await theirs.json()).judging).toBeNull();
  });

  it('[S90] the summaries count findings by the thresholds, anew when these change, and for a customer by the map alone', async () => {
    const account = await test.account(cookie);
    await test.call('POST', `/api/accounts/${account}/import`, { cookie, body: smallFile });
    const counts = async (as = cookie, path = `/api/accounts/${account}`) =>
      AccountSummary.parse(await (await test.call('GET', path, { cookie: as })).json()).findings;
    const before = await counts();
    expect(before).toMatchObject({ critical: 1 });
    await put({ judging: { findings: { singleThreads: 0, thinMap: 0 } } });
    await expect.poll(() => counts()).toEqual({ ...before, critical: 0, warning: before.warning - 1 });
    const body = { name: 'Customer', role: 'customer-viewer' };
    const link = await test.call('POST', `/api/accounts/${account}/links`, { cookie, body });
    const { path } = (await link.json()) as { path: string };
    const joined = await test.call('POST', `/api${path}`, { body: { name: 'Jo' } });
    const theirs = await counts(joined.headers.getSetCookie()[0]?.split(';')[0] ?? '');
    expect(theirs.warning).toBeLessThan(before.warning);
  });
});
