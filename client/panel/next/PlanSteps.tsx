import type { Day } from '../../../shared/model/day.ts';
import type { Pair } from '../../../shared/rules/imagine.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Check } from '../../ui/Check.tsx';
import { Sentence } from '../Sentence.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './next.module.css';

export type PlanStep = Pair & {
  key: string;
  /** Line by line: what it is about, then what it brings. */
  lines: readonly string[];
  isKept: boolean;
  /** Its day when it is kept. */
  day: Day | null;
};

type PlanStepsProps = { label: string; steps: readonly PlanStep[]; onKeep: (key: string, isKept: boolean) => void };

/** Steps of a plan, each with its day; what is left out has none. */
export const PlanSteps = ({ label, steps, onKeep }: PlanStepsProps) => {
  const t = useText().next;
  const { day: sayDay } = useFormat();
  const naming = useNaming();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map(({ key, supplier, customer, lines, isKept, day }) => (
        <li key={key} data-left={!isKept || undefined}>
          <Check isSelected={isKept} onChange={(selected) => onKeep(key, selected)}>
            <span className={styles.words}>
              <Sentence inline parts={t.pair(naming.person(supplier), naming.person(customer))} />
              {lines.map((line) => (
                <span key={line} className={styles.gain}>
                  {line}
                </span>
              ))}
            </span>
          </Check>
          <span className={styles.at}>{day && sayDay(day)}</span>
        </li>
      ))}
    </ol>
  );
};
