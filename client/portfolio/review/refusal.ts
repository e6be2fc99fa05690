import { failureCode } from '../../session/request.ts';

const REFUSALS: readonly string[] = ['forbidden', 'not-found', 'invalid', 'too-large'];

/** The server has answered that it takes this from nobody or not from me; everything else is tried again, also once somebody has signed in again. */
export const isRefusal = (error: unknown): boolean => REFUSALS.includes(failureCode(error));
