import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAccount } from '../../shared/document/read.ts';
import { decodeState } from '../../shared/document/state.ts';
import { Version, VersionContent, VersionEdits, VersionList } from '../../shared/protocol/versions.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { smallFile } from '../testing/small-file.ts';

describe('versions over HTTP', () => {
  let test: TestApp;
  let cookie: string;
  let account: string;
  let owner = '';
  beforeEach(async () => {
    test = await createTestApp({ authors: async () => [{ layer: 'map', client: 7, actor: owner }] });
    cookie = await test.owner();
    account = await test.account(cookie);
    owner = (await test.store.members.owner('main'))?.user ?? '';
  });
  afterEach(() => test.dispose());

  const send = (method: string, path = '', body?: unknown) =>
    test.call(method, `/api/accounts/${account}/versions${path}`, { cookie, body });
  const list = async () => VersionList.parse(await (await send('GET')).json());
  const kept = async (answer: Response | Promise<Response>) => Version.parse(await (await answer).json());
  const importing = (file: object) =>
    test.call('POST', `/api/accounts/${account}/import`, { cookie, body: { ...smallFile, ...file } });
  const fill = async () => {
    await importing({});
    test.clock.advance(1_000);
  };

  it('[V7] keeps a version under a name, by whom and who edited since the one before', async () => {
    await fill();
    const answer = await send('POST', '', { name: ' Before the review ' });
    expect(answer.status).toBe(201);
    const person = { id: owner, name: 'Anna Berg' };
    expect(await kept(answer)).toMatchObject({
      kind: 'named',
      name: 'Before the review',
      day: '2026-11-23',
      by: person,
      editors: [person],
    });
    expect((await list()).since).toEqual([]);
    expect((await kept(send('POST', '', { name: 'Again' }))).editors).toEqual([]);
    test.clock.advance(1_000);
    await importing({ account: { name: 'Other' } });
    expect((await list()).since).toEqual([person]);
    expect((await list()).versions.map(({ kind, name }) => [kind, name])).toEqual([
      ['named', 'Again'],
      ['named', 'Before the review'],
    ]);
  });

  it('[V8] before a restore one is kept unless nothing changed; before an import of an empty account none', async () => {
    expect((await send('POST', '', { before: 'import' })).status).toBe(204);
    await fill();
    const first = await send('POST', '', { before: 'restore' });
    expect(first.status).toBe(201);
    const second = await send('POST', '', { before: 'import' });
    expect(second.status).toBe(200);
    expect((await kept(second)).id).toBe((await kept(first)).id);
  });

  it('[V8] the import route keeps one before it changes anything', async () => {
    await fill();
    expect((await list()).versions).toEqual([]);
    await importing({ account: { name: 'After' } });
    const [version] = (await list()).versions;
    expect(version).toMatchObject({ kind: 'before-import' });
    const file = await (await send('GET', `/${version?.id}/export`)).json();
    expect(file).toMatchObject({ format: 'facet-account', account: { name: 'Nordwind' } });
  });

  it('[V12] opens with its three layers, who edited since, and who is known to have written', async () => {
    await fill();
    const { id } = await kept(send('POST', '', { name: 'One' }));
    test.clock.advance(60_000);
    await importing({ account: { name: 'After' } });
    const { layers } = VersionContent.parse(await (await send('GET', `/${id}`)).json());
    const { trail, writers } = VersionEdits.parse(await (await send('GET', `/${id}/edits`)).json());
    const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
    const docs = decodeState({ map: bytes(layers.map), inside: bytes(layers.inside), talk: bytes(layers.talk) });
    expect(readAccount(docs).account.people.map(({ name }) => name)).toEqual(smallFile.people.map(({ name }) => name));
    const by = { id: owner, name: 'Anna Berg' };
    expect(trail).toMatchObject([{ layer: 'map', by, last: '2026-11-23T10:01:01.000Z', day: '2026-11-23' }]);
    expect(writers).toEqual([{ layer: 'map', client: 7, by }]);
  });

  it('[V13] is exported as an account file that another account takes', async () => {
    await fill();
    const before = await (await test.call('GET', `/api/accounts/${account}/export`, { cookie })).json();
    const { id } = await kept(send('POST', '', { name: 'One' }));
    await importing({ account: { name: 'After' } });
    const answer = await send('GET', `/${id}/export`);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="after-2026-11-23.facet.json"');
    expect(await answer.json()).toEqual(before);
  });

  it('[V11] is renamed; only one with a name is deleted, an automatic one can be named', async () => {
    await fill();
    const { id: automatic } = await kept(send('POST', '', { before: 'restore' }));
    expect((await send('DELETE', `/${automatic}`)).status).toBe(403);
    expect(await kept(send('PATCH', `/${automatic}`, { name: 'Kept' }))).toMatchObject({ name: 'Kept' });
    expect((await list()).versions[0]).toMatchObject({ kind: 'before-restore', name: 'Kept' });
    expect((await send('DELETE', `/${automatic}`)).status).toBe(204);
    expect((await list()).versions).toEqual([]);
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/export'],
      ['GET', '/edits'],
      ['DELETE', ''],
      ['PATCH', ''],
    ] as const)
      expect((await send(method, `/${automatic}${path}`, method === 'PATCH' ? { name: 'x' } : undefined)).status).toBe(
        404,
      );
  });

  it.each([{}, { name: ' ' }, { name: 'x'.repeat(201) }, { before: 'lunch' }, { name: 'x', before: 'import' }, []])(
    '[V12] %j is refused with 422',
    async (body) => {
      expect((await send('POST', '', body)).status).toBe(422);
    },
  );

  it('[V12] a version is found in its own account only', async () => {
    await fill();
    const { id } = await kept(send('POST', '', { name: 'One' }));
    const other = await test.account(cookie, 'Other');
    for (const path of ['', '/export', '/edits'])
      expect((await test.call('GET', `/api/accounts/${other}/versions/${id}${path}`, { cookie })).status).toBe(404);
  });

  it('[V9] goes with its account', async () => {
    await fill();
    const { id } = await kept(send('POST', '', { name: 'One' }));
    await test.call('DELETE', `/api/accounts/${account}`, { cookie });
    expect(await test.store.versions.read(account as never, id)).toBeNull();
  });
});
