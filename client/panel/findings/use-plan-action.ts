import { addAction } from '../../../shared/document/commands/add-action.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import type { ContactId, PersonId, RecordId } from '../../../shared/model/id.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { useInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';

/** A suggestion is due in so many days. */
export const DUE_IN_DAYS = 14;
/** More names make no sentence. */
const NAMED = 3;

type SuggestedAction = {
  text: string;
  owner: PersonId | null;
  due: Day;
  about: (PersonId | ContactId | RecordId)[];
};

/** The owned, dated action that a finding suggests. Its owner: who of ours it is about, else the KAM. */
export const useSuggestedAction = (): ((finding: Finding) => SuggestedAction) => {
  const text = useText();
  const today = useToday();
  const naming = useNaming();
  const { network } = useInsight();
  return (finding) => {
    const on = (side: 'supplier' | 'customer') => finding.people.filter((id) => network.people.get(id)?.side === side);
    const ours = on('supplier').filter((id) => network.people.get(id)?.inPlace);
    const kam = [...network.people.values()].find((one) => one.side === 'supplier' && one.tip && one.inPlace);
    const meant = on('customer').length > 0 ? on('customer') : finding.people;
    const names = meant.slice(0, NAMED).map(naming.person).join(', ');
    return {
      text: text.findings.actions[finding.action].text(names),
      owner: (ours.length === 1 ? ours[0] : undefined) ?? kam?.id ?? ours[0] ?? null,
      due: addDays(today, DUE_IN_DAYS),
      about: [...finding.people.slice(0, NAMED), ...finding.contacts.slice(0, NAMED)],
    };
  };
};

/** Makes the action of a finding, in one click. */
export const usePlanAction = (): ((finding: Finding) => void) => {
  const session = useSession();
  const t = useText().findings;
  const { day: sayDay } = useFormat();
  const naming = useNaming();
  const suggest = useSuggestedAction();
  return (finding) => {
    const action = suggest(finding);
    session.perform(addAction, action);
    const done = t.planned(action.owner === null ? null : naming.person(action.owner), sayDay(action.due));
    announce(done);
    offerUndo(done, t.undo, session.undo);
  };
};
