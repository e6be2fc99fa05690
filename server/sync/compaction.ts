/** When the log of a document is folded into its snapshot. All of it happens in the store's own thread. */

/** While it is edited: after so many rows, or when the log has outgrown this size and the snapshot. */
const ROWS = 500;
const BYTES = 1024 * 1024;
/** When it leaves memory, and when it comes back after a crash: always, so that whoever joins is sent bytes as they lie. */
export const ROWS_AT_REST = 1;

/** What the log of a document holds since its last snapshot. */
export type Tail = { rows: number; bytes: number; snapshotBytes: number };

export const isDue = ({ rows, bytes, snapshotBytes }: Tail): boolean =>
  rows >= ROWS || bytes >= Math.max(BYTES, snapshotBytes);
