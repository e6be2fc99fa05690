import { addAction } from '../../../shared/document/commands/add-action.ts';
import { addDays } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { useInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';

/** A suggestion is due in so many days. */
const DUE_IN_DAYS = 14;
/** More names make no sentence. */
const NAMED = 3;

/** Makes an owned, dated action of a finding, in one click. Its owner: who of ours it is about, else the KAM. */
export const usePlanAction = (): ((finding: Finding) => void) => {
  const session = useSession();
  const text = useText();
  const { day: sayDay } = useFormat();
  const today = useToday();
  const naming = useNaming();
  const { network } = useInsight();
  return (finding) => {
    const t = text.findings;
    const on = (side: 'supplier' | 'customer') => finding.people.filter((id) => network.people.get(id)?.side === side);
    const ours = on('supplier').filter((id) => network.people.get(id)?.inPlace);
    const kam = [...network.people.values()].find((one) => one.side === 'supplier' && one.tip && one.inPlace);
    const owner: PersonId | null = (ours.length === 1 ? ours[0] : undefined) ?? kam?.id ?? ours[0] ?? null;
    const meant = on('customer').length > 0 ? on('customer') : finding.people;
    const names = meant.slice(0, NAMED).map(naming.person).join(', ');
    const due = addDays(today, DUE_IN_DAYS);
    const about = [...finding.people.slice(0, NAMED), ...finding.contacts.slice(0, NAMED)];
    session.perform(addAction, { text: t.actions[finding.action].text(names), owner, due, about });
    const done = t.planned(owner === null ? null : naming.person(owner), sayDay(due));
    announce(done);
    offerUndo(done, t.undo, session.undo);
  };
};
