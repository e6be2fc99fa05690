import * as Y from 'yjs';
import { closeCodes } from '../../../../shared/protocol/close-codes.ts';
import { editAtRandom } from '../edits.ts';
import type { Peer } from '../peer.ts';
import { update, write } from '../wire.ts';
import { within } from '../within.ts';
import type { Attack, Scene } from './arena.ts';
import { fateOf, unlike } from './fates.ts';
import { sendEach } from './frames.ts';

const MB = 1024 * 1024;
const { malformed, incomplete, tooLarge, tooFast } = closeCodes;

/** What a document of its own would send, edit by edit. */
const editsOf = (client: number, edits: ((doc: Y.Doc) => void)[]): Uint8Array[] => {
  const doc = new Y.Doc();
  doc.clientID = client;
  const updates: Uint8Array[] = [];
  doc.on('update', (bytes: Uint8Array) => updates.push(bytes));
  for (const edit of edits) edit(doc);
  return updates;
};

const set = (key: string) => (doc: Y.Doc) => void doc.getMap('people').set(key, key);
const later = (edits: ((doc: Y.Doc) => void)[]): Uint8Array => editsOf(4_711, edits).at(-1)!;

/** A change by 4711 in a map that 4712 made and nobody was given. */
const insideForeign = (): Uint8Array => {
  const [first] = editsOf(4_712, [(doc) => void doc.getMap('people').set('p', new Y.Map())]);
  return editsOf(4_711, [
    (doc) => Y.applyUpdate(doc, first!),
    (doc) => void (doc.getMap('people').get('p') as Y.Map<unknown>).set('name', 'x'),
  ]).at(-1)!;
};

/** Updates that build on others which the server is never given. */
const orphans: Record<string, Uint8Array> = {
  'a later edit of the same client': later([set('a'), set('b')]),
  'a change in a map that nobody has': later([
    (doc) => void doc.getMap('people').set('p', new Y.Map()),
    (doc) => void (doc.getMap('people').get('p') as Y.Map<unknown>).set('name', 'x'),
  ]),
  'a deletion of what nobody has': later([set('a'), (doc) => doc.getMap('people').delete('a')]),
  'an edit inside what another client never sent': insideForeign(),
  'a clock near 2^53': write(1, 1, 4_711, 2 ** 52, 0, 1, 0),
};

/** What a joiner is handed names no item of this client. */
const isServed = async ({ joiner }: Scene, client: number): Promise<boolean> => {
  const fresh = await joiner().connect();
  const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(fresh.doc));
  fresh.cut();
  return structs.some(({ id }) => id.client === client);
};

const orphanAttack = (name: string, say: (peer: Peer, orphan: Uint8Array) => Promise<unknown>): Attack => ({
  name,
  memoryMb: 60,
  async run(scene) {
    const peers: Peer[] = [];
    const failures: string[] = [];
    const refuse = async ([what, orphan]: [string, Uint8Array]) => {
      const peer = scene.attacker();
      peers.push(peer);
      await say(peer, orphan);
      failures.push(
        ...(await within(
          `${what} is refused`,
          peer.until(() => peer.closed !== null),
          4_000,
        )),
      );
      if (peer.acked === peer.sent.length) failures.push(`${what} was acknowledged`);
    };
    await Promise.all(Object.entries(orphans).map(refuse));
    if (await isServed(scene, 4_711)) failures.push('they are served to joiners');
    failures.push(...unlike(peers, [incomplete.code], 'an orphan'));
    return { fate: fateOf(peers), failures };
  },
});

/** Ids that no Yjs client makes (they have 32 bits), as one map entry each. */
const hugeIds = [2 ** 32, 2 ** 32 + 5, 2 ** 40, Number.MAX_SAFE_INTEGER].map((client) =>
  update(write(1, 1, client, 0, 40, 1, 'people', 'huge', 1, 120, 0)),
);
/** A var-uint of twenty bytes where the client id stands. */
const endless = update(new Uint8Array([1, 1, ...Array(19).fill(0xff), 1, 0, 0, 1, 0]));
/** One struct that says it is 2^50 long and carries nothing. */
const longStruct = update(write(1, 1, 4_711, 0, 0, 2 ** 50, 0));

const flood = (name: string, memoryMb: number, edits: number, value: (index: number) => unknown): Attack => ({
  name,
  memoryMb,
  async run({ attacker }) {
    const peer = await attacker().connect();
    for (let index = 0; index < edits; index += 1) {
      peer.doc.getMap('people').set('flood', value(index));
      // the colleagues live in this process too: they must be able to read meanwhile
      if (index % 50 === 0 || edits < 100) await new Promise((resolve) => setImmediate(resolve));
    }
    const failures = await within(
      'the flood ends',
      peer.until(() => peer.saved || peer.closed !== null),
      60_000,
    );
    const fate = peer.closed ? fateOf([peer]) : `all ${edits} saved`;
    return { fate, failures: [...failures, ...unlike([peer], [undefined, tooFast.code], name), ...peer.broken] };
  },
});

export const updateAttacks: Attack[] = [
  orphanAttack('updates whose predecessors never come', async (peer, orphan) => {
    await peer.connect();
    peer.sendCounted(orphan);
  }),
  orphanAttack('the same without ever answering the server', async (peer, orphan) => {
    peer.silent = true;
    await peer.open();
    peer.sendCounted(orphan);
  }),
  {
    name: 'an honest client that edits while it reconnects',
    memoryMb: 60,
    async run({ attacker, pair: [a], random }) {
      const failures: string[] = [];
      let overtook = 0;
      const peer = await attacker().connect();
      await peer.leave();
      for (let count = 0; count < 20; count += 1) {
        for (let edit = 0; edit < 3; edit += 1) editAtRandom(peer.doc, random, `<o${count}${edit}>`);
        await peer.open();
        if (!peer.answered) overtook += 1;
        // the socket is open, the server's step 1 is still on its way: these overtake the step 2 that they build on
        for (let edit = 0; edit < 3; edit += 1) editAtRandom(peer.doc, random, `<n${count}${edit}>`);
        failures.push(
          ...(await within(
            'an honest edit is counted',
            peer.until(() => peer.saved || peer.closed !== null),
          )),
        );
        failures.push(...unlike([peer], [undefined], 'an honest client'));
        const clock = Y.getState(peer.doc.store, peer.doc.clientID);
        const seen = a.until(() => Y.getState(a.doc.store, peer.doc.clientID) >= clock);
        failures.push(...(await within('its colleagues see it', seen)));
        await peer.leave();
        if (failures.length > 0) break;
      }
      if (overtook === 0) failures.push('no edit overtook its step 2');
      return { fate: failures.length > 0 ? 'hindered' : `all counted and seen, ${overtook} times overtaken`, failures };
    },
  },
  {
    name: 'huge client ids and lengths',
    memoryMb: 60,
    async run(scene) {
      const ids = await sendEach(scene, [...hugeIds, endless]);
      // such a struct may be what is left of a large deletion: it may be taken, the room must live with it
      const lengths = await sendEach(scene, [longStruct]);
      const failures = [
        ...unlike(ids, [malformed.code], 'a huge client id'),
        ...unlike(lengths, [malformed.code, undefined], 'a huge length'),
      ];
      return { fate: fateOf([...ids, ...lengths]), failures };
    },
  },
  {
    name: 'one value of 50 MB',
    memoryMb: 150,
    async run({ attacker, joiner }) {
      const peer = await attacker().connect();
      peer.doc.getMap('people').set('huge', 'x'.repeat(50 * MB));
      await peer.until(() => peer.closed !== null || peer.saved);
      const failures = unlike([peer], [tooLarge.code], 'a value of 50 MB');
      const fresh = await joiner().connect();
      if (fresh.doc.getMap('people').has('huge')) failures.push('the value is stored');
      fresh.cut();
      return { fate: fateOf([peer]), failures };
    },
  },
  flood('a flood of 5,000 updates by one client', 100, 5_000, (index) => index),
  flood('a flood of 36 MB by one client', 150, 36, (index) => String(index % 10).repeat(MB)),
  {
    name: 'a document asked for 3,000 times in a row',
    memoryMb: 150,
    async run({ attacker, pair: [a] }) {
      a.doc.getMap('people').set('large', 'x'.repeat(MB / 4));
      await a.until(() => a.saved);
      const peer = await attacker().connect();
      peer.raw.pause();
      for (let count = 0; count < 3_000; count += 1) peer.send(write(0, 0, new Uint8Array([0])));
      a.doc.getMap('people').set('beside', true);
      const failures = await within(
        'the room goes on',
        a.until(() => a.saved),
      );
      peer.raw.resume();
      failures.push(...(await within('it is cut off or answered', peer.heard())));
      return { fate: fateOf([peer]), failures };
    },
  },
];
