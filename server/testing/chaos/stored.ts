import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Y from 'yjs';
import { AccountId } from '../../../shared/model/id.ts';
import { Layer } from '../../../shared/model/layer.ts';
import type { StoredDocument } from '../../storage/ports.ts';
import { inspectSqlite } from '../../storage/sqlite/inspect.ts';
import { openSqliteHere } from '../../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../sync/fold-document.ts';
import { readStored } from '../../sync/read-stored.ts';

export type Place = { account: string; layer: string };
/** `orphaned`: it holds changes whose predecessors are not there, which nobody may be handed. */
export type Stored = { doc: Y.Doc; compacted: boolean; orphaned: boolean };

type Load = (account: AccountId, layer: Layer) => Promise<StoredDocument>;

const readAll = (load: Load, places: readonly Place[]): Promise<Stored[]> =>
  Promise.all(
    places.map(async ({ account, layer }) => {
      const stored = await load(AccountId.parse(account), Layer.parse(layer));
      const { doc, isWhole } = readStored(stored);
      return { doc, compacted: stored.snapshot !== null, orphaned: !isWhole };
    }),
  );

/**
 * Reads documents of a data folder as a dead process left it. Works on a copy, so that the server's own recovery is what
 * the next start meets. Throws when one does not load.
 */
export const readLeft = async (dataDir: string, places: readonly Place[]): Promise<Stored[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'facet-stored-'));
  try {
    for (const file of ['facet.sqlite', 'facet.sqlite-wal']) {
      if (existsSync(join(dataDir, file))) copyFileSync(join(dataDir, file), join(copy, file));
    }
    const store = await openSqliteHere(join(copy, 'facet.sqlite'), { soon: setImmediate, fold: foldDocument });
    try {
      return await readAll(store.documents.load, places);
    } finally {
      await store.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** The same under a server at work: looked at, not copied, for its files change meanwhile. */
export const readLive = async (dataDir: string, places: readonly Place[]): Promise<Stored[]> => {
  const inspection = inspectSqlite(join(dataDir, 'facet.sqlite'));
  try {
    return await readAll(inspection.load, places);
  } finally {
    await inspection.close();
  }
};
