// Takes words out of everything that is written in an account, wherever it stands: also out of keys that only newer
// clients know and of records that need repair.
import { LAYERS } from '../model/layer.ts';
import { type Collection, collectionsOf } from '../model/record.ts';
import { isObject, type Json } from './json.ts';
import { META, ORDER } from './shape.ts';
import type { Tree } from './tree.ts';
import { type Pen, treeAt, write } from './write.ts';

type Redact = (text: string) => string;
/** Where a text stands that was changed, or would be. */
export type Place = { collection: Collection | typeof META; id: string };

const changed = (value: Json, redact: Redact): Json => {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((entry) => changed(entry, redact));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>).map(([key, part]) => [key, changed(part, redact)]),
  );
};

/** Every plain value below a path. */
function* leaves(tree: Tree | undefined, path: readonly string[]): Generator<{ path: readonly string[]; value: Json }> {
  if (tree === undefined) return;
  if (!(tree instanceof Map)) yield { path, value: tree };
  else for (const [key, part] of tree) if (key !== ORDER) yield* leaves(part, [...path, key]);
}

/** How others are called and reached is theirs, even where it is alike; what they are called in their posts is text. */
const isOthersOwn = (path: readonly string[]): boolean => path[0] === 'people' && path[2] !== 'posts';

/** Every value that holds one of the words, with what it would be without them. */
function* found({ docs }: Pick<Pen, 'docs'>, redact: Redact) {
  for (const layer of LAYERS) {
    for (const name of [META, ...collectionsOf(layer)] as const) {
      for (const id of docs[layer]?.getMap(name).keys() ?? []) {
        for (const { path, value } of leaves(treeAt(docs, layer, [name, id]), [name, id])) {
          if (isOthersOwn(path)) continue;
          const next = changed(value, redact);
          if (JSON.stringify(next) !== JSON.stringify(value))
            yield { layer, path, next, place: { collection: name, id } };
        }
      }
    }
  }
}

/** Where the words stand. */
export const findTexts = (docs: Pen['docs'], redact: Redact): Place[] =>
  Array.from(found({ docs }, redact), ({ place }) => place);

/** Writes every text without the words. Answers where. */
export const redactTexts = (pen: Pen, redact: Redact): Place[] =>
  [...found(pen, redact)].map(({ layer, path, next, place }) => {
    write(pen, layer, path, next);
    return place;
  });
