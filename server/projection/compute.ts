import { docFromUpdates } from '../../shared/document/doc-from-updates.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Judging } from '../../shared/model/judging.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { dayIn } from '../clock.ts';
import type { AccountStore, DocumentStore, Projection } from '../storage/ports.ts';
import { fromReading, type Reading, toReading } from './reading.ts';
import { summariseAccount } from './summarise.ts';

export type ComputeBy = {
  /** In which the day of the last edit is told. */
  timeZone: string;
  judging: Judging;
  /** The name of rules and settings (`rules-name.ts`). */
  rules: string;
};

/** `reviewed`: when it was last reviewed. `known`: what was read of it before. */
export type ToCompute = { account: AccountId; reviewed: Day | null; known: Reading | null };

/** `gone`: there is nothing to sum up. `reading`: what was read anew, where readings are kept. */
export type Computed =
  | { account: AccountId; kind: 'done'; projection: Projection; lastSeq: number; reading: Reading | null }
  | { account: AccountId; kind: 'gone' }
  | { account: AccountId; kind: 'failed' };

export type Sources = {
  documents: Pick<DocumentStore, 'load'>;
  accounts: Pick<AccountStore, 'lastSeq' | 'lastEdit'>;
};

/** Computes an account's summary of a day from what is written, and stores nothing. */
export const createCompute = ({ documents, accounts }: Sources, keeps: 'readings' | 'nothing') => {
  const open = async (account: AccountId, layer: Layer) => {
    const { snapshot, updates } = await documents.load(account, layer);
    return docFromUpdates(snapshot ? [snapshot.data, ...updates] : updates);
  };
  const read = async (id: AccountId): Promise<Account> => {
    const docs = { map: await open(id, 'map'), inside: await open(id, 'inside'), talk: null };
    const { account } = readAccount(docs);
    docs.map.destroy();
    docs.inside.destroy();
    return account;
  };
  return async ({ account, reviewed, known }: ToCompute, day: Day, by: ComputeBy): Promise<Computed> => {
    const { judging, rules, timeZone } = by;
    // asked for first: an edit that comes meanwhile makes the summary outdated, never wrongly fresh
    const lastSeq = await accounts.lastSeq(account);
    if (lastSeq === 0) return { account, kind: 'gone' };
    const edited = dayIn(timeZone, await accounts.lastEdit(account));
    const isKnown = known?.seq === lastSeq;
    const whole = isKnown ? fromReading(known) : await read(account);
    const projection = { ...summariseAccount(whole, day, judging, { edited, reviewed }), rules };
    const reading = keeps === 'readings' && !isKnown ? toReading(whole, lastSeq) : null;
    return { account, kind: 'done', projection, lastSeq, reading };
  };
};
export type Compute = ReturnType<typeof createCompute>;

/** Of several: one that fails does not keep the others from it. */
export const createComputeMany =
  (compute: Compute) =>
  async (wanted: readonly ToCompute[], day: Day, by: ComputeBy): Promise<Computed[]> => {
    const computed: Computed[] = [];
    for (const one of wanted) {
      try {
        computed.push(await compute(one, day, by));
      } catch {
        // reason: whoever asked computes it alone and says what was wrong
        computed.push({ account: one.account, kind: 'failed' });
      }
    }
    return computed;
  };
export type ComputeMany = ReturnType<typeof createComputeMany>;
