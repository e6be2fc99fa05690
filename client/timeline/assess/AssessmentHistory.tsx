import { X } from 'lucide-react';
import { editAssessment } from '../../../shared/document/commands/edit-assessment.ts';
import { removeAssessment } from '../../../shared/document/commands/remove-assessment.ts';
import type { StageAssessment } from '../../../shared/model/stage.ts';
import { useAccountPart, useSession } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Assess.module.css';

/** What was said before, the latest first. Ours can be moved to another day; the customer's own word cannot. */
export const AssessmentHistory = () => {
  const text = useText().timeline;
  const t = text.assess;
  const format = useFormat();
  const session = useSession();
  const name = useStageWords();
  const stages = useAccountPart((account) => account.inside.stages);
  const views = { claimed: t.claimedWord, 'customer-said': t.said, 'customer-reported': t.reported };
  const remove = ({ id }: StageAssessment) => {
    session.perform(removeAssessment, { id });
    offerUndo(t.removed, text.events.undo, session.undo);
  };
  if (stages.length === 0) return null;
  const latestFirst = stages.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return (
    <details className={styles.level}>
      <summary>
        <span>{t.history}</span>
        <span className={styles.count}>{stages.length}</span>
      </summary>
      <ul>
        {latestFirst.map((one) => (
          <li key={one.id} className={styles.past}>
            {one.view === 'customer-said' ? (
              <time dateTime={one.date}>{format.day(one.date)}</time>
            ) : (
              <DateField
                label={t.day}
                hideLabel
                value={one.date}
                onChange={(date) => date && session.perform(editAssessment, { id: one.id, patch: { date } })}
              />
            )}
            <span className={styles.said}>
              {name(one.stage)}, {views[one.view]}
              {one.source !== '' && <span dir="auto">: {one.source}</span>}
            </span>
            <IconButton icon={X} label={t.remove(name(one.stage), format.day(one.date))} onPress={() => remove(one)} />
          </li>
        ))}
      </ul>
    </details>
  );
};
