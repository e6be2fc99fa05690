import type { Kysely } from 'kysely';
import { AccessRecord } from '../../access/records.ts';
import type { AccessStore } from '../ports.ts';
import type { Tables } from './schema.ts';

export const createAccessStore = (db: Kysely<Tables>): AccessStore => ({
  async all() {
    const rows = await db.selectFrom('access').select('data').execute();
    return rows.map(({ data }) => AccessRecord.parse(JSON.parse(data)));
  },
  async put(record) {
    const { kind, id, account } = record;
    const data = JSON.stringify(record);
    await db
      .insertInto('access')
      .values({ kind, id, account, data })
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet({ account, data }))
      .execute();
  },
  async remove(kind, id) {
    await db.deleteFrom('access').where('kind', '=', kind).where('id', '=', id).execute();
  },
});
