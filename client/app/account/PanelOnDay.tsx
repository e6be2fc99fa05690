import type { Day } from '../../../shared/model/day.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { LookedAtDay } from '../../panel/looked-at.ts';
import { EditsOnDay } from '../../panel/on-day/EditsOnDay.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { HeadlineSection } from '../../panel/summary/HeadlineSection.tsx';
import { useAccount, useToday, useViewState } from '../../session/hooks.ts';

/** Beside the map of another day: its headline, or who is chosen, as they were or will be on that day. What can be dated to it stands above. */
export const PanelOnDay = ({ day }: { day: Day }) => {
  const account = useAccount();
  const today = useToday();
  const isChosen = useViewState((state) => state.selectedPeople.length + state.selectedContacts.length > 0);
  return isChosen ? (
    <LookedAtDay value={day}>
      <EditsOnDay day={day} />
      <fieldset disabled>
        <Panel />
      </fieldset>
    </LookedAtDay>
  ) : (
    <HeadlineSection network={networkOn(account, day, { today })} />
  );
};
