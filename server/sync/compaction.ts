/** When the log of a document is folded into its snapshot. All of it happens in the store's own thread. */

/** While it is edited: after so many rows, or when the log has outgrown this size and the snapshot. */
const ROWS = 2_000;
const BYTES = 1024 * 1024;
/** When it leaves memory: from so many rows on; fewer are read as fast as none. */
export const ROWS_AT_UNLOAD = 20;

/** What the log of a document holds since its last snapshot. */
export type Tail = { rows: number; bytes: number; snapshotBytes: number };

export const isDue = ({ rows, bytes, snapshotBytes }: Tail): boolean =>
  rows >= ROWS || bytes >= Math.max(BYTES, snapshotBytes);
