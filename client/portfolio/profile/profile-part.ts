import type { AccountProfile } from '../../../shared/model/account-profile.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { EditProfile } from './use-edit-profile.ts';

/** What every part of the profile is given. */
export type ProfilePart = { profile: AccountProfile; edit: EditProfile; mayEdit: boolean; today: Day };

/** Sets one field, and puts back what was there unless somebody else has set it anew. */
export const setting = <K extends 'revenue' | 'profit' | 'potential' | 'reexamine' | 'nextReview'>(
  profile: AccountProfile,
  field: K,
  value: AccountProfile[K],
) =>
  [
    () => ({ [field]: value }),
    (now: AccountProfile) => (now[field] === value ? { [field]: profile[field] } : null),
  ] as const;
