import { later } from '../../session/later.ts';
import { failureCode } from '../../session/request.ts';
import { createStore } from '../../session/store.ts';

/** Whoever could not be asked once, and is asked no more, is believed to be there again after this time. */
const BELIEVED_MS = 12_000;

let stopBelieving = () => {};

/** A call of a review got no answer: known seconds before its stream falls silent. */
export const unreached = createStore(false);

export const heard = (): void => {
  stopBelieving();
  unreached.set(false);
};

export const failed = (error: unknown): void => {
  if (failureCode(error) !== 'unreachable') return;
  stopBelieving();
  unreached.set(true);
  stopBelieving = later(BELIEVED_MS, heard);
};
