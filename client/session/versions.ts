// The versions of an account, as the server keeps them.
import type { AccountDocs } from '../../shared/document/docs.ts';
import { readAccount } from '../../shared/document/read.ts';
import { decodeState } from '../../shared/document/state.ts';
import type { Account } from '../../shared/model/account.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { Version, VersionContent, VersionEdits, VersionList, versionPaths } from '../../shared/protocol/versions.ts';
import { ask, tell } from './request.ts';

/** A version that is looked at, with the documents it can be restored from. */
export type OpenVersion = { version: Version; account: Account; docs: AccountDocs };

/** Without a network an import goes on without a version before it: undo takes it back. */
const BEFORE_IMPORT_MS = 3000;

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

export const listVersions = (account: AccountId): Promise<VersionList> =>
  ask(VersionList, 'GET', versionPaths.versions(account));

export const openVersion = async (account: AccountId, id: string): Promise<OpenVersion> => {
  const { layers, version } = await ask(VersionContent, 'GET', versionPaths.version(account, id));
  const docs = decodeState({
    map: bytesOf(layers.map),
    inside: bytesOf(layers.inside),
    talk: bytesOf(layers.talk),
  });
  return { version, docs, account: readAccount(docs).account };
};

/** Who edited since a version, as far as it is known. */
export const editsSince = (account: AccountId, id: string): Promise<VersionEdits> =>
  ask(VersionEdits, 'GET', versionPaths.edits(account, id));

export const keepVersion = (account: AccountId, name: string): Promise<Version> =>
  ask(Version, 'POST', versionPaths.versions(account), { name });

export const nameVersion = (account: AccountId, id: string, name: string): Promise<Version> =>
  ask(Version, 'PATCH', versionPaths.version(account, id), { name });

export const deleteVersion = (account: AccountId, id: string): Promise<void> =>
  tell('DELETE', versionPaths.version(account, id));

/** Rejects when none could be kept: then nothing may be restored. */
export const keepBeforeRestore = (account: AccountId): Promise<void> =>
  tell('POST', versionPaths.versions(account), { before: 'restore' });

/** Never rejects, and never waits long. */
export const keepBeforeImport = async (account: AccountId): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, BEFORE_IMPORT_MS);
  });
  const kept = tell('POST', versionPaths.versions(account), { before: 'import' }).catch(() => {});
  await Promise.race([kept, patience]);
  clearTimeout(timer);
};
