import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';
import { AccountSummary } from '../../../shared/protocol/routes.ts';
import type { AccountStore } from '../ports.ts';
import type { Tables } from './schema.ts';

const StoredSummary = AccountSummary.omit({ id: true, archived: true, lastEdit: true });
const EMPTY = {
  people: 0,
  contacts: 0,
  threads: 0,
  functionCoverage: null,
  coveredFunctions: 0,
  customerFunctions: 0,
  diamondIndex: null,
  coordination: null,
  coordinated: 0,
  lineHolders: 0,
};

const toSummary = (row: Selectable<Tables['facet_account']>): AccountSummary => ({
  ...StoredSummary.parse(JSON.parse(row.summary)),
  id: AccountId.parse(row.id),
  archived: row.archived === 1,
  lastEdit: new Date(row.last_edit).toISOString(),
});

export const createAccountStore = (db: Kysely<Tables>): AccountStore => ({
  async create({ id, workspace, name, at, actor }) {
    const summary: z.infer<typeof StoredSummary> = { ...EMPTY, name, supplier: '', customer: name };
    await db
      .insertInto('facet_account')
      .values({
        id,
        workspace,
        created_at: at,
        created_by: actor,
        archived: 0,
        last_edit: at,
        summary: JSON.stringify(summary),
        summary_day: '',
        summary_seq: 0,
        last_seq: 0,
      })
      .execute();
  },

  async list(workspace) {
    const rows = await db.selectFrom('facet_account').selectAll().where('workspace', '=', workspace).execute();
    return rows.map(toSummary).sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  },

  async get(workspace, id) {
    const row = await db
      .selectFrom('facet_account')
      .selectAll()
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .executeTakeFirst();
    return row ? toSummary(row) : null;
  },

  async setArchived(id, archived) {
    await db
      .updateTable('facet_account')
      .set({ archived: archived ? 1 : 0 })
      .where('id', '=', id)
      .execute();
  },

  async remove(id) {
    await db.transaction().execute(async (transaction) => {
      for (const table of ['document_update', 'document_snapshot', 'document_trail'] as const) {
        await transaction.deleteFrom(table).where('account', '=', id).execute();
      }
      for (const table of ['version', 'version_content'] as const) {
        await transaction.deleteFrom(table).where('account', '=', id).execute();
      }
      await transaction.deleteFrom('facet_account').where('id', '=', id).execute();
    });
  },

  async saveProjection(id, { day, ...summary }, lastSeq) {
    await db
      .updateTable('facet_account')
      .set({ summary: JSON.stringify(summary), summary_day: day, summary_seq: lastSeq })
      .where('id', '=', id)
      .where('summary_seq', '<=', lastSeq)
      .execute();
  },

  async lastSeq(id) {
    const row = await db.selectFrom('facet_account').select('last_seq').where('id', '=', id).executeTakeFirst();
    return row?.last_seq ?? 0;
  },

  async outdated(day) {
    const rows = await db
      .selectFrom('facet_account')
      .select('id')
      .where((where) =>
        where.or([where('summary_day', '!=', day), where(sql.ref('summary_seq'), '<', sql.ref('last_seq'))]),
      )
      .execute();
    return z.array(AccountId).parse(rows.map((row) => row.id));
  },
});
