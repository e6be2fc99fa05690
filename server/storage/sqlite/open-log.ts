import { closeSync, fdatasync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import type { DocumentStore, Edit } from '../ports.ts';
import { isBusy, toStoreFailure } from './to-store-failure.ts';

// The hot path: one connection that does nothing but append to the log. A commit is one write() to the write-ahead file
// (synchronous=NORMAL), which survives any crash of the process; `sync` is an fdatasync of that file in Node's thread
// pool, never on the event loop. Checkpoints, snapshots and every other table belong to another connection, in a thread
// of its own; while that one writes, this one waits without blocking. Decision 0010.

const flush = promisify(fdatasync);

export type SqliteLog = Pick<DocumentStore, 'write' | 'sync'> & { close(): void };

type Options = {
  /** Runs a task at the end of this turn of the event loop. */
  soon: (task: () => void) => void;
};

/** Opens the log of a database whose tables are there already. */
export const openLog = (file: string, { soon }: Options): SqliteLog => {
  const database = new Database(file, { timeout: 0 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('wal_autocheckpoint = 0');
  const begin = database.prepare('begin immediate');
  const commit = database.prepare('commit');
  const rollback = database.prepare('rollback');
  // nothing is inserted for an account that is gone
  const append = database.prepare(`
    insert into document_update (document, seq, actor, at, data)
    select id, coalesce((select max(seq) from document_update where document = id), last_seq) + 1, ?, ?, ?
    from document where account = ? and layer = ?`);
  const author = database.prepare(`
    insert into document_author (document, client, actor)
    select id, ?, ? from document where account = ? and layer = ? on conflict do nothing`);

  // the write-ahead file exists from the first transaction on, and stays while a connection is open
  database.exec('begin immediate; rollback');
  const wal = openSync(`${file}-wal`, 'r+');
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);

  const write = (edits: readonly Edit[]) => {
    const [only] = edits;
    // a statement alone is a transaction
    if (only && edits.length === 1 && !only.authors?.length) {
      append.run(only.actor, only.at, only.update, only.account, only.layer);
      return;
    }
    begin.run();
    try {
      for (const { account, layer, actor, at, update, authors = [] } of edits) {
        append.run(actor, at, update, account, layer);
        for (const client of authors) author.run(client, actor, account, layer);
      }
      commit.run();
    } catch (error) {
      if (database.inTransaction) rollback.run();
      throw error;
    }
  };

  return {
    async write(edits) {
      for (;;) {
        try {
          write(edits);
          return;
        } catch (error) {
          if (!isBusy(error)) throw toStoreFailure(error);
        }
        await new Promise<void>(soon);
      }
    },
    async sync() {
      try {
        await flush(wal);
      } catch (error) {
        throw toStoreFailure(error);
      }
    },
    close() {
      closeSync(wal);
      database.close();
    },
  };
};
