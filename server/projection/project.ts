import { docFromUpdates } from '../../shared/document/doc-from-updates.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Judging } from '../../shared/model/judging.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { dayIn } from '../clock.ts';
import type { AccountStore, DocumentStore } from '../storage/ports.ts';
import { summarise } from './summarise.ts';

export type ProjectBy = {
  /** When it was last reviewed. */
  reviewed: Day | null;
  /** In which the day of the last edit is told. */
  timeZone: string;
  judging: Judging;
  /** The name of rules and settings (`rules-name.ts`). */
  rules: string;
};

/** Computes and stores an account's summary of `day` from what is written. An account that is gone is passed over. */
export type Project = (account: AccountId, day: Day, by: ProjectBy) => Promise<void>;

type Stores = {
  documents: Pick<DocumentStore, 'load'>;
  accounts: Pick<AccountStore, 'lastSeq' | 'lastEdit' | 'saveProjection'>;
};

/** Reading and measuring a large account takes tens of milliseconds: the server runs this in the store's thread. */
export const createProject = ({ documents, accounts }: Stores): Project => {
  const open = async (account: AccountId, layer: Layer) => {
    const { snapshot, updates } = await documents.load(account, layer);
    return docFromUpdates(snapshot ? [snapshot.data, ...updates] : updates);
  };
  return async (account, day, { judging, rules, timeZone, reviewed }) => {
    // asked for first: an edit that comes meanwhile makes the summary outdated, never wrongly fresh
    const lastSeq = await accounts.lastSeq(account);
    if (lastSeq === 0) return;
    const edited = dayIn(timeZone, await accounts.lastEdit(account));
    const docs = {
      map: await open(account, 'map'),
      inside: await open(account, 'inside'),
      talk: null,
    };
    const summary = summarise(docs, day, judging, { edited, reviewed });
    await accounts.saveProjection(account, { ...summary, rules }, lastSeq);
    docs.map.destroy();
    docs.inside.destroy();
  };
};
