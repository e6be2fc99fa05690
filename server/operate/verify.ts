import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readAccount } from '../../shared/document/read.ts';
import { Day } from '../../shared/model/day.ts';
import { AccountId } from '../../shared/model/id.ts';
import { LAYERS, Layer } from '../../shared/model/layer.ts';
import { collectionNames, collections } from '../../shared/model/record.ts';
import { summarise } from '../projection/summarise.ts';
import { DATABASE_FILE, SECRET_FILE } from '../storage/data-folder.ts';
import type { Inspection, StoredAccount, StoredRows } from '../storage/inspection.ts';
import { inspectSqlite } from '../storage/sqlite/inspect.ts';
import { readStored } from '../sync/read-stored.ts';
import { hasData, Refused } from './data-copy.ts';
import type { Finding } from './finding.ts';

export type Verification = {
  counts: { accounts: number; documents: number; snapshots: number; updates: number; records: number; members: number };
  /** Accounts whose summary lags behind; the server computes it soon. */
  outdated: number;
  /** False: the database is older than this version of Facet, so only the file itself was checked. */
  wasRead: boolean;
  findings: Finding[];
};

/** The file itself is broken: there is nothing to rely on. Every other finding harms a document or a record. */
export const isDamaged = ({ findings }: Verification): boolean => findings.some((finding) => finding.isDamage);

const NOTHING = { accounts: 0, documents: 0, snapshots: 0, updates: 0, records: 0, members: 0 };

/** Checks a data folder without changing it, also while a server uses it. Throws when there is no database to open. */
export const verifyData = async (folder: string): Promise<Verification> => {
  if (!hasData(folder)) throw new Refused(`There is no database in ${folder}.`);
  const inspection = inspectSqlite(join(folder, DATABASE_FILE));
  try {
    const findings: Finding[] = inspection
      .integrity()
      .map((line) => ({ what: `the file is damaged: ${line}`, isDamage: true }));
    if (!existsSync(join(folder, SECRET_FILE)))
      findings.push({ what: `${SECRET_FILE} is missing: everybody will have to sign in again` });
    if (inspection.version === 'newer')
      findings.push({ what: 'the database is of a newer version of Facet, which this one cannot read' });
    if (inspection.version !== 'same') return { counts: NOTHING, outdated: 0, wasRead: false, findings };
    return { wasRead: true, ...(await verifyRows(inspection, findings)) };
  } finally {
    await inspection.close();
  }
};

const verifyRows = async (inspection: Inspection, findings: Finding[]) => {
  const accounts = await inspection.accounts();
  const rows = await inspection.documents();
  const known = new Set(accounts.map(({ id }) => id));
  for (const { account, layer } of rows) {
    if (!known.has(account)) findings.push({ account, layer, what: 'a document of an account that does not exist' });
    else if (!Layer.safeParse(layer).success) findings.push({ account, layer, what: 'a layer that does not exist' });
  }
  let records = 0;
  let outdated = 0;
  for (const account of accounts) {
    const own = rows.filter((row) => row.account === account.id);
    const verified = await verifyAccount(inspection, account, own);
    records += verified.records;
    if (verified.isOutdated) outdated += 1;
    findings.push(...verified.findings);
  }
  findings.push(...(await verifyPortfolio(inspection, known)));
  const sum = (part: 'snapshots' | 'updates') => rows.reduce((total, row) => total + row[part], 0);
  const counts = {
    accounts: accounts.length,
    documents: rows.length,
    snapshots: sum('snapshots'),
    updates: sum('updates'),
    records,
    members: await inspection.members(),
  };
  return { counts, outdated, findings };
};

/** What is kept beside the documents parses, and belongs to accounts that exist. */
const verifyPortfolio = async (inspection: Inspection, known: ReadonlySet<string>): Promise<Finding[]> => {
  const findings: Finding[] = [];
  for (const { kind, id, account, isReadable } of await inspection.portfolio()) {
    const record = `portfolio ${kind}/${id}`;
    if (!isReadable) findings.push({ account: account ?? undefined, record, what: 'cannot be read' });
    if (account !== null && !known.has(account))
      findings.push({ account, record, what: 'a record of an account that does not exist' });
  }
  for (const { account, day, isReadable } of await inspection.days()) {
    const record = `day ${day}`;
    if (!isReadable) findings.push({ account, record, what: 'cannot be read' });
    if (!known.has(account)) findings.push({ account, record, what: 'a day of an account that does not exist' });
  }
  return findings;
};

/** One account: every layer loads, every record parses, its row and its summary agree with its documents. */
const verifyAccount = async (inspection: Inspection, row: StoredAccount, rows: readonly StoredRows[]) => {
  const findings: Finding[] = [];
  const find = (what: string, layer?: string, record?: string) =>
    findings.push({ account: row.id, layer, record, what });
  const last = rows.reduce((sum, { lastSeq }) => sum + lastSeq, 0);
  const isOutdated = row.summaryDay === '' || row.summarySeq < last;
  for (const { layer, updates, foldedSeq, lastSeq } of rows) {
    if (updates !== lastSeq - foldedSeq)
      find(`the log has a gap: rows between ${foldedSeq} and ${lastSeq} are missing`, layer);
  }
  if (row.summary === null) find('its summary cannot be read');

  const id = AccountId.safeParse(row.id).data;
  if (id === undefined) {
    find('its id is not valid');
    return { records: 0, isOutdated, findings };
  }
  const loaded = [];
  for (const layer of LAYERS) {
    try {
      const { doc, isWhole } = readStored(await inspection.load(id, layer));
      if (!isWhole) find('changes are missing on which others build', layer);
      loaded.push(doc);
    } catch (error) {
      // the kind of the error only: its message may quote what is stored
      find(`the document does not load (${(error as Error).name})`, layer);
    }
  }
  const [map, inside, talk] = loaded;
  if (!map || !inside || !talk) return { records: 0, isOutdated, findings };

  const docs = { map, inside, talk };
  const { account, repairs } = readAccount(docs);
  for (const { layer, collection, id: record, reason } of repairs) find(reason, layer, `${collection}/${record}`);
  const day = Day.safeParse(row.summaryDay).data;
  if (row.summary && day && !isOutdated) {
    // findings go by the settings of the workspace and by reviews as well, facts by findings
    const { day: _, facts: __, findings: ___, ...said } = summarise(docs, day);
    const { findings: ____, ...stored } = row.summary;
    if (!isDeepStrictEqual(stored, said)) find('its summary is not what its documents say');
  }
  const whole = { map: account, inside: account.inside, talk: account.talk };
  const records = collectionNames.reduce(
    (total, name) => total + (whole[collections[name].layer] as unknown as Record<string, unknown[]>)[name]!.length,
    repairs.length,
  );
  return { records, isOutdated, findings };
};
