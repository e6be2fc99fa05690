/** What one import may hold. Beyond these a file is refused as a whole; nothing of it is taken in half. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_ROWS = 40_000;
/** One intent is one message to the server; more people than this are not one account. */
export const MAX_PEOPLE_AT_ONCE = 5_000;
/** A cell longer than this is not a field of a person but a file whose quotes do not close. */
export const MAX_CELL_CHARS = 100_000;
/** A preamble (LinkedIn's notes, a report's title block) is looked for in this many rows. */
export const MAX_PREAMBLE_ROWS = 20;
