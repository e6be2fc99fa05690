import { networkOn } from '../../../shared/rules/network.ts';
import { ActionsSection } from '../actions/ActionsSection.tsx';
import { Talk } from '../talk/Talk.tsx';
import { useNaming } from '../use-naming.ts';
import { AccountSection } from './AccountSection.tsx';
import { HeadlineSection } from './HeadlineSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { RepairsSection } from './RepairsSection.tsx';

/** Nothing is selected: how the relationship stands, and what the map still lacks. */
export const SummaryPanel = () => {
  const { account, today } = useNaming();
  const network = networkOn(account, today, { today });
  return (
    <>
      <HeadlineSection network={network} />
      <RepairsSection />
      <HintsSection network={network} />
      <ActionsSection />
      <Talk about={null} />
      <AccountSection network={network} />
    </>
  );
};
