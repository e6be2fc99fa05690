import { type CloseReason, closeCodes, isFinal } from '../../shared/protocol/close-codes.ts';
import type { StoreState } from '../../shared/protocol/messages.ts';

/** Passing: the page comes back by itself, and sees then what it may. */
type Untold = 'restart' | 'rightsChanged';
const isTold = (reason: CloseReason): reason is Exclude<CloseReason, Untold> =>
  reason !== 'restart' && reason !== 'rightsChanged';

/**
 * What stands in the way of saving, for which a person wants to know the reason: the server cannot write, or it closed
 * the connection because of a limit. `refused`: closed for good with a code this page does not know. `onlyReads`: what was changed
 * may not be changed by this person any more.
 */
export type SaveProblem = Exclude<StoreState, 'writing'> | Exclude<CloseReason, Untold> | 'onlyReads' | 'refused';

/** Of a close code; null when nothing is to be told: the connection was lost, or the server restarts. */
export const problemOfClose = (code: number): SaveProblem | null => {
  const known = (Object.keys(closeCodes) as CloseReason[]).find((reason) => closeCodes[reason].code === code);
  if (known !== undefined) return isTold(known) ? known : null;
  return isFinal(code) ? 'refused' : null;
};

/** The server would take the account, but not these changes: whoever made them can go on seeing and mending them. */
export const isAboutChanges = (problem: SaveProblem | null): boolean =>
  problem === 'tooLarge' || problem === 'documentTooLarge' || problem === 'malformed';
