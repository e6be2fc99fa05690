import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';
import { LAYERS } from '../../../shared/model/layer.ts';
import { PortfolioFacts } from '../../../shared/model/portfolio-facts.ts';
import { Standing } from '../../../shared/model/review.ts';
import { AccountSummary } from '../../../shared/protocol/routes.ts';
import { emptySummary } from '../empty-summary.ts';
import type { AccountStore, PortfolioEntry } from '../ports.ts';
import { standingOf } from '../standing-of.ts';
import { byName } from '../summary-order.ts';
import type { Tables } from './schema.ts';

const StoredSummary = AccountSummary.omit({ id: true, archived: true, lastEdit: true });
/** How many rows were ever written to the logs of an account's documents. */
const rowsOf = sql<number>`(
  select coalesce(sum(coalesce((select max(u.seq) from document_update u where u.document = d.id), d.last_seq)), 0)
  from document d where d.account = facet_account.id)`;
/** When the last of them was, or the account was created. */
export const lastEditOf = sql<number>`max(created_at, (
  select coalesce(max(coalesce(
    (select u.at from document_update u where u.document = d.id order by u.seq desc limit 1), d.last_at)), 0)
  from document d where d.account = facet_account.id))`;

const StoredFacts = PortfolioFacts.nullable().catch(null);

const shown = ['id', 'archived', 'summary', lastEditOf.as('last_edit')] as const;

type Shown = { id: string; archived: number; summary: string; last_edit: number };

const toSummary = (row: Shown): AccountSummary => ({
  ...StoredSummary.parse(JSON.parse(row.summary)),
  id: AccountId.parse(row.id),
  archived: row.archived === 1,
  lastEdit: new Date(row.last_edit).toISOString(),
});

type ShownEntry = Shown & { facts: string | null };

/** Facts of an older version that this one cannot read are as good as none: they are computed anew. */
const toEntry = (row: ShownEntry): PortfolioEntry => ({
  summary: toSummary(row),
  facts: row.facts === null ? null : StoredFacts.parse(JSON.parse(row.facts)),
});

export const createAccountStore = (db: Kysely<Tables>): AccountStore => ({
  async create({ id, workspace, name, at, actor }) {
    await db.transaction().execute(async (transaction) => {
      await transaction
        .insertInto('facet_account')
        .values({
          id,
          workspace,
          created_at: at,
          created_by: actor,
          archived: 0,
          summary: JSON.stringify(emptySummary(name)),
          summary_day: '',
          summary_seq: 0,
          summary_rules: '',
          facts: null,
        })
        .execute();
      await transaction
        .insertInto('document')
        .values(LAYERS.map((layer) => ({ account: id, layer, last_seq: 0, last_at: 0 })))
        .execute();
    });
  },

  async list(workspace) {
    const rows = await db.selectFrom('facet_account').select(shown).where('workspace', '=', workspace).execute();
    return rows.map(toSummary).sort(byName);
  },

  async get(workspace, id) {
    const row = await db
      .selectFrom('facet_account')
      .select(shown)
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .executeTakeFirst();
    return row ? toSummary(row) : null;
  },

  async has(workspace, id) {
    const row = await db
      .selectFrom('facet_account')
      .select('id')
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .executeTakeFirst();
    return row !== undefined;
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
      const documents = transaction.selectFrom('document').select('id').where('account', '=', id);
      for (const table of ['document_update', 'document_snapshot', 'document_trail', 'document_author'] as const) {
        await transaction.deleteFrom(table).where('document', 'in', documents).execute();
      }
      await transaction.deleteFrom('document').where('account', '=', id).execute();
      for (const table of ['version', 'version_content', 'notice', 'account_day', 'portfolio'] as const) {
        await transaction.deleteFrom(table).where('account', '=', id).execute();
      }
      await transaction.deleteFrom('access').where('account', '=', id).execute();
      await transaction.deleteFrom('facet_account').where('id', '=', id).execute();
    });
  },

  async saveProjections(rows) {
    if (rows.length === 0) return;
    await db.transaction().execute(async (transaction) => {
      for (const { id, projection, lastSeq } of rows) {
        const { day, rules, facts, ...summary } = projection;
        const standing = JSON.stringify(standingOf({ summary, facts }));
        const { numUpdatedRows } = await transaction
          .updateTable('facet_account')
          .set({
            summary: JSON.stringify(summary),
            summary_day: day,
            summary_seq: lastSeq,
            summary_rules: rules,
            facts: JSON.stringify(facts),
          })
          .where('id', '=', id)
          .where('summary_seq', '<=', lastSeq)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) continue;
        await transaction
          .insertInto('account_day')
          .values({ account: id, day, standing })
          .onConflict((conflict) => conflict.columns(['account', 'day']).doUpdateSet({ standing }))
          .execute();
      }
    });
  },

  async entries(workspace) {
    const rows = await db
      .selectFrom('facet_account')
      .select([...shown, 'facts'])
      .where('workspace', '=', workspace)
      .execute();
    return rows.map(toEntry).sort((a, b) => byName(a.summary, b.summary));
  },

  async entry(workspace, id) {
    const row = await db
      .selectFrom('facet_account')
      .select([...shown, 'facts'])
      .where('id', '=', id)
      .where('workspace', '=', workspace)
      .executeTakeFirst();
    return row ? toEntry(row) : null;
  },

  async standings(workspace, day) {
    const rows = await db
      .selectFrom('account_day')
      .innerJoin('facet_account', 'facet_account.id', 'account_day.account')
      .select(['account_day.account', 'account_day.standing'])
      .where('facet_account.workspace', '=', workspace)
      .where('account_day.day', '=', (last) =>
        last
          .selectFrom('account_day as other')
          .select((other) => other.fn.max('other.day').as('day'))
          .whereRef('other.account', '=', 'account_day.account')
          .where('other.day', '<=', day),
      )
      .execute();
    return rows.map((row) => ({
      account: AccountId.parse(row.account),
      standing: Standing.parse(JSON.parse(row.standing)),
    }));
  },

  async thinStandings(day) {
    const { numAffectedRows } = await sql`
      delete from account_day where day < ${day} and exists (
        select 1 from account_day later where later.account = account_day.account
          and later.day > account_day.day and substr(later.day, 1, 7) = substr(account_day.day, 1, 7))
    `.execute(db);
    return Number(numAffectedRows ?? 0);
  },

  async standingsOf(id) {
    const rows = await db
      .selectFrom('account_day')
      .select('standing')
      .where('account', '=', id)
      .orderBy('day')
      .execute();
    return rows.map((row) => Standing.parse(JSON.parse(row.standing)));
  },

  async putStanding(id, standing) {
    await db
      .updateTable('account_day')
      .set({ standing: JSON.stringify(standing) })
      .where('account', '=', id)
      .where('day', '=', standing.day)
      .execute();
  },

  async lastSeq(id) {
    const row = await db.selectFrom('facet_account').select(rowsOf.as('rows')).where('id', '=', id).executeTakeFirst();
    return row?.rows ?? 0;
  },

  async lastEdit(id) {
    const row = await db
      .selectFrom('facet_account')
      .select(lastEditOf.as('at'))
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.at ?? 0;
  },

  async outdated(day, rules) {
    const rows = await db
      .selectFrom('facet_account')
      .select('id')
      .where((where) =>
        where.or([
          where('summary_day', '!=', day),
          where('summary_rules', '!=', rules),
          where(sql.ref('summary_seq'), '<', rowsOf),
        ]),
      )
      .execute();
    return z.array(AccountId).parse(rows.map((row) => row.id));
  },
});
