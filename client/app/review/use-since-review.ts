import { useMemo } from 'react';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { SeenItem, SeenReview } from '../../../shared/protocol/reviews.ts';
import { diffAccounts } from '../../../shared/rules/diff/diff-accounts.ts';
import { type MapMarks, mapMarks } from '../../../shared/rules/diff/map-marks.ts';
import { type DatedFact, datedSince } from '../../../shared/rules/portfolio/review-since.ts';
import type { Comparison } from '../../history/use-comparison.ts';
import { useEditsSince, useOpenVersion } from '../../history/use-versions.ts';
import { useAccount, useSession, useToday } from '../../session/hooks.ts';

/** `edited`: against the version of the last review. `dated`: what is dated since a day, where there is no version. */
export type Since =
  | { kind: 'loading' }
  | { kind: 'edited'; since: Day; comparison: Comparison; marks: MapMarks }
  | { kind: 'dated'; since: Day; isFirst: boolean; facts: DatedFact[]; marks: MapMarks };

/** What changed since this account was reviewed last (PR7). */
export const useSinceReview = (item: SeenItem, { everyDays }: Pick<SeenReview, 'everyDays'>): Since => {
  const session = useSession();
  const account = useAccount();
  const today = useToday();
  const { before } = item;
  const id = before?.version ?? null;
  const version = useOpenVersion(session.accountId, id);
  const edits = useEditsSince(session.accountId, id).data;
  const open = version.data ?? null;
  const isLoading = id !== null && open === null && !version.error;

  return useMemo((): Since => {
    if (isLoading) return { kind: 'loading' };
    const newer = { account, day: today };
    if (open) {
      const older = { account: open.account, day: open.version.day };
      const people = new Map(edits?.writers.map(({ layer, client, by }) => [`${layer} ${client}`, by]));
      const marks = mapMarks(older, newer);
      const comparison: Comparison = {
        ...{ older, newer, here: 'newer', marks, open: null },
        differences: diffAccounts(older.account, newer.account),
        evidence: {
          trail: edits?.trail ?? [],
          personOf: (layer, client) => people.get(`${layer} ${client}`) ?? null,
          writerOf: session.writerOf,
        },
      };
      return { kind: 'edited', since: open.version.day, comparison, marks: marks.after };
    }
    const since = before?.standing.day ?? addDays(today, -everyDays);
    const facts = datedSince(account, since, today);
    const marks = mapMarks({ account, day: since }, newer).after;
    return { kind: 'dated', since, isFirst: before === null, facts, marks };
  }, [isLoading, open, edits, account, today, before, everyDays, session]);
};
