import type { Kysely } from 'kysely';
import { PortfolioRecord } from '../../portfolio/records.ts';
import type { PortfolioStore } from '../ports.ts';
import type { Tables } from './schema.ts';

export const createPortfolioStore = (db: Kysely<Tables>): PortfolioStore => ({
  async all() {
    const rows = await db.selectFrom('portfolio').select('data').execute();
    // what cannot be read stays where it is: `verify` names it, and one bad row must not keep the server from starting
    return rows.flatMap(({ data }) => PortfolioRecord.safeParse(JSON.parse(data)).data ?? []);
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
