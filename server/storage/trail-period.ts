/** The trail joins the edits of one actor within this time. */
export const TRAIL_PERIOD_MS = 15 * 60_000;
