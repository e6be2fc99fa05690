// Merging one record of a file into the record of the same id: keys present in the file update (null clears), absent
// keys keep. `raw` is the record as written, `parsed` the same after its schema.
import { type Collection, collections } from '../../model/record.ts';
import type { Edit } from '../edit.ts';
import { patchEntry, putEntry } from '../entries.ts';
import { isObject, same } from '../json.ts';
import { readRecord } from '../read-list.ts';
import { patchFields, setFields } from '../records.ts';
import { type Entries, entryKey, nestingOf } from '../shape.ts';
import { treeAt } from '../write.ts';

type Fields = Record<string, unknown>;
type Place = { collection: Collection; id: string };

const objectsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

const findEntry = (entries: unknown, key: string, by: Entries['by']): Fields | undefined =>
  objectsOf(entries).find((entry) => entryKey(entry, by) === key);

/** The keys that are written in `raw`, with the values of `parsed`, without those that `current` has already. */
const differing = (raw: Fields, parsed: Fields, current: Fields | undefined): Fields =>
  Object.fromEntries(
    Object.keys(raw)
      .filter((key) => !current || !same(current[key], parsed[key]))
      .map((key) => [key, parsed[key]]),
  );

/** A record that the account does not hold yet. Known keys that are null read the same when they are not stored. */
export const newRecord = (collection: Collection, raw: Fields & { id: string }, parsed: Fields) => {
  const { shape } = collections[collection].record;
  const record: Fields & { id: string } = { id: raw.id };
  for (const key of Object.keys(raw)) {
    if (parsed[key] === null && Object.hasOwn(shape, key)) continue;
    const nesting = nestingOf(collection, key);
    record[key] = nesting?.kind === 'entries' ? newEntries(nesting, raw[key], parsed[key]) : parsed[key];
  }
  return record;
};

const newEntries = ({ by }: Entries, raw: unknown, parsed: unknown): Fields[] =>
  objectsOf(raw).map((entry) => ({
    ...differing(entry, findEntry(parsed, entryKey(entry, by), by) ?? {}, undefined),
    [by]: entry[by],
  }));

/** Writes what differs. True when anything did. */
export const mergeRecord = (edit: Edit, { collection, id }: Place, raw: Fields, parsed: Fields): boolean => {
  const stored = treeAt(edit.docs, collections[collection].layer, [collection, id]);
  const current = stored === undefined ? null : readRecord(collection, id, stored).record;
  const before = edit.changes.length;
  const { id: _, ...changed } = differing(raw, parsed, (current as Fields | null) ?? undefined);
  for (const [key, value] of Object.entries(changed)) {
    const nesting = nestingOf(collection, key);
    const currentValue = (current as Fields | null)?.[key];
    const rawValue = raw[key];
    if (nesting?.kind === 'entries') {
      mergeEntries(edit, { collection, id, list: key }, nesting, {
        raw: rawValue,
        parsed: value,
        current: currentValue,
      });
    } else if (nesting?.kind === 'fields' && isObject(rawValue) && isObject(value)) {
      const fields = differing(rawValue, value, isObject(currentValue) ? currentValue : undefined);
      patchFields(edit, collection, id, key, fields);
    } else {
      setFields(edit, collection, id, { [key]: value });
    }
  }
  return edit.changes.length > before;
};

const mergeEntries = (
  edit: Edit,
  place: Place & { list: string },
  { by }: Entries,
  { raw, parsed, current }: { raw: unknown; parsed: unknown; current: unknown },
): void => {
  const stored = treeAt(edit.docs, collections[place.collection].layer, [place.collection, place.id, place.list]);
  for (const entry of objectsOf(raw)) {
    const key = entryKey(entry, by);
    const next = findEntry(parsed, key, by) ?? {};
    const changed = differing(entry, next, findEntry(current, key, by));
    if (stored instanceof Map && stored.has(key)) patchEntry<Collection, string>(edit, place, key, changed as never);
    else putEntry<Collection, string>(edit, place, { ...changed, [by]: entry[by] } as never);
  }
};
