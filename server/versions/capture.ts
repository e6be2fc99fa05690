import { createHash } from 'node:crypto';
import { docFromUpdates } from '../../shared/document/doc-from-updates.ts';
import type { AccountDocs } from '../../shared/document/docs.ts';
import { readAccount } from '../../shared/document/read.ts';
import { encodeState, stateKey } from '../../shared/document/state.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { collectionNames } from '../../shared/model/record.ts';
import { recordsOf } from '../../shared/rules/diff/diff-accounts.ts';
import type { DocumentStore } from '../storage/ports.ts';
import { pack } from './pack.ts';

/** What is written of an account now. `content` names it: equal accounts have equal names. `bare`: not a single record. */
export type Captured = { content: string; bytes: Uint8Array; bare: boolean };
export type Capture = (account: AccountId) => Promise<Captured>;

/** The name of what documents hold. */
export const contentOf = (docs: AccountDocs): string => createHash('sha256').update(stateKey(docs)).digest('base64url');

/** Copying a large account takes tens of milliseconds: the server runs this in the store's thread. */
export const createCapture = ({ documents }: { documents: Pick<DocumentStore, 'load'> }): Capture => {
  const open = async (account: AccountId, layer: Layer) => {
    const { snapshot, updates } = await documents.load(account, layer);
    return docFromUpdates(snapshot ? [snapshot.data, ...updates] : updates);
  };
  return async (account) => {
    const docs = {
      map: await open(account, 'map'),
      inside: await open(account, 'inside'),
      talk: await open(account, 'talk'),
    };
    try {
      return {
        content: contentOf(docs),
        bytes: await pack(encodeState(docs)),
        bare: isBare(docs),
      };
    } finally {
      for (const doc of Object.values(docs)) doc.destroy();
    }
  };
};

const isBare = (docs: AccountDocs): boolean => {
  const { account, repairs } = readAccount(docs);
  return repairs.length === 0 && collectionNames.every((list) => recordsOf(account, list).length === 0);
};
