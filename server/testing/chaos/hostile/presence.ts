import { limits } from '../../../../shared/protocol/limits.ts';
import type { Peer } from '../peer.ts';
import { awareness } from '../wire.ts';
import { within } from '../within.ts';
import type { Attack } from './arena.ts';
import { fateOf } from './fates.ts';

const announce = (peer: Peer, clock: number, name: string) =>
  peer.send(awareness({ client: peer.doc.clientID, clock, state: JSON.stringify({ name }) }));

/** Resolves when `watcher` has heard everything that was told before: a last word of `speaker` tells. */
const toldUpTo = (speaker: Peer, watcher: Peer, clock: number) => {
  announce(speaker, clock, `word ${clock}`);
  return within(
    'presence goes on',
    watcher.until(() => watcher.states.get(speaker.doc.clientID)?.includes(`word ${clock}`) === true),
  );
};

const FAKES = 10_000;
const PER_MESSAGE = 1_000;

export const presenceAttacks: Attack[] = [
  {
    name: "awareness for others' client ids",
    memoryMb: 50,
    async run({ attacker, pair: [a, b] }) {
      const failures = await toldUpTo(a, b, 1);
      const thief = await attacker().connect();
      const client = a.doc.clientID;
      thief.send(awareness({ client, clock: 5, state: '{"name":"stolen"}' }));
      thief.send(awareness({ client, clock: 2 ** 40, state: 'null' }));
      // once it has a name of its own, and together with that
      thief.send(
        awareness(
          { client: thief.doc.clientID, clock: 1, state: '{}' },
          { client, clock: Number.MAX_SAFE_INTEGER, state: '{"name":"stolen"}' },
        ),
      );
      await thief.heard();
      if (b.states.get(client) !== '{"name":"word 1"}') failures.push(`they see ${b.states.get(client)}`);
      thief.cut();
      // the owner still has his place after the thief is gone
      failures.push(...(await toldUpTo(a, b, 2)));
      return { fate: fateOf([thief]) === 'open' ? 'ignored' : fateOf([thief]), failures };
    },
  },
  {
    name: '10,000 fake awareness ids',
    memoryMb: 50,
    async run({ attacker, pair: [a, b] }) {
      const faker = await attacker().connect();
      for (let start = 0; start < FAKES; start += PER_MESSAGE) {
        const states = Array.from({ length: PER_MESSAGE }, (_, index) => ({
          client: 1_000_000 + start + index,
          clock: 1,
          state: '{"name":"nobody"}',
        }));
        faker.send(awareness(...states));
      }
      await faker.heard();
      const failures = await toldUpTo(a, b, 1);
      const fakes = [...b.states.keys()].filter((client) => client !== a.doc.clientID).length;
      if (fakes > limits.awarenessIds) failures.push(`${fakes} of them are shown`);
      faker.cut();
      failures.push(
        ...(await within(
          'they all go with him',
          b.until(() => b.states.size === 1),
        )),
      );
      return { fate: `${fakes} taken, ${fateOf([faker])}`, failures };
    },
  },
  {
    name: 'one person with a new id every moment',
    memoryMb: 50,
    async run({ attacker, pair: [a, b] }) {
      const faker = await attacker().connect();
      // takes an id, gives it back, takes the next: nothing of it may stay
      for (let client = 1; client <= 900; client += 1) {
        faker.send(awareness({ client, clock: 1, state: '{}' }));
        faker.send(awareness({ client, clock: 2, state: 'null' }));
      }
      await faker.heard();
      const failures = await toldUpTo(a, b, 1);
      if (b.states.size > 1 + limits.awarenessIds) failures.push(`${b.states.size} are shown`);
      return { fate: fateOf([faker]), failures };
    },
  },
  {
    name: 'awareness that is too large or no JSON',
    memoryMb: 50,
    async run({ attacker, pair: [a, b] }) {
      const states = ['x'.repeat(limits.awarenessBytes + 1), '{', '"name"', '{"a":'.repeat(10_000)];
      const peers: Peer[] = [];
      for (const state of states) {
        const peer = await attacker().connect();
        peers.push(peer);
        peer.send(
          awareness({ client: peer.doc.clientID, clock: 1, state: state.length > 60_000 ? `"${state}"` : state }),
        );
        await peer.heard();
      }
      const failures = await toldUpTo(a, b, 1);
      if (b.states.size > 1) failures.push('somebody is shown who said nothing valid');
      if (peers.some(({ closed }) => closed === null)) failures.push(`not refused: ${fateOf(peers)}`);
      return { fate: fateOf(peers), failures };
    },
  },
];
