import type { AccountProfile, CategoryPosition } from '../../../shared/model/account-profile.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PositionPart } from '../../../shared/model/profile-change.ts';
import type { EditProfile, Make } from './use-edit-profile.ts';

/** What every part of the profile is given. */
export type ProfilePart = { profile: AccountProfile; edit: EditProfile; mayEdit: boolean; today: Day };

/**
 * Sets one field, and puts back what was there unless somebody else has set it anew. `seen`: what stood there when it was
 * begun; asked again, what stands there then.
 */
export const setting = <K extends 'revenue' | 'profit' | 'potential' | 'reexamine' | 'nextReview'>(
  seen: Pick<AccountProfile, K>,
  field: K,
  value: AccountProfile[K],
): readonly [Make, Make] => {
  let isFirst = true;
  return [
    (now) => {
      const before = isFirst ? seen[field] : now[field];
      isFirst = false;
      return { [field]: value, seen: { [field]: before } };
    },
    (now) => (now[field] === value ? { [field]: seen[field], seen: { [field]: value } } : null),
  ];
};

type Part = Omit<PositionPart, 'id'>;

/** Of `position` what `part` would change. */
const same = (part: Part, { category, spend, volume, significance }: CategoryPosition): Part => {
  const all = { category, spend, volume };
  const fields = Object.keys(part).filter((key): key is keyof typeof all => key in all);
  const sources = Object.keys(part.significance ?? {}) as (keyof typeof significance)[];
  return {
    ...Object.fromEntries(fields.map((field) => [field, all[field]])),
    ...(part.significance && {
      significance: Object.fromEntries(sources.map((source) => [source, significance[source] ?? null])),
    }),
  };
};

/** Sets a part of an entry: a colleague may be changing the rest of it. null: it is gone. */
export const settingPart = (seen: CategoryPosition, part: Part): readonly [Make, Make] => {
  const { id } = seen;
  const put = (wanted: Part, was: Part) => ({
    entries: { positions: { put: [{ id, ...wanted }] } },
    seen: { positions: [{ id, ...was }] },
  });
  const find = (now: AccountProfile) => now.positions.find((one) => one.id === id);
  let isFirst = true;
  return [
    (now) => {
      const there = find(now);
      const was = isFirst ? seen : there;
      isFirst = false;
      return there && was ? put(part, same(part, was)) : null;
    },
    (now) => (find(now) ? put(same(part, seen), part) : null),
  ];
};
