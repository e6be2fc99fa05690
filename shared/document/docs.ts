import * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';

/** The documents of one account, one per audience. `null`: not visible to this reader. */
export type AccountDocs = { map: Y.Doc; inside: Y.Doc | null; talk: Y.Doc | null };

export const createDocs = (): { [L in Layer]: Y.Doc } => ({ map: new Y.Doc(), inside: new Y.Doc(), talk: new Y.Doc() });

/** Runs `work` in one transaction per visible layer, all with one origin. The `map` transaction ends last. */
export const transactAll = (docs: AccountDocs, origin: unknown, work: () => void): void => {
  const inTalk = () => (docs.talk ? docs.talk.transact(work, origin) : work());
  const inInside = () => (docs.inside ? docs.inside.transact(inTalk, origin) : inTalk());
  docs.map.transact(inInside, origin);
};
