// The audit log as the server keeps it.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Day } from '../../shared/model/day.ts';
import { AuditChoices, AuditPage, auditPaths } from '../../shared/protocol/audit.ts';
import { ask } from '../session/request.ts';

/** What somebody chose to see; '' and null: everything. */
export type Filter = { actor: string; account: string; action: string; since: Day | null; until: Day | null };

export const NO_FILTER: Filter = { actor: '', account: '', action: '', since: null, until: null };

/** Something was chosen. */
export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(Boolean);

/** The first and the last moment of a day where the reader is. */
const startOf = (day: Day): string => new Date(`${day}T00:00:00.000`).toISOString();
const endOf = (day: Day): string => new Date(`${day}T23:59:59.999`).toISOString();

const queryOf = ({ actor, account, action, since, until }: Filter, before: number | null): string => {
  const asked = {
    actor,
    account,
    action,
    from: since === null ? '' : startOf(since),
    until: until === null ? '' : endOf(until),
    before: before === null ? '' : String(before),
  };
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? '' : `?${query}`;
};

/** Where the table of these entries is. */
export const tablePath = (filter: Filter): string => auditPaths.export + queryOf(filter, null);

export const useAudit = (filter: Filter) =>
  useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam }) => ask(AuditPage, 'GET', auditPaths.audit + queryOf(filter, pageParam)),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
    enabled: !isBackwards(filter),
  });

/** Everybody and every account that stands in the log. */
export const useAuditChoices = () =>
  useQuery({ queryKey: ['audit-choices'], queryFn: () => ask(AuditChoices, 'GET', auditPaths.choices) });

/** The last day comes before the first. */
export const isBackwards = ({ since, until }: Filter): boolean => since !== null && until !== null && until < since;
