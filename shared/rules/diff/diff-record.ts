import { type Collection, collections } from '../../model/record.ts';
import type { Difference, Fields } from './difference.ts';
import { differingKeys, ownValue, sameValue } from './same-value.ts';

/** The lists and objects of a record that are told part by part, and what names an entry of a list. */
const PARTS: { [C in Collection]?: { [key: string]: 'from' | 'id' | 'keys' } } = {
  people: { posts: 'from', externalIds: 'keys' },
  contacts: { strengths: 'from', touches: 'id' },
  decisions: { roles: 'id' },
  contactPlans: { grow: 'keys' },
};

const partsOf = (collection: Collection, key: string) => {
  const parts = PARTS[collection];
  return parts && Object.hasOwn(parts, key) ? parts[key] : undefined;
};

/** Keys of a file that begin with `$` are stored with one more. */
const stored = (key: string): string => (key.startsWith('$') ? `$${key}` : key);

type Context = { collection: Collection; id: string };

/** What differs between two states of one record. */
export const diffRecord = (context: Context, before: Fields, after: Fields): Difference[] =>
  differingKeys(before, after).flatMap((key): Difference[] => {
    const by = partsOf(context.collection, key);
    const [a, b] = [ownValue(before, key), ownValue(after, key)];
    if (by === 'keys') return diffParts(context, key, a as Fields, b as Fields);
    if (by !== undefined) return diffEntries(context, { list: key, by }, a as Fields[], b as Fields[]);
    const { layer } = collections[context.collection];
    const path = [context.collection, context.id, stored(key)];
    return [{ kind: 'field', ...context, layer, path, key, before: a, after: b }];
  });

const diffParts = ({ collection, id }: Context, part: string, before: Fields, after: Fields): Difference[] =>
  differingKeys(before, after).map((key) => ({
    kind: 'part',
    collection,
    id,
    layer: collections[collection].layer,
    path: [collection, id, part, stored(key)],
    part,
    key,
    before: ownValue(before, key),
    after: ownValue(after, key),
  }));

const diffEntries = (
  { collection, id }: Context,
  { list, by }: { list: string; by: 'from' | 'id' },
  before: readonly Fields[],
  after: readonly Fields[],
): Difference[] => {
  const nameOf = (entry: Fields): string => String(entry[by] ?? '');
  const [was, is] = [before, after].map((entries) => new Map(entries.map((entry) => [nameOf(entry), entry])));
  const place = (name: string, ...keys: string[]) => ({
    collection,
    id,
    list,
    layer: collections[collection].layer,
    path: [collection, id, list, name, ...keys],
  });
  const heldBefore = (name: string): Fields | null =>
    by === 'from' ? (before.findLast((entry) => nameOf(entry) <= name) ?? null) : null;
  const found: Difference[] = [];
  for (const [name, entry] of was!) {
    if (!is!.has(name)) found.push({ kind: 'entry-removed', ...place(name), entry });
  }
  for (const [name, entry] of is!) {
    const earlier = was!.get(name);
    if (!earlier) found.push({ kind: 'entry-added', ...place(name), entry, was: heldBefore(name) });
    else
      for (const key of differingKeys(earlier, entry))
        found.push({
          kind: 'entry-field',
          ...place(name, stored(key)),
          entry,
          key,
          before: ownValue(earlier, key),
          after: ownValue(entry, key),
        });
  }
  const common = (entries: readonly Fields[], other: ReadonlyMap<string, Fields>) =>
    entries.map(nameOf).filter((name) => other.has(name));
  if (!sameValue(common(before, is!), common(after, was!)))
    found.push({
      kind: 'entry-order',
      collection,
      id,
      list,
      layer: collections[collection].layer,
      path: [collection, id, list],
      after: after.map(nameOf),
    });
  return found;
};
