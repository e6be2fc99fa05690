import { useMemo, useState } from 'react';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import { addDays, type Day } from '../../../shared/model/day.ts';
import { headline } from '../../../shared/rules/headline.ts';
import { WORKING_STRENGTH } from '../../../shared/rules/network.ts';
import { suggestPlan, withLine } from '../../../shared/rules/next-best-contact.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { Sentence } from '../Sentence.tsx';
import { useRealInsight } from '../use-insight.ts';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';
import { sayGain } from './say-gain.ts';
import { PLAN_IN_DAYS } from './use-plan-pair.ts';

/** One a month is a year of introductions. */
const STEPS = 12;
const WEEKS = ['1', '2', '4', '6', '8'] as const;
const DAYS_OF_WEEK = 7;

/** The target map as dated future lines: suggestions in turn, those that are kept become planned contacts in one intent. */
export const PlanDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const text = useText();
  const t = text.next;
  const { day: sayDay, number } = useFormat();
  const naming = useNaming();
  const today = useToday();
  const { network } = useRealInsight();
  // as it was when it was opened: what a colleague draws meanwhile does not exchange the rows under one's hand
  const [steps] = useState(() => suggestPlan(network, STEPS));
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [first, setFirst] = useState<Day | null>(addDays(today, PLAN_IN_DAYS));
  const [weeks, setWeeks] = useState<(typeof WEEKS)[number]>('4');
  const kept = useMemo(() => steps.filter((_, index) => !left.has(index)), [steps, left]);
  const error = first === null || first <= today ? text.panel.dialogs.needDay : null;
  const dayOf = (index: number): Day => addDays(first ?? today, index * Number(weeks) * DAYS_OF_WEEK);
  const end = useMemo(
    () => headline(kept.reduce((now, { supplier, customer }) => withLine(now, supplier, customer), network)),
    [kept, network],
  );

  const save = () => {
    if (error !== null || kept.length === 0) return;
    session.perform((edit) => {
      for (const [index, { supplier, customer }] of kept.entries())
        planContact(edit, { supplier, customer, from: dayOf(index), value: WORKING_STRENGTH, owner: supplier });
    }, undefined);
    const done = t.kept(kept.length);
    announce(done);
    offerUndo(done, t.undo, session.undo);
    onClose();
  };
  const toggle = (index: number, isKept: boolean) => {
    const next = new Set(left);
    if (isKept) next.delete(index);
    else next.add(index);
    setLeft(next);
  };

  let step = 0;
  return (
    <Dialog
      title={t.planTitle}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" isDisabled={kept.length === 0 || error !== null} onPress={save}>
            {t.keep(kept.length)}
          </Button>
        </>
      }
    >
      <p className={styles.none}>{steps.length === 0 ? t.nothingToPlan : t.planText}</p>
      {steps.length > 0 && (
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
          <ol className={styles.steps} aria-label={t.planSteps(steps.length)}>
            {steps.map((suggestion, index) => {
              const isKept = !left.has(index);
              const at = isKept ? sayDay(dayOf(step++)) : '';
              return (
                <li key={`${suggestion.supplier} ${suggestion.customer}`} data-left={!isKept || undefined}>
                  <Check isSelected={isKept} onChange={(selected) => toggle(index, selected)}>
                    <span className={styles.words}>
                      <Sentence
                        inline
                        parts={t.pair(naming.person(suggestion.supplier), naming.person(suggestion.customer))}
                      />
                      <span className={styles.gain}>{sayGain(suggestion, naming, t, number)}</span>
                    </span>
                  </Check>
                  <span className={styles.at}>{at}</span>
                </li>
              );
            })}
          </ol>
          <p role="status" className={styles.none}>
            {t.planEnd(end.threads, end.coveredFunctions, end.customerFunctions, number(end.diamondIndex, 2))}
          </p>
        </>
      )}
    </Dialog>
  );
};
