import { z } from 'zod';
import { Stance } from './judgement.ts';

const count = (standard: number) => z.int().min(0).max(10_000).default(standard);
const portion = (standard: number) => z.number().min(0).max(1).default(standard);
const days = (standard: number) => z.int().min(1).max(3660).default(standard);
const ownDays = z.int().min(1).max(3660).nullable().default(null);
const stance = (standard: Stance) => Stance.default(standard);

/** The thresholds of the findings (domain.md §5): settings of the workspace. Absent means the default. */
export const FindingSettings = z.object({
  /** Single-threaded up to this many threads. */
  singleThreads: count(1),
  /** KAM overload: above this KAM share, while coverage is above the other. */
  overloadShare: portion(0.6),
  overloadCoverage: portion(0.5),
  /** Uncoordinated: below this coordination, from this many threads on. */
  coordination: portion(0.5),
  coordinationThreads: count(3),
  /** Thin map: fewer customer people than this; how many are advised. */
  thinMap: count(3),
  advisedFrom: count(10),
  advisedTo: count(15),
  /** An opponent has this stance or a worse one, a sponsor this or a better one. */
  opponentStance: stance(-2),
  sponsorStance: stance(1),
  /** A line is touched at least so often; null of the last two: like every other line. */
  lineCadenceDays: days(90),
  mentorCadenceDays: days(30),
  keyPlayerCadenceDays: ownDays,
  topLevelCadenceDays: ownDays,
  /** Perception gap and overclaim: from this many stages on. */
  perceptionGap: count(1),
  overclaim: count(1),
  /** Nobody negative: asked once so many customer people are judged. */
  judgedPeople: count(3),
  /** Not edited, not reviewed: for longer than this. */
  editedWithinDays: days(60),
  reviewedWithinDays: days(90),
});
export type FindingSettings = z.infer<typeof FindingSettings>;

export const DEFAULT_FINDING_SETTINGS: FindingSettings = FindingSettings.parse({});
