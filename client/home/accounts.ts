// The list of accounts as the server keeps it, and what can be done with an account as a whole.
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountFile } from '../../shared/model/account-file.ts';
import type { AccountId } from '../../shared/model/id.ts';
import {
  AccountList,
  AccountSummary,
  type ChangeAccountRequest,
  CreateAccountResponse,
  ImportResponse,
  paths,
} from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

export const ACCOUNTS = ['accounts'] as const;
/** The list of them with all that it shows; its own room asks for it. */
const PORTFOLIO = ['portfolio'] as const;

/** Colleagues edit meanwhile: the list is asked for again now and then, and whenever the window comes back. */
export const FRESH_MS = 15_000;

export const LIST = queryOptions({
  queryKey: ACCOUNTS,
  queryFn: () => ask(AccountList, 'GET', paths.accounts),
});

export const useAccounts = (isEnabled = true) =>
  useQuery({
    ...LIST,
    refetchInterval: FRESH_MS,
    enabled: isEnabled,
  });

export const createAccount = async (name: string): Promise<AccountId> =>
  (await ask(CreateAccountResponse, 'POST', paths.accounts, { name })).id;

export const importInto = (id: AccountId, file: AccountFile | Record<string, unknown>): Promise<ImportResponse> =>
  ask(ImportResponse, 'POST', paths.import(id), file);

const removeAccount = (id: AccountId): Promise<void> => tell('DELETE', paths.account(id));

/**
 * A new account that holds what the file says. When the file is refused nothing stays behind: the half-made account
 * is taken away again.
 */
export const createFromFile = async (
  name: string,
  file: AccountFile | Record<string, unknown>,
): Promise<{ id: AccountId; result: ImportResponse }> => {
  const id = await createAccount(name);
  try {
    return { id, result: await importInto(id, file) };
  } catch (error) {
    await removeAccount(id).catch(() => {});
    throw error;
  }
};

const useChangingList = <Args, Result>(mutationFn: (args: Args) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () =>
      Promise.all([ACCOUNTS, PORTFOLIO].map((queryKey) => client.invalidateQueries({ queryKey: [...queryKey] }))),
  });
};

export const useCreateFromFile = () =>
  useChangingList(({ name, file }: { name: string; file: AccountFile | Record<string, unknown> }) =>
    createFromFile(name, file),
  );

export const useChangeAccount = () =>
  useChangingList(({ id, ...patch }: ChangeAccountRequest & { id: AccountId }) =>
    ask(AccountSummary, 'PATCH', paths.account(id), patch),
  );

export const useRemoveAccount = () => useChangingList(removeAccount);
