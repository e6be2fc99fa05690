import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Ran } from '../open-tables.ts';

type Run = (statement: string, parameters: readonly unknown[]) => Promise<Ran>;

/** A Kysely whose statements run in another thread, one by one. It knows no transactions: nobody may need them. */
export const threadDialect = (run: Run): Dialect => {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, changes, lastId } = await run(sql, parameters);
      return { rows: rows as R[], numAffectedRows: BigInt(changes), insertId: BigInt(lastId) };
    },
    streamQuery() {
      throw new Error('results of this connection are not streamed');
    },
  };
  const none = async () => {
    throw new Error('this connection has no transactions');
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: none,
      commitTransaction: none,
      rollbackTransaction: none,
      releaseConnection: async () => {},
      destroy: async () => {},
    }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
};
