import { addDays, type Day } from '../../model/day.ts';

/** How an account stood is kept for each of so many days; before that, for the last recorded day of each month. */
const DAILY_DAYS = 400;

/** The first day of which every row is kept. */
export const dailyFrom = (today: Day): Day => addDays(today, -DAILY_DAYS);
