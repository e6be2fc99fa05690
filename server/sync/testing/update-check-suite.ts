import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type Random, randomOf } from '../../testing/chaos/random.ts';
import { write } from '../../testing/chaos/wire.ts';

const seed = fc.nat();

/** A document with everything that Yjs can hold, some of it deleted and some of it collected. */
const anyDocument = (random: Random, edits: number, onUpdate: (update: Uint8Array) => void = () => {}): Y.Doc => {
  const doc = new Y.Doc({ gc: random.chance(0.7) });
  doc.on('update', onUpdate);
  const [map, list, text] = [doc.getMap<unknown>('people'), doc.getArray<unknown>('list'), doc.getText('text')];
  const xml = doc.getXmlFragment('xml');
  const values = [
    () => null,
    () => random.below(2 ** 31),
    () => random.next(),
    () => 'ä€😀'.repeat(random.below(4)),
    () => random.chance(0.5),
    () => ({ nested: [1, { deep: 'x' }], nothing: null }),
    () => random.bytes(random.below(20)),
    () => new Y.Map([['name', 'x']]),
    () => Y.Array.from<string | number>([1, 'two']),
    () => new Y.Text('words'),
    () => new Y.XmlElement('b'),
    () => new Y.XmlText('c'),
    () => new Y.Doc(),
  ];
  const changes = [
    () => map.set(`k${random.below(6)}`, random.pick(values)()),
    () => map.delete(`k${random.below(6)}`),
    () => list.insert(random.below(list.length + 1), [random.pick(values)(), random.pick(values)()]),
    () => list.length > 2 && list.delete(random.below(list.length - 1), 2),
    () => text.insert(random.below(text.length + 1), 'more', random.chance(0.3) ? { bold: true } : {}),
    () => text.insertEmbed(random.below(text.length + 1), { image: 'x' }),
    () => text.length > 3 && text.format(0, 3, { italic: random.chance(0.5) ? true : null }),
    () => text.length > 3 && text.delete(0, 2),
    () => xml.insert(0, [random.chance(0.5) ? new Y.XmlElement('p') : new Y.XmlText('t')]),
  ];
  for (let count = 0; count < edits; count += 1) random.pick(changes)();
  return doc;
};

/** In every form in which an update can come: whole, as a difference, one by one, merged, merged with gaps. */
const updatesOf = (random: Random): Uint8Array[] => {
  const single: Uint8Array[] = [];
  const doc = anyDocument(random, 1 + random.below(30), (update) => single.push(update));
  const other = anyDocument(random, random.below(10));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const whole = Y.encodeStateAsUpdate(other);
  const gaps = single.filter(() => random.chance(0.5));
  return [
    whole,
    Y.encodeStateAsUpdate(other, Y.encodeStateVector(doc)),
    Y.encodeStateAsUpdate(new Y.Doc()),
    ...single,
    Y.mergeUpdates([whole, ...single]),
    ...(gaps.length > 0 ? [Y.mergeUpdates(gaps)] : []),
  ];
};

/** The same with a few other bytes, too many or too few. */
const disturbed = (update: Uint8Array, random: Random): Uint8Array => {
  const bytes = [...update];
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(bytes.length);
    bytes.splice(at, random.below(3), ...random.bytes(random.below(3)));
  }
  return new Uint8Array(bytes);
};

const COUNTS = [2 ** 25, 2 ** 31 - 1, 2 ** 32 - 1, 2 ** 40, Number.MAX_SAFE_INTEGER];
const overstated = (count: number): Uint8Array[] => [
  write(count),
  write(1, count, 7, 0),
  write(0, count),
  write(0, 1, 7, count),
  ...[2, 3, 4, 8].map((kind) => write(1, 1, 7, 0, kind, 1, 'people', count)),
];
/** Client 7 at clock 0 refers to its own clock 5. */
const selfReferences = {
  'left neighbour': new Uint8Array([1, 1, 7, 0, 0x88, 7, 5, 1, 120, 0]),
  'right neighbour': new Uint8Array([1, 1, 7, 0, 0x48, 7, 5, 1, 120, 0]),
  parent: new Uint8Array([1, 1, 7, 0, 0x08, 0, 7, 5, 1, 120, 0]),
};
const PEOPLE = [1, 6, ...new TextEncoder().encode('people')];
/** Yjs writes none of them; it takes some, and then cannot read the document that holds them. */
const noLength = {
  'a collected struct': [1, 1, 7, 0, 0, 0, 0],
  'a deleted item': [1, 1, 7, 0, 1, ...PEOPLE, 0, 0],
  JSON: [1, 1, 7, 0, 2, ...PEOPLE, 0, 0],
  'a text': [1, 1, 7, 0, 4, ...PEOPLE, 0, 0],
  values: [1, 1, 7, 0, 8, ...PEOPLE, 0, 0],
  'a gap': [1, 1, 7, 0, 10, 0, 0],
  'a deletion': [0, 1, 7, 1, 0, 0],
};
const SMALL_BYTES = 8 * 1024 * 1024;

/**
 * What the check of an update must do before it is applied; `check` throws when it refuses. Looks at one update alone:
 * whether its predecessors are there is another question.
 */
export const updateCheckContract = (name: string, check: (update: Uint8Array) => unknown): void => {
  const passes = (update: Uint8Array): boolean => {
    try {
      check(update);
      return true;
    } catch {
      return false;
    }
  };

  describe(`check of an update: ${name}`, () => {
    it('[S86] lets through all that Yjs writes', () => {
      fc.assert(
        fc.property(seed, (start) => {
          for (const update of updatesOf(randomOf(start))) check(update);
        }),
        { numRuns: 300 },
      );
    });

    it('[S86] lets nothing through that Yjs cannot apply: random bytes', () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 100 }), (update) => {
          if (passes(update)) Y.applyUpdate(new Y.Doc(), update);
        }),
        { numRuns: 5_000 },
      );
    });

    it('[S86] lets nothing through that Yjs cannot apply: valid updates with a few other bytes', () => {
      fc.assert(
        fc.property(seed, (start) => {
          const random = randomOf(start);
          const update = disturbed(random.pick(updatesOf(random)), random);
          if (passes(update)) Y.applyUpdate(new Y.Doc(), update);
        }),
        { numRuns: 1_000 },
      );
    });

    it.each(Object.entries(selfReferences))(
      '[S86] lets no item through whose %s is an item of its own client that comes later',
      (_what, update) => {
        // Yjs throws on it in the middle of a transaction, when it has applied what stood before
        expect(() => Y.applyUpdate(new Y.Doc(), update)).toThrow();
        expect(passes(update)).toBe(false);
      },
    );

    it('[S86] lets nothing through that Yjs cannot apply to the document to which it belongs', () => {
      fc.assert(
        fc.property(seed, (start) => {
          const random = randomOf(start);
          const base = Y.encodeStateAsUpdate(anyDocument(random, 30));
          const colleague = new Y.Doc();
          Y.applyUpdate(colleague, base);
          const known = Y.encodeStateVector(colleague);
          colleague.getText('text').insert(random.below(colleague.getText('text').length + 1), 'words');
          colleague.getMap('people').set(`k${random.below(6)}`, new Y.Map([['name', 'x']]));
          colleague.getArray('list').insert(0, [1, 2]);
          colleague.getArray('list').delete(0, 1);
          const update = disturbed(Y.encodeStateAsUpdate(colleague, known), random);
          if (!passes(update)) return;
          const doc = new Y.Doc();
          Y.applyUpdate(doc, base);
          Y.applyUpdate(doc, update);
          Y.applyUpdate(new Y.Doc(), Y.encodeStateAsUpdate(doc));
        }),
        { numRuns: 1_000 },
      );
    });

    it.each(Object.entries(noLength))('[S86] lets nothing of no length through: %s', (_what, bytes) => {
      expect(passes(new Uint8Array(bytes))).toBe(false);
    });

    it('[S86] lets no beginning of an update through', () => {
      fc.assert(
        fc.property(seed, (start) => {
          const random = randomOf(start);
          const update = Y.encodeStateAsUpdate(anyDocument(random, 5));
          expect(passes(update.slice(0, random.below(update.length)))).toBe(false);
        }),
        { numRuns: 1_000 },
      );
    });

    it.each(COUNTS)('[S77] allocates nothing on the word of a count of %i', (count) => {
      for (const update of overstated(count)) {
        const before = process.memoryUsage().heapUsed;
        expect(passes(update)).toBe(false);
        expect(process.memoryUsage().heapUsed - before).toBeLessThan(SMALL_BYTES);
      }
    });

    it.each([2 ** 32, 2 ** 40, Number.MAX_SAFE_INTEGER])('[S79] lets no client id of %i through', (client) => {
      expect(passes(write(1, 1, client, 0, 40, 1, 'people', 'name', 1, 120, 0))).toBe(false);
      expect(passes(write(0, 1, client, 1, 0, 1))).toBe(false);
      expect(passes(write(1, 1, 2 ** 32 - 1, 0, 40, 1, 'people', 'name', 1, 120, 0))).toBe(true);
    });
  });
};
