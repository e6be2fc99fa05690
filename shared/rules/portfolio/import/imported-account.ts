// What a file says of an account, and what a profile becomes by it. Both the preview and the server go by this.
import {
  AccountProfile,
  type AccountStatus,
  type CategoryPosition,
  type StatusEntry,
} from '../../../model/account-profile.ts';
import type { Day } from '../../../model/day.ts';
import type { RecordId } from '../../../model/id.ts';
import { fold } from '../../exchange/fold.ts';
import { externalKey } from '../../exchange/same-person.ts';
import { isCategory, withPosition } from '../positions.ts';
import { statusOn, withStatus } from '../statuses.ts';

export type ImportedPosition = { category: string; spend: number | null; volume: number | null };

/** What is null or absent is not said by the file, and stays. */
export type ImportedFigures = {
  revenue: number | null;
  profit: number | null;
  potential: number | null;
  tags: readonly string[];
  positions: readonly ImportedPosition[];
  externalIds: Readonly<Record<string, string>>;
  status: AccountStatus | null;
};

type Context = { newId: () => string; today: Day; reason: string; by: string };

const mergePosition = (positions: CategoryPosition[], imported: ImportedPosition, newId: () => string) => {
  const there = positions.find(({ category }) => isCategory(category, imported.category));
  const before = there ?? { id: newId() as RecordId, significance: {}, ...imported };
  return withPosition(positions, {
    ...before,
    spend: imported.spend ?? before.spend,
    volume: imported.volume ?? before.volume,
  });
};

type Ids = Readonly<Record<string, string>>;

/** The same id in another spelling is no change. */
const mergeIds = (ids: Ids, imported: Ids): Ids => ({
  ...ids,
  ...Object.fromEntries(
    Object.entries(imported).filter(
      ([system, id]) => externalKey(system, ids[system] ?? '') !== externalKey(system, id),
    ),
  ),
});

/** The same status again is not said twice. */
const mergeStatus = (profile: AccountProfile, status: AccountStatus | null, context: Context): StatusEntry[] => {
  const { newId, today: from, reason, by } = context;
  if (status === null || statusOn(profile.statuses, from)?.status === status) return profile.statuses;
  return withStatus(profile.statuses, { id: newId() as RecordId, status, from, reason, by });
};

export const mergeImported = (profile: AccountProfile, imported: ImportedFigures, context: Context): AccountProfile => {
  const tags = imported.tags.filter((tag) => !profile.tags.some((one) => fold(one) === fold(tag)));
  return AccountProfile.parse({
    ...profile,
    revenue: imported.revenue ?? profile.revenue,
    profit: imported.profit ?? profile.profit,
    potential: imported.potential ?? profile.potential,
    tags: [...profile.tags, ...tags],
    positions: imported.positions.reduce<CategoryPosition[]>(
      (positions, one) => mergePosition(positions, one, context.newId),
      profile.positions,
    ),
    externalIds: mergeIds(profile.externalIds, imported.externalIds),
    statuses: mergeStatus(profile, imported.status, context),
  });
};

export const IMPORT_CHANGES = [
  'revenue',
  'profit',
  'potential',
  'tags',
  'positions',
  'externalIds',
  'statuses',
] as const;
export type ImportChange = (typeof IMPORT_CHANGES)[number];

/** Which parts of a profile an import changes. */
export const changedBy = (before: AccountProfile, after: AccountProfile): ImportChange[] =>
  IMPORT_CHANGES.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
