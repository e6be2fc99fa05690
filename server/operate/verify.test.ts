import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { DATABASE_FILE, SECRET_FILE } from '../storage/data-folder.ts';
import { sayFinding } from './finding.ts';
import { describe as describeVerification } from './say.ts';
import { fillData } from './testing/fill-data.ts';
import { runCommand } from './testing/run-command.ts';
import { verifyData } from './verify.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'facet-verify-'));
  await fillData(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (sql: string, ...values: unknown[]) => {
  const database = new Database(join(folder, DATABASE_FILE));
  database.prepare(sql).run(...values);
  database.close();
};
const findings = async () => (await verifyData(folder)).findings.map(sayFinding);

const documentOf = (layer: string) => `(select id from document where layer = '${layer}')`;

/** The stored map with one more change in it, as a row of the log. */
const appendToMap = (edit: (doc: Y.Doc) => void) => {
  const database = new Database(join(folder, DATABASE_FILE));
  const doc = new Y.Doc();
  Y.applyUpdate(
    doc,
    database
      .prepare(`select data from document_update where document = ${documentOf('map')}`)
      .pluck()
      .get() as Buffer,
  );
  const before = Y.encodeStateVector(doc);
  edit(doc);
  database
    .prepare(
      `insert into document_update (document, seq, data, actor, at) values (${documentOf('map')}, 2, ?, 'u1', 3)`,
    )
    .run(Buffer.from(Y.encodeStateAsUpdate(doc, before)));
  database.close();
};

describe('verify', () => {
  it('[OP1] counts what is there and finds nothing wrong with sound data', async () => {
    const { code, out, err } = await runCommand(folder, 'verify');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 account, 0 members');
    expect(out).toContain('3 documents (0 snapshots, 3 changes after them)');
    expect(out).toContain('5 records');
    expect(out).toContain('Nothing is wrong.');
  });

  it('[OP2] names each record that does not parse by its ids, and nothing that is stored in it', async () => {
    appendToMap((doc) => {
      const person = doc.getMap('people').get('p1') as Y.Map<unknown>;
      person.set('name', 'Very Private Name');
      person.set('side', 'Very Private Side');
    });
    const { code, out } = await runCommand(folder, 'verify');
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}! account a1, map, people\/p1: side: .+$/m);
    expect(out).toContain('1 finding.');
    expect(out).not.toContain('Very Private');
  });

  it('[OP2] finds documents that do not load, lack changes, or belong to nobody', async () => {
    change(`update document_update set data = ? where document = ${documentOf('inside')}`, Buffer.from([255, 1, 2]));
    expect(await findings()).toEqual([
      expect.stringMatching(/^account a1, inside: the document does not load \(\w+\)$/),
    ]);
    const half = new Y.Doc();
    half.getMap('people').set('x', 1);
    const before = Y.encodeStateVector(half);
    half.getMap('people').set('x', 2);
    change(
      `update document_update set data = ? where document = ${documentOf('inside')}`,
      Buffer.from(Y.encodeStateAsUpdate(half, before)),
    );
    change("insert into document (account, layer) values ('a9', 'map'), ('a1', 'attic')");
    expect(await findings()).toEqual([
      'account a1, attic: a layer that does not exist',
      'account a9, map: a document of an account that does not exist',
      'account a1, inside: changes are missing on which others build',
    ]);
  });

  it('[OP3] finds rows and summaries that do not agree with the documents', async () => {
    change('update facet_account set summary = replace(summary, \'"people":2\', \'"people":3\')');
    expect(await findings()).toEqual(['account a1: its summary is not what its documents say']);
    change("update facet_account set summary = '{'");
    expect(await findings()).toEqual(['account a1: its summary cannot be read']);
  });

  it('[OP3] finds what is kept beside the documents and cannot be read, or belongs to nobody', async () => {
    expect((await verifyData(folder)).findings).toEqual([]);
    change(`insert into portfolio (kind, id, account, data) values ('profile', 'a1', 'a1', '{"revenue": "Private"}')`);
    change(
      `insert into portfolio (kind, id, account, data) values ('view', 'v1', null, ?)`,
      JSON.stringify({ kind: 'view', id: 'v1', account: null, view: { id: 'v1', user: 'u', name: 'Mine', query: '' } }),
    );
    change(`insert into account_day (account, day, standing) select 'gone', day, standing from account_day`);
    expect(await findings()).toEqual([
      'account a1, portfolio profile/a1: cannot be read',
      'account gone, day 2026-11-23: a day of an account that does not exist',
    ]);
  });

  it('[OP3] finds a gap in the log', async () => {
    appendToMap((doc) => (doc.getMap('people').get('p1') as Y.Map<unknown>).set('name', 'Jo Maier'));
    change('delete from document_update where seq = 1 and document = (select id from document where layer = ?)', 'map');
    expect(await findings()).toEqual([
      'account a1, map: the log has a gap: rows between 0 and 2 are missing',
      'account a1, map: changes are missing on which others build',
    ]);
  });

  it('[OP3] a summary that lags behind is no finding: the server computes it', async () => {
    appendToMap((doc) => (doc.getMap('people').get('p1') as Y.Map<unknown>).set('name', 'Jo Maier'));
    const verification = await verifyData(folder);
    expect([verification.findings, verification.outdated]).toEqual([[], 1]);
    expect(describeVerification(verification)).toContain('1 summary still to be computed');
  });

  it('[OP4] a missing secret, a damaged file, a folder without data are told and end with exit code 1', async () => {
    rmSync(join(folder, SECRET_FILE));
    expect(await findings()).toEqual([`${SECRET_FILE} is missing: everybody will have to sign in again`]);
    const file = join(folder, DATABASE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(7, 4096, 3 * 4096);
    writeFileSync(file, bytes);
    const damaged = await runCommand(folder, 'verify');
    expect([damaged.code, damaged.out + damaged.err]).toEqual([1, expect.stringMatching(/damaged|malformed/)]);
    writeFileSync(file, 'no database');
    const none = await runCommand(folder, 'verify');
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toMatch(/^It did not work: file is not a database\n$/);
    const absent = await runCommand(folder, 'verify', '--data', join(folder, 'absent'));
    expect([absent.code, absent.err]).toEqual([1, `There is no database in ${join(folder, 'absent')}.\n`]);
  });

  it('[OP4] of another version of Facet only the file is checked, and a newer one is a finding', async () => {
    change('delete from kysely_migration');
    const older = await verifyData(folder);
    expect([older.findings, older.wasRead]).toEqual([[], false]);
    change("insert into kysely_migration values ('9999-later', '')");
    expect(await findings()).toEqual(['the database is of a newer version of Facet, which this one cannot read']);
  });
});
