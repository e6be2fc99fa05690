import { type Kysely, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { AccountId } from '../../../shared/model/id.ts';
import { Layer } from '../../../shared/model/layer.ts';
import type { Author, DocumentStore, Fold, StoredDocument, TrailEntry } from '../ports.ts';
import { TRAIL_PERIOD_MS } from '../trail-period.ts';
import type { Tables } from './schema.ts';

/** The driver hands numbers over as floating point, so the quotient is cut off explicitly. */
const period = sql`cast(at / ${TRAIL_PERIOD_MS} as integer)`;

const StoredAuthor = z.object({ layer: Layer, client: z.number(), actor: z.string() });

type Part = { document: number; seq: number; state_vector: Uint8Array | null; data: Uint8Array };

/** Everything about documents but the writing of the log, which has a connection of its own (`open-log.ts`). */
export type DocumentTables = Omit<DocumentStore, 'write' | 'sync'>;

export const createDocumentTables = (db: Kysely<Tables>, fold: Fold): DocumentTables => {
  /** One read: the snapshot comes first, with the number of the last row that it holds. */
  const read = async (account: AccountId, layer: Layer): Promise<StoredDocument & { document: number | null }> => {
    const { rows } = await sql<Part>`
      select d.id as document, d.last_seq as seq, s.state_vector, s.data
        from document d join document_snapshot s on s.document = d.id
        where d.account = ${account} and d.layer = ${layer}
      union all
      select d.id, u.seq, null, u.data from document d join document_update u on u.document = d.id
        where d.account = ${account} and d.layer = ${layer}
      order by seq
    `.execute(db);
    const [first, ...others] = rows;
    const snapshot = first?.state_vector ? { stateVector: first.state_vector, data: first.data } : null;
    return {
      document: first?.document ?? null,
      snapshot,
      updates: (snapshot ? others : rows).map(({ data }) => data),
      lastSeq: rows.at(-1)?.seq ?? 0,
    };
  };

  return {
    async load(account, layer) {
      const { document: _, ...stored } = await read(account, layer);
      return stored;
    },

    async compact(account, layer, rows) {
      const { document, ...stored } = await read(account, layer);
      if (document === null || stored.updates.length < Math.max(1, rows)) return null;
      const { data, stateVector } = fold(stored);
      return db.transaction().execute(async (transaction) => {
        // an account that was deleted meanwhile must not come back, and who folded more than we did is right
        const open = await transaction
          .selectFrom('document')
          .select('id')
          .where('id', '=', document)
          .where('last_seq', '<', stored.lastSeq)
          .executeTakeFirst();
        if (!open) return null;
        await prune(transaction, document, stored.lastSeq);
        await transaction
          .insertInto('document_snapshot')
          .values({ document, state_vector: stateVector, data })
          .onConflict((conflict) => conflict.column('document').doUpdateSet({ state_vector: stateVector, data }))
          .execute();
        return data.length;
      });
    },

    async trail(account) {
      const rows = await sql<TrailEntry>`
        select d.layer, t.actor, min(t.first) as first, max(t.last) as last, sum(t.edits) as edits
        from document d join (
          select document, actor, period, first, last, edits from document_trail
          union all
          select document, actor, ${period}, at, at, 1 from document_update
        ) t on t.document = d.id
        where d.account = ${account}
        group by d.layer, t.actor, t.period order by first, d.layer, t.actor
      `.execute(db);
      return rows.rows.map((row) => ({ ...row, layer: Layer.parse(row.layer) }));
    },

    async authors(account): Promise<Author[]> {
      const rows = await db
        .selectFrom('document_author')
        .innerJoin('document', 'document.id', 'document_author.document')
        .select(['document.layer', 'document_author.client', 'document_author.actor'])
        .where('document.account', '=', account)
        .execute();
      return z.array(StoredAuthor).parse(rows);
    },
  };
};

/** Takes the rows that a snapshot holds out of the log. Who edited when stays in the trail. */
const prune = async (transaction: Transaction<Tables>, document: number, lastSeq: number): Promise<void> => {
  await sql`
    insert into document_trail (document, actor, period, first, last, edits)
    select document, actor, ${period}, min(at), max(at), count(*) from document_update
    where document = ${document} and seq <= ${lastSeq}
    group by actor, ${period}
    on conflict (document, actor, period) do update set
      first = min(first, excluded.first), last = max(last, excluded.last), edits = edits + excluded.edits
  `.execute(transaction);
  await sql`
    update document set last_seq = ${lastSeq},
      last_at = (select max(at) from document_update where document = ${document} and seq <= ${lastSeq})
    where id = ${document}
  `.execute(transaction);
  await transaction
    .deleteFrom('document_update')
    .where('document', '=', document)
    .where('seq', '<=', lastSeq)
    .execute();
};
