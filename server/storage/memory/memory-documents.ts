import type { AccountId } from '../../../shared/model/id.ts';
import { LAYERS, type Layer } from '../../../shared/model/layer.ts';
import type { Author, DocumentStore, Edit, Fold, Snapshot, TrailEntry } from '../ports.ts';
import { TRAIL_PERIOD_MS } from '../trail-period.ts';

type Document = {
  snapshot: Snapshot | null;
  /** Number of the last row that the snapshot holds. */
  folded: number;
  log: Edit[];
  trail: Map<string, TrailEntry>;
  authors: Map<number, string>;
  lastEdit: number;
};

export type MemoryDocuments = {
  store: DocumentStore;
  create(account: AccountId, layer: Layer): void;
  remove(account: AccountId): void;
  rows(account: AccountId): number;
  lastEdit(account: AccountId): number;
};

const inTrail = (trail: Map<string, TrailEntry>, { layer, actor, at }: Edit): void => {
  const key = `${actor} ${Math.floor(at / TRAIL_PERIOD_MS)}`;
  const known = trail.get(key);
  if (!known) trail.set(key, { layer, actor, first: at, last: at, edits: 1 });
  else {
    known.first = Math.min(known.first, at);
    known.last = Math.max(known.last, at);
    known.edits += 1;
  }
};

export const createMemoryDocuments = (fold: Fold): MemoryDocuments => {
  const documents = new Map<string, Document>();
  const of = (account: AccountId, layer: Layer) => documents.get(`${account}/${layer}`);
  const all = (account: AccountId) => LAYERS.flatMap((layer) => ({ layer, document: of(account, layer) }));

  const stored = (document: Document) => ({
    snapshot: document.snapshot,
    updates: document.log.map(({ update }) => update),
    lastSeq: document.folded + document.log.length,
  });

  return {
    create: (account, layer) =>
      void documents.set(`${account}/${layer}`, {
        snapshot: null,
        folded: 0,
        log: [],
        trail: new Map(),
        authors: new Map(),
        lastEdit: 0,
      }),
    remove(account) {
      for (const layer of LAYERS) documents.delete(`${account}/${layer}`);
    },
    rows: (account) =>
      all(account).reduce((sum, { document }) => sum + (document ? document.folded + document.log.length : 0), 0),
    lastEdit: (account) => Math.max(...all(account).map(({ document }) => document?.lastEdit ?? 0)),
    store: {
      async load(account, layer) {
        const document = of(account, layer);
        return document ? stored(document) : { snapshot: null, updates: [], lastSeq: 0 };
      },
      async write(edits) {
        for (const edit of edits) {
          const document = of(edit.account, edit.layer);
          if (!document) continue;
          document.log.push(edit);
          document.lastEdit = edit.at;
          for (const client of edit.authors ?? []) {
            if (!document.authors.has(client)) document.authors.set(client, edit.actor);
          }
        }
      },
      sync: async () => {},
      async compact(account, layer, rows) {
        const document = of(account, layer);
        if (!document || document.log.length < Math.max(1, rows)) return null;
        document.snapshot = fold(stored(document));
        document.folded += document.log.length;
        for (const edit of document.log) inTrail(document.trail, edit);
        document.log = [];
        return document.snapshot.data.length;
      },
      async trail(account) {
        const entries = all(account).flatMap(({ document }) => {
          const trail = new Map([...(document?.trail ?? [])].map(([key, entry]) => [key, { ...entry }]));
          for (const edit of document?.log ?? []) inTrail(trail, edit);
          return [...trail.values()];
        });
        return entries.sort(
          (a, b) => a.first - b.first || a.layer.localeCompare(b.layer) || a.actor.localeCompare(b.actor),
        );
      },
      async authors(account): Promise<Author[]> {
        return all(account).flatMap(({ layer, document }) =>
          [...(document?.authors ?? [])].map(([client, actor]) => ({ layer, client, actor })),
        );
      },
    },
  };
};
