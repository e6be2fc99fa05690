import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeCodes } from '../../shared/protocol/close-codes.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { messageType, syncType } from '../../shared/protocol/messages.ts';
import { readPresence } from './frames.ts';
import { PRESENCE_TICK_MS } from './presence-ticker.ts';
import { updateMessage, writeFrame } from './testing/fake-socket.ts';
import { ACCOUNT, openRooms, peopleIn, personMessage, personUpdate, settle } from './testing/open-rooms.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const presence = (client: number, clock: number, state: string) =>
  writeFrame(messageType.awareness, writeFrame(1, client, clock, utf8(state)));

describe('a connection', () => {
  let test: Awaited<ReturnType<typeof openRooms>>;
  beforeEach(async () => {
    test = await openRooms();
  });
  afterEach(() => test.dispose());

  it('[S30] begins with our state vector, who is here, and where counting starts', async () => {
    const a = await test.join('anna');
    a.say(presence(7, 1, '{"name":"Anna"}'));
    await settle();
    const b = await test.join('bob');
    expect(a.socket.sent.map(({ kind }) => kind)).toEqual(['step1', 'ack', 'presence']);
    expect(b.socket.sent.map(({ kind }) => kind)).toEqual(['step1', 'presence', 'ack']);
    b.say(writeFrame(messageType.queryAwareness));
    const heard = b.socket.payloads('presence').map(readPresence);
    expect(heard).toEqual([[{ client: 7, clock: 1, state: '{"name":"Anna"}' }], heard[0]]);
    test.leave(a.connection);
    expect(readPresence(b.socket.payloads('presence')[2] as Uint8Array)).toEqual([
      { client: 7, clock: 1, state: 'null' },
    ]);
  });

  it('[S36] however often presence changes between two ticks, everyone hears the newest of each once', async () => {
    const [a, b, c] = [await test.join('anna'), await test.join('bob'), await test.join('carl')];
    for (let clock = 1; clock <= 10; clock += 1) {
      a.say(presence(1, clock, `{"x":${clock}}`));
      b.say(presence(2, clock, `{"x":${clock}}`));
      await settle();
    }
    const heard = () => c.socket.payloads('presence').map(readPresence);
    expect(heard()).toEqual([[expect.objectContaining({ clock: 1 }), expect.objectContaining({ clock: 1 })]]);
    test.clock.advance(PRESENCE_TICK_MS);
    expect(heard().slice(1)).toEqual([
      [expect.objectContaining({ clock: 10 }), expect.objectContaining({ clock: 10 })],
    ]);
    test.clock.advance(10 * PRESENCE_TICK_MS);
    expect(heard()).toHaveLength(2);
  });

  it('[S49] a change that would make the document too large is refused, and what was there stays', async () => {
    const large = (id: string) => updateMessage(personUpdate(id, 'x'.repeat(6 * 1024 * 1024)));
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    a.say(large('p1'));
    a.say(large('p2'));
    await settle();
    a.say(large('p3'));
    expect(a.socket.closed).toEqual(closeCodes.documentTooLarge);
    b.say(personMessage('p4'));
    await settle();
    expect([b.socket.closed, b.socket.acks().at(-1)]).toEqual([null, 1]);
    expect(peopleIn(b.socket.payloads('update'))).toEqual(['p1', 'p2']);
  });

  it('[S49] a document that is full of people turns away the next, and one that has room does not', async () => {
    for (let index = 0; index < limits.socketsPerRoom; index += 1) await test.join();
    const late = await test.join();
    expect(late.socket.closed).toEqual(closeCodes.roomFull);
    expect((await test.join('dora', { layer: 'inside' })).socket.closed).toBeNull();
    test.leave(late.connection);
  });

  const hugeClient = new Uint8Array([1, 1, 255, 255, 255, 255, 255, 15, 0, 4, 1, 1, 97, 1, 98, 0]);
  const broken: [string, Uint8Array][] = [
    ['nothing', new Uint8Array()],
    ['an unknown type', writeFrame(42)],
    ['an acknowledgement', writeFrame(messageType.ack, 5)],
    ['a number without end', new Uint8Array(20).fill(255)],
    ['an unknown sync type', writeFrame(messageType.sync, 9, new Uint8Array([0]))],
    ['a length beyond the message', new Uint8Array([messageType.sync, syncType.update, 200, 1])],
    ['a broken state vector', writeFrame(messageType.sync, syncType.step1, new Uint8Array([255]))],
    ['a broken update', updateMessage(new Uint8Array([1, 9, 255, 255]))],
    ['half an update', updateMessage(personUpdate('p1').slice(0, 9))],
    ['presence that is no JSON', presence(1, 1, '{')],
    ['presence that is a text', presence(1, 1, '"Anna"')],
    ['presence that is no UTF-8', writeFrame(messageType.awareness, writeFrame(1, 1, 1, new Uint8Array([255, 254])))],
    ['a client id beyond 32 bits', updateMessage(hugeClient)],
    ['more presence than bytes', writeFrame(messageType.awareness, writeFrame(1_000_000))],
  ];

  it.each(broken)('[S37] is closed by %s, and it alone', async (_what, message) => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    a.say(message);
    expect(a.socket.closed).toEqual(closeCodes.malformed);
    b.say(personMessage('p1'));
    await settle();
    expect([b.socket.closed, b.socket.acks().at(-1)]).toEqual([null, 1]);
    expect(a.socket.payloads('update')).toEqual([]);
  });

  it('[S37] is closed by a text frame', async () => {
    const a = await test.join();
    a.connection.receive(utf8('hello'), false);
    expect(a.socket.closed).toEqual(closeCodes.malformed);
  });

  it('[S37] random bytes never throw and never stop the room', async () => {
    const b = await test.join('bob');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(0, 1, 3), async (bytes, type) => {
        const a = await test.join('anna');
        a.say(new Uint8Array([type, ...bytes]));
        test.leave(a.connection);
      }),
      { numRuns: 300 },
    );
    b.say(personMessage('p1'));
    await settle();
    expect(b.socket.acks().at(-1)).toBe(1);
    expect(peopleIn((await test.store.documents.load(ACCOUNT, 'map')).updates)).toContain('p1');
  });

  it('[S38] a message or a presence that is too large closes the socket for good', async () => {
    const [a, b] = [await test.join('anna'), await test.join('bob')];
    a.say(new Uint8Array(limits.messageBytes + 1));
    b.say(presence(1, 1, JSON.stringify({ name: 'x'.repeat(limits.awarenessBytes) })));
    expect([a.socket.closed, b.socket.closed]).toEqual([closeCodes.tooLarge, closeCodes.tooLarge]);
  });

  it('[S45] a slow reader loses presence first, then is cut off and may come back', async () => {
    const [slow, b] = [await test.join('anna'), await test.join('bob')];
    slow.socket.waiting = limits.presenceBacklogBytes + 1;
    b.say(presence(1, 1, '{}'));
    await settle();
    b.say(personMessage('p1'));
    await settle();
    expect(slow.socket.sent.map(({ kind }) => kind)).toEqual(['step1', 'ack', 'update']);
    slow.socket.waiting = limits.backlogBytes + 1;
    b.say(personMessage('p2'));
    await settle();
    expect([slow.socket.closed, slow.socket.terminated]).toEqual([closeCodes.tooSlow, true]);
    expect(b.socket.closed).toBeNull();
  });
});
