import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { AccountId } from '../../../shared/model/id.ts';
import { Layer } from '../../../shared/model/layer.ts';
import { openSqliteHere } from '../../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../sync/fold-document.ts';

export type Place = { account: string; layer: string };
/** `orphaned`: it holds changes whose predecessors are not there, which nobody may be handed. */
export type Stored = { doc: Y.Doc; compacted: boolean; orphaned: boolean };

/**
 * Reads documents of a data folder as the process left it. Works on a copy, so that the server's own recovery is what
 * the next start meets. Throws when one does not load.
 */
export const readStored = async (dataDir: string, places: readonly Place[]): Promise<Stored[]> => {
  const copy = mkdtempSync(join(tmpdir(), 'facet-stored-'));
  try {
    cpSync(dataDir, copy, { recursive: true });
    const store = await openSqliteHere(join(copy, 'facet.sqlite'), { soon: setImmediate, fold: foldDocument });
    try {
      const read = async ({ account, layer }: Place): Promise<Stored> => {
        const stored = await store.documents.load(AccountId.parse(account), Layer.parse(layer));
        const doc = new Y.Doc();
        for (const update of [...(stored.snapshot ? [stored.snapshot.data] : []), ...stored.updates])
          Y.applyUpdate(doc, update);
        const orphaned = doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
        return { doc, compacted: stored.snapshot !== null, orphaned };
      };
      return await Promise.all(places.map(read));
    } finally {
      await store.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
