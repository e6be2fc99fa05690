import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AccountId } from '../../shared/model/id.ts';
import { deleteVersion, editsSince, keepVersion, listVersions, nameVersion, openVersion } from '../session/versions.ts';

/** Colleagues keep versions as well: the list is asked for again now and then. */
const FRESH_MS = 20_000;

const listKey = (account: AccountId) => ['versions', account];

export const useVersions = (account: AccountId) =>
  useQuery({ queryKey: listKey(account), queryFn: () => listVersions(account), refetchInterval: FRESH_MS });

/** A version with its documents; null asks for none. What a version holds never changes. */
export const useOpenVersion = (account: AccountId, id: string | null) =>
  useQuery({
    queryKey: [...listKey(account), id],
    queryFn: () => openVersion(account, id ?? ''),
    enabled: id !== null,
    staleTime: Number.POSITIVE_INFINITY,
    // documents are no plain values
    structuralSharing: false,
  });

/** Who edited since a version; without an answer the differences are told without names. */
export const useEditsSince = (account: AccountId, id: string | null) =>
  useQuery({
    queryKey: [...listKey(account), id, 'edits'],
    queryFn: () => editsSince(account, id ?? ''),
    enabled: id !== null,
    refetchInterval: FRESH_MS,
  });

const useChangingVersions = <Args, Result>(account: AccountId, mutationFn: (args: Args) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => client.invalidateQueries({ queryKey: listKey(account), exact: true }),
  });
};

export const useKeepVersion = (account: AccountId) =>
  useChangingVersions(account, (name: string) => keepVersion(account, name));

export const useNameVersion = (account: AccountId, id: string) =>
  useChangingVersions(account, (name: string) => nameVersion(account, id, name));

export const useDeleteVersion = (account: AccountId) =>
  useChangingVersions(account, (id: string) => deleteVersion(account, id));

/** After a restore the list holds the version that was kept before it. */
export const useReloadVersions = (account: AccountId) => {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: listKey(account), exact: true });
};
