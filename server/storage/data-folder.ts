// What lies in DATA_DIR.

export const DATABASE_FILE = 'facet.sqlite';
export const SECRET_FILE = 'session-secret';
/** Locked by the server as long as it lives (`sqlite/hold-data.ts`). */
export const IN_USE_FILE = 'in-use';
/** Beside the database while it is open, and after a crash; they belong to it. */
export const DATABASE_FILES = [DATABASE_FILE, `${DATABASE_FILE}-wal`, `${DATABASE_FILE}-shm`] as const;
/** Here while a restore is under way: no server starts on half of one. */
export const UNFINISHED_RESTORE = 'restore-unfinished';
