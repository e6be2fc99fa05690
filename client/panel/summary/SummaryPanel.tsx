import { ActionsSection } from '../actions/ActionsSection.tsx';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { LeaveSection } from '../next/LeaveSection.tsx';
import { NextSection } from '../next/NextSection.tsx';
import { Talk } from '../talk/Talk.tsx';
import { useInsight } from '../use-insight.ts';
import { AccountSection } from './AccountSection.tsx';
import { HeadlineSection } from './HeadlineSection.tsx';
import { HintsSection } from './HintsSection.tsx';
import { RepairsSection } from './RepairsSection.tsx';

/** Nothing is selected: how the relationship stands, and what the map still lacks. */
export const SummaryPanel = () => {
  const { network } = useInsight();
  return (
    <>
      <HeadlineSection />
      <RepairsSection />
      <HintsSection network={network} />
      <FindingsSection />
      <NextSection />
      <LeaveSection />
      <ActionsSection />
      <Talk about={null} />
      <AccountSection network={network} />
    </>
  );
};
