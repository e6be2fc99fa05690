import { type Kysely, type Selectable, sql } from 'kysely';
import { AuditChoices, AuditDetail, AuditEntry } from '../../../shared/protocol/audit.ts';
import type { AuditStore, NewAudit, StoredAudit } from '../ports.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['audit']>;

/** A detail of another time must not hide that something happened. */
const Stored = AuditEntry.omit({ at: true }).extend({ detail: AuditDetail.catch({}) });

const toRow = ({ at, workspace, action, actor, account, subject, detail, address }: NewAudit) => ({
  at,
  workspace,
  action,
  actor_kind: actor.kind,
  actor_id: actor.id,
  actor_name: actor.name,
  account: account?.id ?? null,
  account_name: account?.name ?? null,
  subject_kind: subject?.kind ?? null,
  subject_id: subject?.id ?? null,
  subject_name: subject?.name ?? null,
  detail: JSON.stringify(detail),
  address,
});

const toEntry = (row: Row): StoredAudit => ({
  at: row.at,
  workspace: row.workspace,
  ...Stored.parse({
    id: row.id,
    action: row.action,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    account: row.account === null ? null : { id: row.account, name: row.account_name },
    subject: row.subject_kind === null ? null : { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
    detail: JSON.parse(row.detail),
    address: row.address,
  }),
});

/** The ids of the newest entry for each value of a column: from one value to the next by its index, never row by row. */
const newestBy = (name: 'actor_id' | 'account', workspace: string) => {
  const column = sql.ref(name);
  return sql`
    with recursive value(it) as (
      select min(${column}) from audit
      union all
      select (select min(${column}) from audit where ${column} > it) from value where it is not null
    )
    select (
      select id from audit where ${column} = it and workspace = ${workspace} order by at desc, id desc limit 1
    ) from value where it is not null`;
};

export const createAuditStore = (db: Kysely<Tables>): AuditStore => ({
  async add(entries) {
    if (entries.length > 0) await db.insertInto('audit').values(entries.map(toRow)).execute();
  },

  async list({ workspace, from, until, actor, account, action, before, limit }) {
    const rows = await db
      .selectFrom('audit')
      .selectAll()
      .where('workspace', '=', workspace)
      .$if(from !== undefined, (query) => query.where('at', '>=', from ?? 0))
      .$if(until !== undefined, (query) => query.where('at', '<=', until ?? 0))
      .$if(actor !== undefined, (query) => query.where('actor_id', '=', actor ?? ''))
      .$if(account !== undefined, (query) => query.where('account', '=', account ?? ''))
      .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''))
      .$if(before !== undefined, (query) =>
        query.where(sql<boolean>`(at, id) < (select at, id from audit where id = ${before})`),
      )
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toEntry);
  },

  async choices(workspace) {
    const actors = await sql<object>`
      select actor_kind as kind, actor_id as id, actor_name as name
      from audit where id in (${newestBy('actor_id', workspace)}) and actor_id <> '' order by audit.id`.execute(db);
    const accounts = await sql<object>`
      select account as id, account_name as name
      from audit where id in (${newestBy('account', workspace)}) order by audit.id`.execute(db);
    return AuditChoices.parse({ actors: actors.rows, accounts: accounts.rows });
  },

  async prune(before) {
    const { numDeletedRows } = await db.deleteFrom('audit').where('at', '<', before).executeTakeFirst();
    return Number(numDeletedRows);
  },

  async forget(account, { kind, id }) {
    const { numUpdatedRows } = await db
      .updateTable('audit')
      .set({ subject_name: '' })
      .where('account', '=', account)
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .where('subject_name', '<>', '')
      .executeTakeFirst();
    return Number(numUpdatedRows);
  },

  async amend({ id, subject, detail }) {
    await db
      .updateTable('audit')
      .set({ subject_name: subject?.name ?? null, detail: JSON.stringify(detail) })
      .where('id', '=', id)
      .execute();
  },
});
