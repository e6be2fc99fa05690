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

/** Puts the focus there. */
export const reach = (place: Place): void => {
  const target = SELECTORS[place].map((one) => document.querySelector<HTMLElement>(one)).find((one) => one !== null);
  target?.focus();
};
