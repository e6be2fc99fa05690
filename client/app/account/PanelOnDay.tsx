import type { Day } from '../../../shared/model/day.ts';
import { FindingsSection } from '../../panel/findings/FindingsSection.tsx';
import { LookedAtDay } from '../../panel/looked-at.ts';
import { EditsOnDay } from '../../panel/on-day/EditsOnDay.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { HeadlineSection } from '../../panel/summary/HeadlineSection.tsx';
import { useViewState } from '../../session/hooks.ts';

/** Beside the map of another day: its headline and findings, or who is chosen, as they were or will be on that day. What can be dated to it stands above. */
export const PanelOnDay = ({ day }: { day: Day }) => {
  const isChosen = useViewState((state) => state.selectedPeople.length + state.selectedContacts.length > 0);
  return (
    <LookedAtDay value={day}>
      {isChosen ? (
        <>
          <EditsOnDay day={day} />
          <Panel />
        </>
      ) : (
        <>
          <HeadlineSection />
          <FindingsSection />
        </>
      )}
    </LookedAtDay>
  );
};
