// What becomes of an account's profile when somebody changes it, and when two do at once.
import type { AccountProfile, CategoryPosition } from '../../model/account-profile.ts';
import type { PositionPart, ProfileChange, ProfileEntries } from '../../model/profile-change.ts';
import { fold } from '../exchange/fold.ts';
import { isCategory } from './positions.ts';
import { withoutStatus, withStatus } from './statuses.ts';

/** `conflicts`: where something else stands than the writer has seen, like `revenue` or `positions.ID.spend`. */
export type Changed = { profile: AccountProfile } | { conflicts: string[] };

const FIELDS = ['revenue', 'profit', 'potential', 'reexamine', 'nextReview'] as const;
const POSITION_FIELDS = ['category', 'spend', 'volume'] as const;

/** Somebody else set it anew, and to something else than what is wanted. */
const isOvertaken = (now: unknown, seen: unknown, wanted: unknown): boolean =>
  seen !== undefined && wanted !== undefined && now !== seen && now !== wanted;

const positionConflicts = (now: CategoryPosition, seen: PositionPart, wanted: PositionPart): string[] => {
  const fields = POSITION_FIELDS.filter((field) => isOvertaken(now[field], seen[field], wanted[field]));
  const sources = Object.keys(wanted.significance ?? {}) as (keyof CategoryPosition['significance'])[];
  const rated = sources.filter((source) =>
    isOvertaken(now.significance[source] ?? null, seen.significance?.[source], wanted.significance?.[source]),
  );
  return [...fields, ...rated.map((source) => `significance.${source}`)];
};

const conflictsOf = (before: AccountProfile, { seen, entries, ...fields }: ProfileChange): string[] => {
  const single = FIELDS.filter((field) => isOvertaken(before[field], seen?.[field], fields[field]));
  const parts = entries?.positions?.put ?? [];
  const listed = parts.flatMap((wanted) => {
    const now = before.positions.find(({ id }) => id === wanted.id);
    // a part of what somebody else has removed
    if (!now) return wanted.category === undefined ? [`positions.${wanted.id}`] : [];
    const was = seen?.positions?.find(({ id }) => id === wanted.id);
    return was ? positionConflicts(now, was, wanted).map((field) => `positions.${wanted.id}.${field}`) : [];
  });
  return [...single, ...listed];
};

const known = <T extends object>(part: T): Partial<T> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<T>;

const joined = (position: CategoryPosition, { id: _, significance, ...part }: PositionPart): CategoryPosition => {
  const rated = Object.entries({ ...position.significance, ...significance }).filter(([, rating]) => rating !== null);
  return { ...position, ...known(part), significance: Object.fromEntries(rated) };
};

/** Of two who add the same category at once there is one entry, with what both said. */
const putPosition = (positions: CategoryPosition[], part: PositionPart): CategoryPosition[] => {
  const { category } = part;
  const same = positions.find(({ id }) => id === part.id);
  const alike = category !== undefined ? positions.find((one) => isCategory(one.category, category)) : undefined;
  if (same) return positions.map((one) => (one === same ? joined(one, part) : one));
  if (alike) {
    const said = Object.entries(part).filter(([key, value]) => key !== 'category' && value !== null);
    return positions.map((one) => (one === alike ? joined(one, Object.fromEntries(said) as PositionPart) : one));
  }
  if (category === undefined) return positions;
  return [...positions, joined({ id: part.id, category, spend: null, volume: null, significance: {} }, part)];
};

const withTag = (tags: string[], tag: string): string[] =>
  tags.some((one) => fold(one) === fold(tag)) ? tags : tags.concat(tag);

const withEntries = (profile: AccountProfile, { positions, statuses, tags }: ProfileEntries): AccountProfile => ({
  ...profile,
  positions: (positions?.put ?? []).reduce(
    putPosition,
    profile.positions.filter(({ id }) => !positions?.remove?.includes(id)),
  ),
  statuses: (statuses?.put ?? []).reduce(withStatus, (statuses?.remove ?? []).reduce(withoutStatus, profile.statuses)),
  tags: (tags?.add ?? []).reduce(
    withTag,
    profile.tags.filter((tag) => !tags?.remove?.includes(tag)),
  ),
});

/** The caller parses what comes: it may be more than a profile can hold. */
export const changeProfile = (before: AccountProfile, change: ProfileChange): Changed => {
  const conflicts = conflictsOf(before, change);
  if (conflicts.length > 0) return { conflicts };
  const { seen: _, entries = {}, ...fields } = change;
  return { profile: withEntries({ ...before, ...known(fields) } as AccountProfile, entries) };
};
