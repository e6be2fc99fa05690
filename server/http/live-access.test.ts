import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { ShareLink } from '../../shared/protocol/access.ts';
import { AuditPage } from '../../shared/protocol/audit.ts';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { messageType, syncType } from '../../shared/protocol/messages.ts';
import { step2Message, updateMessage, writeFrame } from '../sync/testing/fake-socket.ts';
import { connectStock } from '../sync/testing/stock-provider.ts';
import { createAccount, removeData, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';

/** Stands in what we say inside, and nowhere else. */
const SECRET = 'QUOKKASECRET';
/** Rights end within a second. */
const AT_ONCE_MS = 1_000;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What a socket hears, and how it ended. */
const listen = async (url: string, headers: Record<string, string> = {}) => {
  const socket = new WebSocket(url, { headers });
  const heard: Uint8Array[] = [];
  let closed: { code: number; reason: string } | null = null;
  socket.binaryType = 'nodebuffer';
  socket.on('message', (data: Buffer) => heard.push(new Uint8Array(data)));
  const ended = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once('close', (code, reason) => {
      closed = { code, reason: reason.toString() };
      resolve(closed);
    }),
  );
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  return { socket, heard, ended, closed: () => closed };
};

const edited = (key: string): { update: Uint8Array; whole: Uint8Array } => {
  const doc = new Y.Doc();
  doc.getMap('people').set(key, 'Mallory');
  return { update: Y.encodeStateAsUpdate(doc), whole: Y.encodeStateAsUpdate(doc) };
};

describe('rights on open doors', () => {
  let server: TestServer;
  let cookie: string;
  let account: string;

  const send = async (method: string, path: string, body?: unknown, as: Record<string, string> = { cookie }) => {
    const answer = await fetch(server.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...as },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return answer;
  };
  const json = async <T>(...asked: Parameters<typeof send>): Promise<T> => (await send(...asked)).json() as Promise<T>;
  const link = async (role: string, more: object = {}) =>
    ShareLink.parse(await json('POST', `/api/accounts/${account}/links`, { name: role, role, ...more }));
  const enter = async ({ path }: ShareLink): Promise<string> => {
    const joined = await send('POST', `/api${path}`, { name: 'Gudrun' }, {});
    return joined.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };
  const member = async (name: string, role: string | null) => {
    const person = { name, email: `${name}@example.com`, password: 'a long password' };
    const { id } = await json<{ id: string }>('POST', '/api/members', person);
    if (role) await send('PUT', `/api/accounts/${account}/team/${id}`, { role });
    const entered = await send('POST', '/api/auth/sign-in/email', person, {});
    return { id, cookie: entered.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  };
  const socketOf = (as: string, layer = 'map') => listen(`${server.wsUrl}/sync/${account}/${layer}`, { cookie: as });
  const people = async () => {
    const { people } = await json<{ people: { id: string }[] }>('GET', `/api/accounts/${account}/export`);
    return people.map(({ id }) => id);
  };
  /** Everything that a fresh client of the owner is given. */
  const stored = async () => {
    const client = connectStock(server, cookie, account);
    await client.until(() => client.provider.synced);
    const names = [...client.doc.getMap('people').keys()];
    client.close();
    return names;
  };
  const within = async <T>(promise: Promise<T>): Promise<T | 'too late'> =>
    Promise.race([promise, new Promise<'too late'>((resolve) => setTimeout(() => resolve('too late'), AT_ONCE_MS))]);

  beforeAll(async () => {
    server = await startServer();
    cookie = await setUpOwner(server);
    account = await createAccount(server, cookie);
  });
  afterAll(async () => {
    await server.stop();
    await removeData(server);
  });

  it('[A9] a link is revoked while its guest edits: his socket closes, what comes after is not stored', async () => {
    const made = await link('customer-editor');
    const guest = await socketOf(await enter(made));
    guest.socket.send(updateMessage(edited('before').update));
    const watcher = connectStock(server, cookie, account);
    await watcher.until(() => watcher.doc.getMap('people').has('before'));
    watcher.close();
    const revoked = send('DELETE', `/api/accounts/${account}/links/${made.id}`);
    for (let count = 0; count < 50; count += 1) {
      if (guest.socket.readyState === WebSocket.OPEN) guest.socket.send(updateMessage(edited(`during${count}`).update));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect((await revoked).status).toBe(204);
    expect(await within(guest.ended)).toEqual(closeCodes.forbidden);
    const kept = await stored();
    guest.socket.send(updateMessage(edited('after').update), () => {});
    expect(await stored()).toEqual(kept);
    expect(kept).toContain('before');
    expect(kept).not.toContain('after');
  });

  it('[R10] whoever opens layers is written down once, a guest under the name that he gave', async () => {
    const guest = await enter(await link('viewer'));
    for (const layer of ['inside', 'map', 'map']) (await socketOf(guest, layer)).socket.close();
    const opened = async () => {
      const found = await json<unknown>('GET', `/api/audit?action=account-opened&account=${account}`);
      return AuditPage.parse(found).entries.filter(({ actor }) => actor.name === 'Gudrun' && actor.kind === 'guest');
    };
    await vi.waitFor(async () => expect((await opened()).length).toBeGreaterThan(0));
    (await socketOf(guest, 'talk')).socket.close();
    const mine = (await opened()).filter(({ actor }, _, all) => actor.id === all[0]?.actor.id);
    expect(mine).toEqual([expect.objectContaining({ account: { id: account, name: 'Nordwind' }, subject: null })]);
  });

  it('[A9] a link that expires closes its socket, in time', async () => {
    const made = await link('viewer', { expiresAt: new Date(Date.now() + 700).toISOString() });
    const guest = await socketOf(await enter(made));
    const begun = Date.now();
    expect(await guest.ended).toEqual(closeCodes.forbidden);
    expect(Date.now() - begun).toBeLessThan(700 + AT_ONCE_MS);
  });

  it('[A9] a token in the address, the contract’s way, opens and ends like any other door', async () => {
    const made = await link('customer-viewer');
    const token = encodeURIComponent((made.path ?? '').slice('/join/'.length));
    const guest = await listen(`${server.wsUrl}/sync/${account}/map?token=${token}`);
    await expect(listen(`${server.wsUrl}/sync/${account}/inside?token=${token}`)).rejects.toThrow('404');
    await send('DELETE', `/api/accounts/${account}/links/${made.id}`);
    expect(await within(guest.ended)).toEqual(closeCodes.forbidden);
    await expect(listen(`${server.wsUrl}/sync/${account}/map?token=${token}`)).rejects.toThrow('401');
  });

  it('[R4] an API token that is revoked closes its socket, by header and by address', async () => {
    const made = await json<{ id: string; secret: string }>('POST', '/api/tokens', { name: 'Bot', access: 'write' });
    const door = `${server.wsUrl}/sync/${account}/map`;
    const query = `${door}?token=${encodeURIComponent(made.secret)}`;
    const sockets = [await listen(door, { authorization: `Bearer ${made.secret}` }), await listen(query)];
    expect((await send('DELETE', `/api/tokens/${made.id}`)).status).toBe(204);
    expect(await within(Promise.all(sockets.map(({ ended }) => ended)))).toEqual([
      closeCodes.forbidden,
      closeCodes.forbidden,
    ]);
    await expect(listen(query)).rejects.toThrow('401');
  });

  it('[A9] who is taken off the team is out; who becomes a reader comes back as one', async () => {
    const one = await member('one', 'editor');
    const [map, inside] = [await socketOf(one.cookie), await socketOf(one.cookie, 'inside')];
    await send('PUT', `/api/accounts/${account}/team/${one.id}`, { role: 'viewer' });
    expect(await within(Promise.all([map.ended, inside.ended]))).toEqual([
      closeCodes.rightsChanged,
      closeCodes.rightsChanged,
    ]);
    const reader = await socketOf(one.cookie);
    await send('DELETE', `/api/accounts/${account}/team/${one.id}`);
    expect(await within(reader.ended)).toEqual(closeCodes.forbidden);
    await expect(socketOf(one.cookie)).rejects.toThrow('404');
  });

  it('[A13] who signs out has no open socket', async () => {
    const one = await member('leaver', 'editor');
    const socket = await socketOf(one.cookie);
    await send('POST', '/api/auth/sign-out', {}, { cookie: one.cookie });
    expect(await within(socket.ended)).toEqual(closeCodes.forbidden);
  });

  it('[A4] a customer hears no byte of the other layers, by whatever he sends to whichever of them', async () => {
    const example = new URL('../../client/public/examples/nordwind.json', import.meta.url);
    const file = JSON.parse(readFileSync(example, 'utf8'));
    for (const note of file.inside.personNotes) note.text = SECRET;
    for (const need of file.inside.needs) need.text = SECRET;
    const own = await createAccount(server, cookie);
    expect((await send('POST', `/api/accounts/${own}/import`, file)).status).toBe(200);
    const said = { text: SECRET };
    expect((await send('POST', `/api/accounts/${own}/comments`, said)).status).toBe(201);
    const owner = await listen(`${server.wsUrl}/sync/${own}/inside`, { cookie });
    owner.socket.send(writeFrame(messageType.sync, syncType.step1, Y.encodeStateVector(new Y.Doc())));
    await vi.waitFor(() => expect(Buffer.concat(owner.heard).includes(SECRET)).toBe(true));
    owner.socket.terminate();

    const empty = Y.encodeStateVector(new Y.Doc());
    const { update, whole } = edited('mallory');
    const awareness = writeFrame(1, 4711, 1, utf8('{"user":{"id":"guest:x","name":"X"}}'));
    const forms = [
      writeFrame(messageType.sync, syncType.step1, empty),
      writeFrame(messageType.sync, syncType.step1, Y.encodeStateVectorFromUpdate(whole)),
      updateMessage(update),
      step2Message(whole),
      writeFrame(messageType.awareness, awareness),
      writeFrame(messageType.queryAwareness),
      writeFrame(messageType.auth, 0),
      writeFrame(messageType.ack, 99),
      writeFrame(messageType.store, 1),
      writeFrame(messageType.sync, 3),
      writeFrame(77, empty),
      utf8('inside'),
    ];
    for (const role of ['customer-viewer', 'customer-editor']) {
      const made = ShareLink.parse(await json('POST', `/api/accounts/${own}/links`, { name: role, role }));
      const token = encodeURIComponent((made.path ?? '').slice('/join/'.length));
      const ways = [
        (layer: string) => listen(`${server.wsUrl}/sync/${own}/${layer}?token=${token}&acks=1&store=1`),
        (layer: string) =>
          listen(`${server.wsUrl}/sync/${own}/${layer}`, { authorization: `Bearer ${decodeURIComponent(token)}` }),
      ];
      const guest = await enter(made);
      ways.push((layer) => listen(`${server.wsUrl}/sync/${own}/${layer}?acks=1&store=1`, { cookie: guest }));
      for (const open of ways) {
        for (const layer of ['inside', 'talk', 'Inside', 'inside%00', 'map%2Finside', 'map/../inside'])
          await expect(open(layer), layer).rejects.toThrow('404');
        const heard: Uint8Array[] = [];
        for (const frame of forms) {
          const one = await open('map');
          one.socket.send(frame, () => {});
          await vi.waitFor(() => expect(one.heard.length > 0 || one.closed() !== null).toBe(true));
          await new Promise((resolve) => setTimeout(resolve, 30));
          heard.push(...one.heard);
          one.socket.terminate();
        }
        const all = Buffer.concat(heard);
        expect(all.includes('Sabine Rothe')).toBe(true);
        expect(all.includes(SECRET)).toBe(false);
      }
    }
  });

  it('[A10] whatever a reader sends, nothing changes for anyone, live or at rest', async () => {
    const reader = await socketOf((await member('reader', 'viewer')).cookie);
    const watcher = await socketOf(cookie);
    const before = { stored: await stored(), people: await people() };
    const presenceOf = (heard: readonly Uint8Array[]) =>
      heard.filter(([type]) => type === messageType.awareness).length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const [quiet, present] = [watcher.heard.length, presenceOf(watcher.heard)];
    const { update, whole } = edited('mallory');
    const deletion = (() => {
      const doc = new Y.Doc();
      doc.getMap('people').set('x', 1);
      doc.getMap('people').delete('x');
      return Y.encodeStateAsUpdate(doc);
    })();
    const forms = [
      updateMessage(update),
      step2Message(whole),
      updateMessage(deletion),
      step2Message(deletion),
      updateMessage(Y.mergeUpdates([update, edited('eve').update])),
      writeFrame(messageType.awareness, writeFrame(1, 4711, 1, utf8('{"name":"Ghost"}'))),
      writeFrame(messageType.queryAwareness),
      writeFrame(messageType.auth, 0),
      writeFrame(messageType.ack, 99),
      writeFrame(messageType.store, 1),
      writeFrame(messageType.sync, syncType.step1, Y.encodeStateVector(new Y.Doc())),
    ];
    for (const frame of forms) {
      const one = reader.closed()
        ? await socketOf((await member(`r${Math.random()}`.replace('.', ''), 'viewer')).cookie)
        : reader;
      one.socket.send(frame, () => {});
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    expect(presenceOf(watcher.heard)).toBe(present);
    expect(watcher.heard.length).toBe(quiet);
    expect({ stored: await stored(), people: await people() }).toEqual(before);
    await server.stop('SIGKILL');
    server = await startServer({ dataDir: server.dataDir });
    expect(await stored()).toEqual(before.stored);
  });
});
