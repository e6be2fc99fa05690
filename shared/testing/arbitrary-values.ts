import fc from 'fast-check';
import { plain } from '../document/json.ts';
import { collections } from '../model/record.ts';

export type Raw = Record<string, unknown>;

const AWKWARD = [
  '',
  ' ',
  '=1+1',
  '<b>x</b>',
  'null',
  '👩‍👩‍👧‍👦🇩🇪',
  'عبد الله',
  'שלום',
  'line\nbreak',
  '\u0000',
  'x'.repeat(10_000),
];
export const text = fc.oneof(
  { weight: 8, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...AWKWARD) },
);

const FIRST_DAY = Date.UTC(2020, 0, 1);
export const day = fc
  .integer({ min: 0, max: 3000 })
  .map((count) => new Date(FIRST_DAY + count * 86_400_000).toISOString().slice(0, 10));

export const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,7}$/);
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });
export const oneOf = (ids: readonly string[]): fc.Arbitrary<string | null> =>
  ids.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...ids));

const KNOWN = new Set<string>([
  ...Object.values(collections).flatMap(({ record }) => Object.keys(record.shape)),
  ...Object.keys(collections),
  ...['format', 'version', 'account', 'inside', 'talk', 'name', 'supplier', 'customer', 'value', 'from', 'title'],
  ...['function', 'level', 'unit', 'tip', 'role', 'goal', 'obligations', 'workPlan', 'kind', 'date', 'person'],
]);
const unknownKey = fc
  .oneof(fc.constantFrom('$order', '$', '$$x', 'constructor', 'toString', 'x-shoe size', 'schemaVersion'), text)
  .filter((key) => !KNOWN.has(key) && key !== '__proto__');
/** JSON as the border lets it in; `__proto__` as a key is not kept. */
// through text and back: JSON has no negative zero, which a file could not carry either
const json = fc
  .jsonValue({ maxDepth: 1, stringUnit: 'grapheme' })
  .map((value) => plain(JSON.parse(JSON.stringify(value))));
const unknown = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.dictionary(unknownKey, json, { maxKeys: 2 }) },
);

/** A record of known keys, often with keys that no version of ours knows. */
export const withUnknown = (fields: { [key: string]: fc.Arbitrary<unknown> }): fc.Arbitrary<Raw> =>
  fc.tuple(unknown, fc.record(fields)).map(([extra, known]) => ({ ...extra, ...known }));

/** A list with unique ids in no particular order. */
export const listOf = (record: fc.Arbitrary<Raw>, maxLength: number): fc.Arbitrary<Raw[]> =>
  fc
    .uniqueArray(fc.tuple(id, record), { maxLength, selector: ([key]) => key, size: 'max' })
    .map((entries) => entries.map(([key, entry]) => ({ ...entry, id: key })));
