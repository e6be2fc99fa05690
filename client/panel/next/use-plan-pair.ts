import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import { addDays, type Day, workDay } from '../../../shared/model/day.ts';
import { NOTHING_IMAGINED, type Pair } from '../../../shared/rules/imagine.ts';
import { aimFor } from '../../../shared/rules/target.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { offerUndo } from '../../ui/toast.ts';
import { useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';

/** An introduction takes about a month. */
const PLAN_IN_DAYS = 30;
/** Nobody is introduced on a weekend. */
export const firstDay = (today: Day): Day => workDay(addDays(today, PLAN_IN_DAYS));

/** Turns what is imagined into a planned contact, owned by ours. */
export const usePlanPair = (): ((pair: Pair) => void) => {
  const session = useSession();
  const view = useView();
  const t = useText().next;
  const { day } = useFormat();
  const today = useToday();
  const naming = useNaming();
  const { network } = useRealInsight();
  return ({ supplier, customer }) => {
    const from = firstDay(today);
    session.perform(planContact, {
      supplier,
      customer,
      from,
      value: aimFor(network, { supplier, customer }),
      owner: supplier,
    });
    view.imagine(NOTHING_IMAGINED);
    const done = t.planned(naming.person(supplier), naming.person(customer), day(from));
    announce(done);
    offerUndo(done, t.undo, session.undo);
  };
};
