import type { Kysely } from 'kysely';
import { PortfolioRecord } from '../../portfolio/records.ts';
import type { PortfolioStore } from '../ports.ts';
import type { Tables } from './schema.ts';

export const createPortfolioStore = (db: Kysely<Tables>): PortfolioStore => ({
  async all() {
    const rows = await db.selectFrom('portfolio').select('data').execute();
    return rows.map(({ data }) => PortfolioRecord.parse(JSON.parse(data)));
  },
  async put(record) {
    const { kind, id, account } = record;
    const data = JSON.stringify(record);
    await db
      .insertInto('portfolio')
      .values({ kind, id, account, data })
      .onConflict((conflict) => conflict.columns(['kind', 'id']).doUpdateSet({ account, data }))
      .execute();
  },
  async remove(kind, id) {
    await db.deleteFrom('portfolio').where('kind', '=', kind).where('id', '=', id).execute();
  },
});
