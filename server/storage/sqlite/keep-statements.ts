import type Database from 'better-sqlite3';

/** Lists of ids make statements of every length; beyond so many all are forgotten. */
const KEPT = 300;

/** `prepare` of a database that parses each statement once. For statements that are read to their end at once. */
export const keepStatements = (database: Database.Database): ((source: string) => Database.Statement) => {
  const kept = new Map<string, Database.Statement>();
  return (source) => {
    const known = kept.get(source);
    if (known) return known;
    const statement = database.prepare(source);
    if (kept.size >= KEPT) kept.clear();
    kept.set(source, statement);
    return statement;
  };
};
