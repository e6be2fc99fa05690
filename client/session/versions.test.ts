// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeState } from '../../shared/document/state.ts';
import { Account } from '../../shared/model/account.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { replicaOf } from '../../shared/testing/replicas.ts';
import { smallFile } from '../../shared/testing/small-file.ts';
import { failureCode } from './request.ts';
import { failure, stubServer } from './testing/stub-server.tsx';
import { keepBeforeImport, keepBeforeRestore, openVersion } from './versions.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const account = 'a1' as AccountId;

describe('versions of the server', () => {
  it('[V8] an import asks for one first, and goes on without one', async () => {
    const { asked } = stubServer(() => failure(503, 'unavailable'));
    await keepBeforeImport(account);
    expect(asked).toEqual([{ method: 'POST', path: '/api/accounts/a1/versions', body: { before: 'import' } }]);
    vi.useFakeTimers();
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const waiting = keepBeforeImport(account);
    await vi.advanceTimersByTimeAsync(3000);
    await waiting;
  });

  it('[V44] a restore does not go on without one', async () => {
    stubServer(() => 'unreachable');
    expect(await keepBeforeRestore(account).catch(failureCode)).toBe('unreachable');
  });

  it('[V2] a version is opened as documents and as an account', async () => {
    const replica = replicaOf(Account.parse(smallFile));
    const layers = Object.fromEntries(
      Object.entries(encodeState(replica.docs)).map(([layer, bytes]) => [layer, Buffer.from(bytes).toString('base64')]),
    );
    const version = {
      id: 'v1',
      kind: 'named',
      name: 'x',
      at: '2026-11-03T09:00:00Z',
      day: '2026-11-03',
      by: null,
      editors: [],
    };
    stubServer(() => ({ body: { version, layers } }));
    const open = await openVersion(account, 'v1');
    expect(open.account).toEqual(replica.account());
    expect(open.version.name).toBe('x');
  });
});
