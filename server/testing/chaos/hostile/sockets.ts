import { closeCodes } from '../../../../shared/protocol/close-codes.ts';
import { limits } from '../../../../shared/protocol/limits.ts';
import { converge } from '../converge.ts';
import type { Peer } from '../peer.ts';
import { within } from '../within.ts';
import type { Attack } from './arena.ts';
import { fateOf, unlike } from './fates.ts';

const AT_ONCE = 50;
const MB = 1024 * 1024;

const inBatches = async (peers: readonly Peer[], task: (peer: Peer) => Promise<unknown>) => {
  for (let start = 0; start < peers.length; start += AT_ONCE)
    await Promise.all(peers.slice(start, start + AT_ONCE).map(task));
};
const makeMany = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const socketAttacks: Attack[] = [
  {
    name: '1,000 idle sockets',
    memoryMb: 150,
    async run({ server, newAccount, peerIn }) {
      const before = await server().metric('facet_sockets');
      const accounts = await Promise.all(makeMany(4, newAccount));
      const peers = makeMany(1_000, (index) => peerIn(accounts[index % 4]!));
      await inBatches(peers, (peer) => peer.connect());
      const open = (await server().metric('facet_sockets')) - before;
      const failures = open === 1_000 ? [] : [`only ${open} sockets are open`];
      for (const peer of peers) peer.cut();
      const allGone = async () => {
        while ((await server().metric('facet_sockets')) > before)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      failures.push(...(await within('all of them are forgotten', allGone())));
      return { fate: `${open} held`, failures };
    },
  },
  {
    name: 'more sockets in one room than it takes',
    memoryMb: 150,
    async run({ newAccount, peerIn }) {
      const account = await newAccount();
      const peers = makeMany(limits.socketsPerRoom + 5, () => peerIn(account));
      await inBatches(peers, (peer) => peer.open().then(() => peer.until(() => peer.synced || peer.closed !== null)));
      const refused = peers.filter((peer) => peer.closed !== null);
      const failures = unlike(refused, [closeCodes.roomFull.code], 'one too many');
      if (refused.length !== 5) failures.push(`${refused.length} of 5 were refused`);
      for (const peer of peers) peer.cut();
      return { fate: fateOf(peers), failures };
    },
  },
  {
    name: 'sockets that never read while others write 36 MB',
    memoryMb: 150,
    async run({ attacker, pair: [a, b] }) {
      const deaf = await Promise.all(makeMany(3, () => attacker().connect()));
      for (const peer of deaf) peer.raw.pause();
      const failures: string[] = [];
      for (let count = 0; count < 36; count += 1) {
        a.doc.getMap('people').set('large', String(count % 10).repeat(MB));
        // the reader beside them lives in this process too
        await new Promise((resolve) => setImmediate(resolve));
      }
      const saved = a.until(() => a.saved || a.closed !== null);
      failures.push(...(await within('the writer is saved', saved, 60_000)));
      failures.push(
        ...(await within(
          'the reader beside them sees it all',
          converge([a, b]).then(() => {}),
        )),
      );
      for (const peer of deaf) peer.raw.resume();
      await Promise.all(deaf.map((peer) => peer.heard()));
      if (deaf.some(({ closed }) => closed === null)) failures.push('a socket that never reads is kept');
      return { fate: fateOf(deaf), failures };
    },
  },
  {
    name: '500 sockets that go as soon as they have come',
    memoryMb: 100,
    async run({ attacker, server }) {
      const before = await server().metric('facet_sockets');
      const peers = makeMany(500, attacker);
      await inBatches(peers, async (peer) => {
        await peer.open();
        peer.cut();
      });
      const allGone = async () => {
        while ((await server().metric('facet_sockets')) > before)
          await new Promise((resolve) => setTimeout(resolve, 20));
      };
      return { fate: 'forgotten', failures: await within('all of them are forgotten', allGone()) };
    },
  },
  {
    name: '300 clients with offline edits come back at once after a crash',
    memoryMb: Number.POSITIVE_INFINITY,
    cutsEverybody: true,
    async run({ newAccount, peerIn, crash }) {
      const accounts = await Promise.all(makeMany(6, newAccount));
      const rooms = accounts.map((account) => makeMany(50, () => peerIn(account)));
      const peers = rooms.flat();
      await inBatches(peers, (peer) => peer.connect());
      await crash();
      for (const [index, peer] of peers.entries()) peer.doc.getMap('people').set(`p${index}`, index);
      const from = performance.now();
      // all at once
      const back = await Promise.all(peers.map((peer) => within('a client comes back', peer.connect())));
      const failures = back.flat();
      for (const room of rooms) failures.push(...(await converge(room)));
      const seconds = ((performance.now() - from) / 1_000).toFixed(1);
      for (const peer of peers) peer.cut();
      return { fate: `all in sync after ${seconds} s`, failures };
    },
  },
];
