import type * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';
import { LAYERS } from '../model/layer.ts';
import type { AccountDocs } from './docs.ts';
import { META } from './shape.ts';
import { SCHEMA_VERSION, SCHEMA_VERSION_KEY } from './write.ts';

/**
 * A step forward: brings a layer from the version before `to` to `to`. It must be deterministic, because several
 * programs may take it at the same time, and must leave unknown keys alone.
 */
export type Migration = { to: number; run: (doc: Y.Doc, layer: Layer) => void };

/** The origin of migrations: nobody's intent, so nobody undoes it. */
export const MIGRATION_ORIGIN = { migration: true } as const;

const MIGRATIONS: readonly Migration[] = [];

/** The version a layer is written in; null for an empty layer and for one that no command of ours has written. */
export const versionOf = (doc: Y.Doc): number | null => {
  const version = doc.getMap(META).get(SCHEMA_VERSION_KEY);
  return typeof version === 'number' ? version : null;
};

/**
 * Brings every visible layer forward to this program's version. A layer of a newer version is left as it is: it can be
 * read and edited, unknown keys survive, and its version stays.
 */
export const migrate = (docs: AccountDocs, migrations = MIGRATIONS, target = SCHEMA_VERSION): void => {
  for (const layer of LAYERS) {
    const doc = docs[layer];
    const version = doc && versionOf(doc);
    if (!doc || version === null || version === undefined || version >= target) continue;
    doc.transact(() => {
      for (const step of migrations.toSorted((a, b) => a.to - b.to)) {
        if (step.to > version && step.to <= target) step.run(doc, layer);
      }
      doc.getMap(META).set(SCHEMA_VERSION_KEY, target);
    }, MIGRATION_ORIGIN);
  }
};
