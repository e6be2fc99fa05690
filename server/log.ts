import type { Logger } from 'pino';

/** Structured logs without personal data: ids and counts, never names, addresses or texts of a map. */
export type Log = Pick<Logger, 'fatal' | 'error' | 'warn' | 'info' | 'debug'>;
