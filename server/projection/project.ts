import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { AccountStore } from '../storage/ports.ts';
import { type ComputeBy, type ComputeMany, createCompute, type Sources } from './compute.ts';
import type { Readings } from './reading.ts';

/** `reviewed`: when it was last reviewed. */
export type ProjectBy = ComputeBy & { reviewed: Day | null };

/** Computes and stores an account's summary of `day` from what is written. An account that is gone is passed over. */
export type Project = (account: AccountId, day: Day, by: ProjectBy) => Promise<void>;

/** Reading and measuring a large account takes tens of milliseconds: the server runs this in the store's thread. */
export const createProject = (stores: Sources & { accounts: Pick<AccountStore, 'saveProjections'> }): Project => {
  const compute = createCompute(stores, 'nothing');
  return async (account, day, { reviewed, ...by }) => {
    const computed = await compute({ account, reviewed, known: null }, day, by);
    if (computed.kind !== 'done') return;
    const { projection, lastSeq } = computed;
    await stores.accounts.saveProjections([{ id: account, projection, lastSeq }]);
  };
};

export type ToProject = { account: AccountId; reviewed: Day | null };

/** Several at once, stored together. Answers those that could not be computed. */
export type ProjectMany = (wanted: readonly ToProject[], day: Day, by: ComputeBy) => Promise<AccountId[]>;

type Parts = { compute: ComputeMany; accounts: Pick<AccountStore, 'saveProjections'>; readings: Readings };

/** What was read once is not read again until it is edited. */
export const createProjectMany =
  ({ compute, accounts, readings }: Parts): ProjectMany =>
  async (wanted, day, by) => {
    const since = readings.moment;
    const asked = wanted.map((one) => ({ ...one, known: readings.get(one.account) }));
    const computed = await compute(asked, day, by);
    const done = computed.filter((one) => one.kind === 'done');
    await accounts.saveProjections(done.map(({ account: id, projection, lastSeq }) => ({ id, projection, lastSeq })));
    for (const { account, reading } of done) if (reading) readings.put(account, reading, since);
    return computed.filter(({ kind }) => kind === 'failed').map(({ account }) => account);
  };
