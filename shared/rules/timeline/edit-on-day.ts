// What an edit means on another day than today. The past is corrected where it stands; the future is a plan.
import type { Day } from '../../model/day.ts';

/**
 * `past` and `today`: what is dated is dated to the day. `ahead`: a new line is a planned contact of ours alone; people
 * who come, leave or are promoted, and events, are dated ahead; what has not happened (a touch, a strength) cannot be noted.
 */
export type DayKind = 'past' | 'today' | 'ahead';

export const dayKind = (day: Day, today: Day): DayKind => (day < today ? 'past' : day > today ? 'ahead' : 'today');
