import { useState } from 'react';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import { headline } from '../../../shared/rules/headline.ts';
import type { Pair } from '../../../shared/rules/imagine.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { suggestPlan, withLine } from '../../../shared/rules/next-best-contact.ts';
import { aimFor, linesToStrengthen, withPlans } from '../../../shared/rules/target.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reachHalfDay } from '../../ui/half-day.ts';
import { Select } from '../../ui/Select.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';
import { type PlanStep, PlanSteps } from './PlanSteps.tsx';
import { sayGain, sayStrength } from './say-gain.ts';
import { firstDay } from './use-plan-pair.ts';

/** One a month is a year of introductions. */
const STEPS = 12;
const WEEKS = ['1', '2', '4', '6', '8'] as const;
const DAYS_OF_WEEK = 7;

const keyOf = ({ supplier, customer }: Pair): string => `${supplier} ${customer}`;

/**
 * The target map as dated future lines: suggestions in turn, and lines that shall be stronger. Those that are kept become
 * planned contacts in one intent, at the strength wanted.
 */
export const PlanDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const text = useText();
  const t = text.next;
  const { number } = useFormat();
  const naming = useNaming();
  const today = useToday();
  const { network } = useRealInsight();
  // as it was when it was opened: what a colleague draws meanwhile does not exchange the rows under one's hand
  const [{ then, meetings, stronger, isAhead }] = useState(() => drawUp(network, today));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [first, setFirst] = useState<Day | null>(firstDay(today));
  const [weeks, setWeeks] = useState<(typeof WEEKS)[number]>('4');
  const error = first === null || first <= today ? text.panel.dialogs.needDay : null;

  const isKept = (pair: Pair) => !left.has(keyOf(pair));
  /** The kept ones of a list in turn, each with its day. */
  const dated = <T extends Pair>(list: readonly T[]): { step: T; from: Day }[] =>
    list
      .filter(isKept)
      .map((step, index) => ({ step, from: addDays(first ?? today, index * Number(weeks) * DAYS_OF_WEEK) }));
  const [keptMeetings, keptStronger] = [dated(meetings), dated(stronger)];
  const kept = [...keptMeetings, ...keptStronger].map(({ step: { supplier, customer }, from }) => {
    const pair = { supplier, customer };
    return { ...pair, from, value: aimFor(network, pair), owner: supplier };
  });
  const end = headline(
    kept.reduce((now, { supplier, customer, value }) => withLine(now, supplier, customer, value), then),
  );

  const save = (pressed: Element) => {
    if (reachHalfDay(pressed)) return;
    if (error !== null || kept.length === 0) return;
    session.perform((edit) => {
      for (const one of kept) planContact(edit, one);
    }, undefined);
    const done = t.kept(kept.length);
    announce(done);
    offerUndo(done, t.undo, session.undo);
    onClose();
  };
  const keep = (key: string, isWanted: boolean) => {
    const next = new Set(left);
    if (isWanted) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const stepsOf = <T extends Pair>(
    list: readonly T[],
    dates: readonly { step: T; from: Day }[],
    say: (step: T) => (string | null)[],
  ): PlanStep[] =>
    list.map((step) => ({
      supplier: step.supplier,
      customer: step.customer,
      key: keyOf(step),
      lines: say(step).filter((line) => line !== null),
      isKept: isKept(step),
      day: dates.find((other) => other.step === step)?.from ?? null,
    }));

  const isNothing = meetings.length + stronger.length === 0;
  return (
    <Dialog
      title={t.planTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" isDisabled={kept.length === 0 || error !== null} onPress={({ target }) => save(target)}>
            {t.keep(kept.length)}
          </Button>
        </>
      }
    >
      <p className={styles.none}>{meetings.length === 0 ? t.nothingToPlan(isAhead) : t.planText}</p>
      {!isNothing && (
        <>
          <div className={styles.when}>
            <DateField label={t.first} value={first} onChange={setFirst} error={error} />
            <Select
              label={t.every}
              value={weeks}
              onChange={setWeeks}
              options={WEEKS.map((id) => ({ id, label: t.weeks(Number(id)) }))}
            />
          </div>
          {meetings.length > 0 && (
            <PlanSteps
              label={t.planSteps(meetings.length)}
              steps={stepsOf(meetings, keptMeetings, (step) => [
                sayStrength(network, step, text),
                sayGain(step, naming, t, number),
              ])}
              onKeep={keep}
            />
          )}
          {stronger.length > 0 && (
            <>
              <h3 className={styles.group}>{t.strengthenTitle}</h3>
              <p className={styles.none}>{t.strengthenText}</p>
              <PlanSteps
                label={t.strengthenTitle}
                steps={stepsOf(stronger, keptStronger, (step) => [sayStrength(network, step, text)])}
                onKeep={keep}
              />
            </>
          )}
          <p role="status" className={styles.none}>
            {t.planEnd(isAhead, end.threads, end.coveredFunctions, end.customerFunctions, number(end.diamondIndex, 2))}
          </p>
        </>
      )}
    </Dialog>
  );
};

/** What is planned already counts as done; a line that is met anew on the way is not strengthened beside it. */
const drawUp = (network: Network, today: Day) => {
  const then = withPlans(network, today);
  const meetings = suggestPlan(then, STEPS);
  const met = new Set(meetings.map(keyOf));
  return {
    then,
    isAhead: then !== network,
    meetings,
    stronger: linesToStrengthen(network, today).filter((pair) => !met.has(keyOf(pair))),
  };
};
