import type { ListedAccount } from '../../shared/protocol/routes.ts';

export type AccountOrder = 'name' | 'edit';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Accounts whose name or customer holds every typed word; case and accents do not count. */
export const findAccounts = (accounts: readonly ListedAccount[], query: string): ListedAccount[] => {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return accounts.filter((account) => {
    const text = plain(`${account.name} ${account.customer}`);
    return words.every((word) => text.includes(word));
  });
};

export const sortAccounts = (
  accounts: readonly ListedAccount[],
  order: AccountOrder,
  compareNames: (a: string, b: string) => number,
): ListedAccount[] =>
  accounts.toSorted((a, b) =>
    order === 'edit' && a.lastEdit !== b.lastEdit
      ? b.lastEdit.localeCompare(a.lastEdit)
      : compareNames(a.name, b.name) || a.id.localeCompare(b.id),
  );
