import type { AccountFile } from '../../model/account-file.ts';
import type { PersonId } from '../../model/id.ts';
import { type Collection, collectionNames, collections } from '../../model/record.ts';
import type { Command, Edit } from '../edit.ts';
import { sideOf } from '../find.ts';
import { listOf } from '../import/layer-part.ts';
import { mergeMeta } from '../import/merge-meta.ts';
import { mergeRecord, newRecord } from '../import/merge-record.ts';
import { findRejected, type Rejection } from '../import/reject.ts';
import { isObject } from '../json.ts';
import { addRecords, exists } from '../records.ts';

/**
 * Counts of records of all lists. The names of the account and unknown keys beside the lists count as neither. Lists
 * of a layer that is not visible are left out.
 */
export type ImportResult = { added: number; updated: number; unchanged: number; rejected: Rejection[] };

/** `file` is `raw` after its schema; `raw` tells which keys are really written. */
export type ImportAccount = { file: AccountFile; raw: unknown };

/**
 * Merges a file by id: a key that is written updates (null clears), one that is absent keeps; nothing is removed. New
 * records are appended in the order of the file, those that were there keep their place. What equals the account
 * already is not written again. Throws a RangeError, and writes nothing, when the file is nested absurdly deep.
 */
export const importAccount: Command<ImportAccount, ImportResult> = (edit, { file, raw }) => {
  const source = isObject(raw) ? raw : file;
  const rejected = findRejected(source, (collection, id) =>
    exists(edit, collection, id) ? { side: collection === 'people' ? sideOf(edit, id as PersonId) : null } : null,
  );
  const counts = { added: 0, updated: 0, unchanged: 0 };
  mergeMeta(edit, file, source);
  for (const collection of collectionNames) {
    if (edit.docs[collections[collection].layer] === null) continue;
    const list = mergeList(edit, collection, { file, source, rejected });
    counts.added += list.added;
    counts.updated += list.updated;
    counts.unchanged += list.unchanged;
  }
  return { ...counts, rejected: [...rejected.values()] };
};

const mergeList = (
  edit: Edit,
  collection: Collection,
  { file, source, rejected }: { file: AccountFile; source: unknown; rejected: ReadonlyMap<string, Rejection> },
) => {
  const parsed = new Map(listOf(file, collection).map((record) => [record.id, record]));
  const records = listOf(source, collection).filter((record) => !rejected.has(`${collection}/${record.id}`));
  const present = records.filter((record) => exists(edit, collection, record.id));
  const missing = records.filter((record) => !exists(edit, collection, record.id));
  addRecords(
    edit,
    collection,
    missing.map((record) => newRecord(collection, record, parsed.get(record.id) ?? record)),
  );
  const updated = present.filter((record) =>
    mergeRecord(edit, { collection, id: record.id }, record, parsed.get(record.id) ?? record),
  ).length;
  return { added: missing.length, updated, unchanged: present.length - updated };
};
