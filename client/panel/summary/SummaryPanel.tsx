import type { ReactNode } from 'react';
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

/** Nothing is selected: how the relationship stands, and what the map still lacks. `across`: what other accounts tell of it. */
export const SummaryPanel = ({ across }: { across?: ReactNode }) => {
  const { network } = useInsight();
  return (
    <>
      <HeadlineSection />
      <RepairsSection />
      <HintsSection network={network} />
      <FindingsSection />
      {across}
      <NextSection />
      <LeaveSection />
      <ActionsSection />
      <Talk about={null} />
      <AccountSection network={network} />
    </>
  );
};
