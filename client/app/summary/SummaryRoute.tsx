import { LookedAtDay } from '../../panel/looked-at.ts';
import { useDayLookedAt } from '../../session/hooks.ts';
import { useDayInAddress } from '../account/use-day-in-address.ts';
import { SummaryPage } from './SummaryPage.tsx';

/** `/accounts/{id}/summary`, with `?at=` and `?lens=` as the map has them. */
export const SummaryRoute = () => {
  useDayInAddress();
  const at = useDayLookedAt();
  return (
    <LookedAtDay value={at}>
      <SummaryPage />
    </LookedAtDay>
  );
};
