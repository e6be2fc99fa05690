import { type Kysely, sql, type Transaction } from 'kysely';
import type { AccountId } from '../../../shared/model/id.ts';
import { Layer } from '../../../shared/model/layer.ts';
import type { DocumentStore, TrailEntry } from '../ports.ts';
import type { Tables } from './schema.ts';

/** Rows of one INSERT: SQLite takes 32,766 variables and a row has five. */
const ROWS_PER_INSERT = 2_000;
/** The trail joins the edits of one actor within this time. */
const TRAIL_PERIOD_MS = 15 * 60_000;
/** The driver hands numbers over as floating point, so the quotient is cut off explicitly. */
const period = sql`cast(at / ${TRAIL_PERIOD_MS} as integer)`;

export const createDocumentStore = (db: Kysely<Tables>): DocumentStore => ({
  async load(account, layer) {
    const snapshot = await db
      .selectFrom('document_snapshot')
      .select(['data', 'last_seq'])
      .where('account', '=', account)
      .where('layer', '=', layer)
      .executeTakeFirst();
    const updates = await db
      .selectFrom('document_update')
      .select(['seq', 'data'])
      .where('account', '=', account)
      .where('layer', '=', layer)
      .where('seq', '>', snapshot?.last_seq ?? 0)
      .orderBy('seq')
      .execute();
    return {
      snapshot: snapshot?.data ?? null,
      updates: updates.map((row) => row.data),
      lastSeq: updates.at(-1)?.seq ?? snapshot?.last_seq ?? 0,
    };
  },

  async append(edits) {
    if (edits.length === 0) return;
    await db.transaction().execute(async (transaction) => {
      const known = await existing(
        transaction,
        edits.map((edit) => edit.account),
      );
      const rows = edits
        .filter((edit) => known.has(edit.account))
        .map(({ account, layer, update, actor, at }) => ({ account, layer, data: update, actor, at }));
      for (let start = 0; start < rows.length; start += ROWS_PER_INSERT) {
        await transaction
          .insertInto('document_update')
          .values(rows.slice(start, start + ROWS_PER_INSERT))
          .execute();
      }
      for (const account of known) {
        const at = Math.max(...edits.filter((edit) => edit.account === account).map((edit) => edit.at));
        await transaction
          .updateTable('facet_account')
          .set({
            last_edit: at,
            last_seq: sql<number>`(select max(seq) from document_update where account = ${account})`,
          })
          .where('id', '=', account)
          .execute();
      }
    });
  },

  async head(account, layer) {
    const tail = await db
      .selectFrom('document_update')
      .select((select) => select.fn.max('seq').as('seq'))
      .where('account', '=', account)
      .where('layer', '=', layer)
      .executeTakeFirst();
    if (tail?.seq) return tail.seq;
    const snapshot = await db
      .selectFrom('document_snapshot')
      .select('last_seq')
      .where('account', '=', account)
      .where('layer', '=', layer)
      .executeTakeFirst();
    return snapshot?.last_seq ?? 0;
  },

  async compact(account, layer, snapshot, lastSeq) {
    await db.transaction().execute(async (transaction) => {
      // an account that was deleted meanwhile must not come back
      if (!(await existing(transaction, [account])).has(account)) return;
      await sql`
        insert into document_trail (account, layer, actor, period, first, last, edits)
        select account, layer, actor, ${period}, min(at), max(at), count(*) from document_update
        where account = ${account} and layer = ${layer} and seq <= ${lastSeq}
        group by actor, ${period}
        on conflict (account, layer, actor, period) do update set
          first = min(first, excluded.first), last = max(last, excluded.last), edits = edits + excluded.edits
      `.execute(transaction);
      await transaction
        .deleteFrom('document_update')
        .where('account', '=', account)
        .where('layer', '=', layer)
        .where('seq', '<=', lastSeq)
        .execute();
      await transaction
        .insertInto('document_snapshot')
        .values({ account, layer, data: snapshot, last_seq: lastSeq })
        .onConflict((conflict) =>
          conflict.columns(['account', 'layer']).doUpdateSet({ data: snapshot, last_seq: lastSeq }),
        )
        .execute();
    });
  },

  async trail(account) {
    const rows = await sql<TrailEntry>`
      select layer, actor, min(first) as first, max(last) as last, sum(edits) as edits from (
        select layer, actor, period, first, last, edits from document_trail where account = ${account}
        union all
        select layer, actor, ${period}, at, at, 1 from document_update where account = ${account}
      ) group by layer, actor, period order by first, layer, actor
    `.execute(db);
    return rows.rows.map((row) => ({ ...row, layer: Layer.parse(row.layer) }));
  },
});

const existing = async (transaction: Transaction<Tables>, accounts: readonly AccountId[]): Promise<Set<AccountId>> => {
  const asked = [...new Set(accounts)];
  const rows = await transaction.selectFrom('facet_account').select('id').where('id', 'in', asked).execute();
  const found = new Set<string>(rows.map((row) => row.id));
  return new Set(asked.filter((id) => found.has(id)));
};
