import * as Y from 'yjs';
import { closeCodes } from '../../../../shared/protocol/close-codes.ts';
import { limits } from '../../../../shared/protocol/limits.ts';
import { editAtRandom } from '../edits.ts';
import type { Peer } from '../peer.ts';
import type { Random } from '../random.ts';
import { awareness, step1, step2, update, write } from '../wire.ts';
import type { Attack, Outcome, Scene } from './arena.ts';
import { fateOf, unlike } from './fates.ts';

const AT_ONCE = 25;
const malformed = closeCodes.malformed.code;
/** What a message that nobody understands may lead to: its socket is closed, or it meant something harmless. */
const refusedOrHarmless = [malformed, closeCodes.incomplete.code, closeCodes.tooLarge.code, undefined];

/** Every frame on a socket of its own; resolves when the server has dealt with all of them. */
export const sendEach = async ({ attacker }: Scene, frames: readonly (Uint8Array | string)[]): Promise<Peer[]> => {
  const peers: Peer[] = [];
  for (let start = 0; start < frames.length; start += AT_ONCE) {
    const batch = frames.slice(start, start + AT_ONCE).map(async (frame) => {
      const peer = attacker();
      peers.push(peer);
      await peer.open();
      peer.send(frame);
      await peer.heard();
    });
    await Promise.all(batch);
    for (const peer of peers.slice(start)) if (!peer.closed) peer.cut();
  }
  return peers;
};

/** All of these frames lead to one of these ends. */
const each =
  (frames: (random: Random) => (Uint8Array | string)[], expected: (number | undefined)[], what: string) =>
  async (scene: Scene): Promise<Outcome> => {
    const peers = await sendEach(scene, frames(scene.random));
    return { fate: fateOf(peers), failures: unlike(peers, expected, what) };
  };

const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const truncations = (frame: Uint8Array): Uint8Array[] => many(frame.length, (length) => frame.slice(0, length));

const document = (random: Random): Uint8Array => {
  const doc = new Y.Doc();
  for (let count = 0; count < 6; count += 1) editAtRandom(doc, random, `<a${count}>`);
  return Y.encodeStateAsUpdate(doc);
};

/** A valid update in which a few bytes are other ones, too many or too few. */
const mutated = (random: Random): Uint8Array => {
  const bytes = [...document(random)];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(bytes.length);
    bytes.splice(at, random.below(2), ...random.bytes(random.below(3)));
  }
  return new Uint8Array(bytes);
};

const PEOPLE = [1, 6, ...Buffer.from('people')];
/** A collected one, a deletion, JSON, a text, values, the same under a key, and a gap. */
const NO_LENGTH = [[0, 0], ...[1, 2, 4, 8].map((kind) => [kind, ...PEOPLE, 0]), [0x28, ...PEOPLE, 1, 97, 0], [10, 0]];

/** `people.a = true`, without anything before it. */
const SOUND_ITEM = [0x28, ...PEOPLE, 1, 97, 1, 120];

/** Counts that promise more than the message holds: 2²⁵ structs, clients, deletions, entries, keys, characters. */
const MANY = [2 ** 25, 2 ** 31 - 1, 2 ** 32 - 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
const promises = (count: number): Uint8Array[] => [
  update(write(count)),
  update(write(1, count, 7, 0)),
  update(write(0, count)),
  update(write(0, 1, 7, count)),
  step1(write(count)),
  // a string, a binary and a JSON list whose lengths are not there
  ...[4, 3, 2, 8].map((kind) => update(write(1, 1, 7, 0, kind, 1, 'people', count))),
  write(0, 2, count),
  write(1, write(count)),
];

export const frameAttacks: Attack[] = [
  {
    name: 'random bytes',
    memoryMb: 100,
    run: each((random) => many(150, () => random.bytes(1 + random.below(200))), refusedOrHarmless, 'random bytes'),
  },
  {
    name: 'truncated messages',
    memoryMb: 100,
    run: each(
      (random) => [
        ...truncations(update(document(random)).slice(0, 60)),
        ...truncations(awareness({ client: 7, clock: 1, state: '{"name":"Max"}' })),
        ...truncations(step1(write(1, 7, 3))),
      ],
      [malformed],
      'a truncated message',
    ),
  },
  {
    name: 'updates that end too early',
    memoryMb: 100,
    run: each((random) => truncations(document(random)).map(update), [malformed], 'half an update'),
  },
  {
    name: 'oversized messages',
    memoryMb: 150,
    run: each(
      () => [new Uint8Array(limits.messageBytes + 1), update(new Uint8Array(limits.messageBytes))],
      [closeCodes.tooLarge.code],
      'a message above the limit',
    ),
  },
  {
    name: 'text frames',
    memoryMb: 50,
    run: each(() => ['', 'hello', '{"type":"sync"}', 'ä'.repeat(1_000)], [malformed], 'a text frame'),
  },
  {
    name: 'unknown message types',
    memoryMb: 50,
    run: each(
      () => [4, 42, 99, 100, 101, 127, 2 ** 32, Number.MAX_SAFE_INTEGER].map((type) => write(type, 5)),
      [malformed],
      'an unknown type',
    ),
  },
  {
    name: 'unknown sync types',
    memoryMb: 50,
    run: each(
      () => [3, 9, 128, 2 ** 40].map((type) => write(0, type, new Uint8Array(2))),
      [malformed],
      'an unknown type',
    ),
  },
  {
    name: 'malformed updates',
    memoryMb: 100,
    run: each(
      (random) => many(200, (index) => (index % 2 ? update : step2)(mutated(random))),
      refusedOrHarmless,
      'a malformed update',
    ),
  },
  {
    name: 'items that stand behind items which come later',
    memoryMb: 50,
    async run(scene) {
      // client 7 at clock 1 refers to its own clock 5, by its left and right neighbour and by its parent; clock 0 is sound
      const items = [
        [0x88, 7, 5, 1, 120],
        [0x48, 7, 5, 1, 120],
        [0x08, 0, 7, 5, 1, 120],
      ];
      const peers = await sendEach(
        scene,
        items.map((item) => update(new Uint8Array([1, 2, 7, 0, ...SOUND_ITEM, ...item, 0]))),
      );
      const failures = unlike(peers, [malformed], 'an item behind a later one');
      const joiner = await scene.joiner().connect();
      if (joiner.doc.getMap('people').has('a')) failures.push('half of a refused update was applied');
      joiner.cut();
      return { fate: fateOf(peers), failures };
    },
  },
  {
    name: 'structs and deletions of no length',
    memoryMb: 50,
    // what is left of them in a document cannot be split, so that the next joiner is handed nothing
    run: each(
      () =>
        [...NO_LENGTH.map((struct) => [1, 1, 7, 0, ...struct, 0]), [0, 1, 7, 1, 0, 0]].map((bytes) =>
          update(new Uint8Array(bytes)),
        ),
      [malformed],
      'something of no length',
    ),
  },
  {
    name: '300 random sync frames of at most 100 bytes',
    memoryMb: 100,
    run: each(
      (random) => many(300, () => write(0, random.below(3), random.bytes(random.below(96)))),
      refusedOrHarmless,
      'a random sync frame',
    ),
  },
  {
    name: 'counts beyond the message',
    memoryMb: 100,
    run: each(() => MANY.flatMap(promises), [malformed], 'a count that is not there'),
  },
];
