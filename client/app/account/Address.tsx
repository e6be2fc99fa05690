import { useDayInAddress } from './use-day-in-address.ts';
import { useLensInAddress } from './use-lens-in-address.ts';
import { usePageInAddress } from './use-page-in-address.ts';

/** Ties page, day and lens to the address. A component of its own, before all others, so that a drag writes the address and draws nothing anew. */
export const Address = () => {
  useDayInAddress();
  usePageInAddress();
  useLensInAddress();
  return null;
};
