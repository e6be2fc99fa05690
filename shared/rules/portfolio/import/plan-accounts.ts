// What an import of accounts would do, line by line, before anything is done.
import { type AccountProfile, EMPTY_PROFILE } from '../../../model/account-profile.ts';
import type { Day } from '../../../model/day.ts';
import type { AccountId } from '../../../model/id.ts';
import { fold } from '../../exchange/fold.ts';
import { externalKey } from '../../exchange/same-person.ts';
import type { AccountRow } from './account-rows.ts';
import { changedBy, type ImportChange, mergeImported } from './imported-account.ts';

export type KnownAccount = {
  id: AccountId;
  name: string;
  customer: string;
  profile: AccountProfile;
  mayEdit: boolean;
};

/** What somebody has decided about a line: an account that it means, a new one, or neither. */
export type Decision = AccountId | 'new' | 'leave-out';

export type PlannedAccount = {
  row: AccountRow /** Accounts of the same name, where the id tells nothing. */;
  sameName: KnownAccount[];
} & (
  | { kind: 'create' }
  | { kind: 'update'; account: KnownAccount; by: 'id' | 'decision'; changes: ImportChange[] }
  | { kind: 'unchanged'; account: KnownAccount }
  /** There is one of this name: somebody has to say whether it is the same. */
  | { kind: 'ask' }
  | { kind: 'skip'; why: 'no-name' | 'deleted' | 'not-yours' | 'left-out' | 'taken' }
);

type Context = {
  accounts: readonly KnownAccount[];
  decisions: ReadonlyMap<number, Decision>;
  today: Day;
};

const idOf = (externalIds: Readonly<Record<string, string>>): string[] =>
  Object.entries(externalIds).map(([system, id]) => `${system}\n${externalKey(system, id)}`);

/** Ids of the same program that differ mean two accounts, whatever they are called. */
const contradicts = (row: AccountRow, { profile }: KnownAccount): boolean =>
  Object.entries(row.externalIds).some(([system, id]) => {
    const other = profile.externalIds[system];
    return other !== undefined && externalKey(system, other) !== externalKey(system, id);
  });

export const planAccounts = (
  rows: readonly AccountRow[],
  { accounts, decisions, today }: Context,
): PlannedAccount[] => {
  const byId = new Map(
    accounts.flatMap((account) => idOf(account.profile.externalIds).map((key) => [key, account] as const)),
  );
  const byName = new Map<string, KnownAccount[]>();
  for (const account of accounts)
    for (const name of new Set([fold(account.name), fold(account.customer)])) {
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), account]);
    }
  const taken = new Set<AccountId>();
  let ids = 0;
  const context = { newId: () => `new-${++ids}`, today, reason: '', by: '' };

  const updating = (
    row: AccountRow,
    account: KnownAccount,
    by: 'id' | 'decision',
    sameName: KnownAccount[],
  ): PlannedAccount => {
    if (!account.mayEdit) return { row, sameName, kind: 'skip', why: 'not-yours' };
    // two lines that mean one account: what the second says is not what the first has just set
    if (taken.has(account.id)) return { row, sameName, kind: 'skip', why: 'taken' };
    taken.add(account.id);
    const changes = changedBy(account.profile, mergeImported(account.profile, row, context));
    return changes.length === 0
      ? { row, sameName, kind: 'unchanged', account }
      : { row, sameName, kind: 'update', account, by, changes };
  };

  return rows.map((row): PlannedAccount => {
    const decided = decisions.get(row.row);
    const known = idOf(row.externalIds).flatMap((key) => byId.get(key) ?? [])[0];
    const sameName = known ? [] : (byName.get(fold(row.name)) ?? []).filter((account) => !contradicts(row, account));
    const skip = (why: 'no-name' | 'deleted' | 'left-out') => ({ row, sameName, kind: 'skip', why }) as const;
    if (decided === 'leave-out') return skip('left-out');
    if (row.isDeleted) return skip('deleted');
    if (known) return updating(row, known, 'id', sameName);
    if (row.name === '') return skip('no-name');
    if (decided === 'new' || sameName.length === 0) return { row, sameName, kind: 'create' };
    const meant = sameName.find(({ id }) => id === decided);
    return meant ? updating(row, meant, 'decision', sameName) : { row, sameName, kind: 'ask' };
  });
};

/** What a new account begins with. */
export const beginningOf = (row: AccountRow, today: Day): AccountProfile =>
  mergeImported(EMPTY_PROFILE, row, { newId: () => 'new', today, reason: '', by: '' });
