import { later } from '../../session/later.ts';
import { isHalfDay } from '../../ui/half-day.ts';
import type { Place } from './use-meeting-keys.ts';

/** Where each key of a review leads; the first that is there. */
const SELECTORS: Readonly<Record<Place, readonly string[]>> = {
  decision: ['[data-place="decision"] textarea'],
  note: ['[data-place="note"] textarea'],
  action: ['[data-place="action"] input'],
  next: ['[data-place="next"] input'],
  findings: ['[data-part="findings"] [data-walk]', '[data-part="findings"]'],
  changes: ['[data-part="changes"]'],
  map: ['[data-part="map"] [data-lens] [tabindex="0"]', '[data-part="map"] [data-lens]'],
  stage: ['#review-stage'],
};

/** An account that was just stepped to is there within this time, or nobody waits for it any more. */
const PATIENCE_MS = 3_000;

let stopWaiting = () => {};

const placeOf = (place: Place): HTMLElement | null =>
  SELECTORS[place].map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null) ?? null;

/** Somebody has typed a day of the next review without its year, say. */
export const isNextReviewHalf = (): boolean => {
  const field = placeOf('next');
  return field instanceof HTMLInputElement && isHalfDay(field);
};

/** Puts the focus there; at once, or when the account that was stepped to has come. The place asked for last counts. */
export const reach = (place: Place): void => {
  stopWaiting();
  const target = placeOf(place);
  target?.focus();
  if (target) return;
  const watch = new MutationObserver(() => {
    const come = placeOf(place);
    if (!come) return;
    stopWaiting();
    come.focus();
  });
  const stopPatience = later(PATIENCE_MS, () => stopWaiting());
  stopWaiting = () => {
    watch.disconnect();
    stopPatience();
    stopWaiting = () => {};
  };
  watch.observe(document.body, { childList: true, subtree: true });
};
