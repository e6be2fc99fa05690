// A change of an account's profile: what it does not name stays. Lists are changed entry by entry, so that two who change
// different ones of them at once both keep what they wrote.
import { z } from 'zod';
import { AccountProfile, CategoryPosition, SignificanceSource, StatusEntry } from './account-profile.ts';
import { RecordId } from './id.ts';

const MOST = 200;
// without the defaults: what is absent stays as it is
const { revenue, profit, potential, positions, statuses, reexamine, tags, nextReview, externalIds } =
  AccountProfile.shape;
const single = {
  revenue: revenue.unwrap().optional(),
  profit: profit.unwrap().optional(),
  potential: potential.unwrap().optional(),
  reexamine: reexamine.unwrap().optional(),
  nextReview: nextReview.unwrap().optional(),
};

/** Of a position what is to be set. `significance`: null takes the rating of a source away. */
export const PositionPart = z.strictObject({
  id: RecordId,
  category: CategoryPosition.shape.category.optional(),
  spend: CategoryPosition.shape.spend.unwrap().optional(),
  volume: CategoryPosition.shape.volume.unwrap().optional(),
  significance: z.partialRecord(SignificanceSource, z.int().min(1).max(5).nullable()).optional(),
});
export type PositionPart = z.infer<typeof PositionPart>;

const entries = <T extends z.ZodType>(entry: T) =>
  z.strictObject({ put: z.array(entry).max(MOST).optional(), remove: z.array(RecordId).max(MOST).optional() });

/** Entries of lists: an id that is known is changed, another is added; the rest stays. */
export const ProfileEntries = z.strictObject({
  positions: entries(PositionPart).optional(),
  statuses: entries(StatusEntry).optional(),
  tags: z.strictObject({ add: tags.unwrap().optional(), remove: z.array(z.string()).max(MOST).optional() }).optional(),
});
export type ProfileEntries = z.infer<typeof ProfileEntries>;

/** What stood where it changes something: if something else stands there now the change is refused. */
export const ProfileSeen = z.strictObject({ ...single, positions: z.array(PositionPart).max(MOST).optional() });
export type ProfileSeen = z.infer<typeof ProfileSeen>;

export const ProfileChange = z.strictObject({
  ...single,
  /** These lists as a whole. */
  positions: positions.unwrap().optional(),
  statuses: statuses.unwrap().optional(),
  tags: tags.unwrap().optional(),
  externalIds: externalIds.unwrap().optional(),
  entries: ProfileEntries.optional(),
  seen: ProfileSeen.optional(),
});
export type ProfileChange = z.infer<typeof ProfileChange>;
