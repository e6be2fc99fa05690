import { useMemo } from 'react';
import { writerOf } from '../../shared/document/writer-of.ts';
import type { Version, VersionList } from '../../shared/protocol/versions.ts';
import { type Evidence, trailUntil } from '../../shared/rules/diff/attribute.ts';
import { diffAccounts } from '../../shared/rules/diff/diff-accounts.ts';
import type { Difference } from '../../shared/rules/diff/difference.ts';
import { type MapMarks, mapMarks, type Shown } from '../../shared/rules/diff/map-marks.ts';
import { useAccount, useSession, useToday } from '../session/hooks.ts';
import type { OpenVersion } from '../session/versions.ts';
import { NOW } from './use-chosen.ts';
import { useEditsSince, useOpenVersion } from './use-versions.ts';

export type CompareWith = 'now' | 'before';

/** Two states of the account and all that lies between them. `here`: the one that was chosen. */
export type Comparison = {
  older: Shown;
  newer: Shown;
  here: 'older' | 'newer';
  differences: Difference[];
  marks: { before: MapMarks; after: MapMarks };
  evidence: Evidence;
  /** What can be restored; null for now. */
  open: OpenVersion | null;
};

type Compared =
  | { state: 'loading' }
  | { state: 'failed'; error: unknown; again: () => void }
  | { state: 'alone' }
  | { state: 'ready'; comparison: Comparison };

/** The version kept before this one; of now the newest. */
export const versionBefore = ({ versions }: VersionList, chosen: string): Version | null =>
  (chosen === NOW ? versions[0] : versions[versions.findIndex(({ id }) => id === chosen) + 1]) ?? null;

/** `alone`: there is nothing before the version to compare it with. */
export const useComparison = (list: VersionList, chosen: string, compareWith: CompareWith): Compared => {
  const session = useSession();
  const account = useAccount();
  const today = useToday();
  const isNow = chosen === NOW;
  const before = isNow || compareWith === 'before' ? versionBefore(list, chosen) : null;
  const ofChosen = useOpenVersion(session.accountId, isNow ? null : chosen);
  const ofBefore = useOpenVersion(session.accountId, before?.id ?? null);
  const [opened, earlier] = [ofChosen.data ?? null, ofBefore.data ?? null];
  const edits = useEditsSince(
    session.accountId,
    isNow || compareWith === 'before' ? (before?.id ?? null) : chosen,
  ).data;

  const comparison = useMemo((): Comparison | null => {
    const now: Shown = { account, day: today };
    const shown = (version: OpenVersion): Shown => ({ account: version.account, day: version.version.day });
    const meetsNow = isNow || compareWith === 'now';
    const from = isNow || compareWith === 'before' ? earlier : opened;
    if (!from || (!isNow && !opened)) return null;
    const older = shown(from);
    const newer = meetsNow ? now : shown(opened!);
    const people = new Map(edits?.writers.map(({ layer, client, by }) => [`${layer} ${client}`, by]));
    return {
      older,
      newer,
      here: from === opened ? 'older' : 'newer',
      differences: diffAccounts(older.account, newer.account),
      marks: mapMarks(older, newer),
      open: opened,
      evidence: {
        trail: meetsNow ? (edits?.trail ?? []) : trailUntil(edits?.trail ?? [], opened!.version.at),
        personOf: (layer, client) => people.get(`${layer} ${client}`) ?? null,
        writerOf: meetsNow ? session.writerOf : (layer, path) => writerOf(opened!.docs, layer, path),
      },
    };
  }, [account, today, isNow, compareWith, earlier, opened, edits, session]);

  const failed = [ofChosen, ofBefore].find((query) => query.error && !query.data);
  if (failed) return { state: 'failed', error: failed.error, again: () => void failed.refetch() };
  if (comparison) return { state: 'ready', comparison };
  return before === null && (isNow || compareWith === 'before') ? { state: 'alone' } : { state: 'loading' };
};
