// What can differ between two states of one account. Each difference is one sentence, and all of them together say
// everything: applied to `before` they give `after` (docs/spec/versions.md V20).
import type { Layer } from '../../model/layer.ts';
import type { Collection } from '../../model/record.ts';

export type Fields = Record<string, unknown>;

/** Where it stands in the documents (root map, then keys), so that its writer can be asked for. */
type Place = { layer: Layer; path: readonly string[] };
type OfRecord = Place & { collection: Collection; id: string };
/** `key` is a key of the record, or of the entry when `entry` is there. Unknown values are undefined where absent. */
type OfField = { key: string; before: unknown; after: unknown };

export type Difference =
  /** `was`: for a judgement, what was thought of the person on that day before. */
  | (OfRecord & { kind: 'added'; record: Fields; was: Fields | null })
  | (OfRecord & { kind: 'removed'; record: Fields })
  | (OfRecord & { kind: 'field' } & OfField)
  /** One key of an object that is edited key by key: `grow.goal`, `externalIds.salesforce`. */
  | (OfRecord & { kind: 'part'; part: string } & OfField)
  /** `was`: what held on that day before, for entries with a `from`. */
  | (OfRecord & { kind: 'entry-added'; list: string; entry: Fields; was: Fields | null })
  | (OfRecord & { kind: 'entry-removed'; list: string; entry: Fields })
  | (OfRecord & { kind: 'entry-field'; list: string; entry: Fields } & OfField)
  /** The entries of both states stand in another order. `after` names all of them. */
  | (OfRecord & { kind: 'entry-order'; list: string; after: readonly string[] })
  | (Place & { kind: 'order'; collection: Collection; after: readonly string[] })
  /** A key beside the lists: of `account` (the three names among them), of the file, of `inside`, of `talk`. */
  | (Place & { kind: 'beside'; of: 'account' | 'file' | 'inside' | 'talk' } & OfField);
