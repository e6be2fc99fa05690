import type { StoreState } from '../../../shared/protocol/messages.ts';
import { StoreFailure } from '../ports.ts';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Another connection writes: not a failure, only a matter of time. */
export const isBusy = (error: unknown): boolean => codeOf(error).startsWith('SQLITE_BUSY');

const stateOf = (code: string): Exclude<StoreState, 'writing'> | null => {
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code === 'EROFS') return 'read-only';
  return code.startsWith('SQLITE_IOERR') || /^E[A-Z]+$/.test(code) ? 'failing' : null;
};

/** The disk's refusals as a `StoreFailure`; every other error is a mistake of ours and stays what it is. */
export const toStoreFailure = (error: unknown): unknown => {
  const message = error instanceof Error ? error.message : String(error);
  // a refusing disk ends the transaction by itself, and what Kysely then reports is that it could not end it
  const state = message.includes('no transaction is active') ? 'failing' : stateOf(codeOf(error));
  return state === null ? error : new StoreFailure(state, message);
};
