import type { Day } from '../../../shared/model/day.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import { type EvidenceItem, evidenceItems } from '../../../shared/rules/stages/evidence-items.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useStageWords } from '../use-stage-words.ts';
import styles from './Assess.module.css';
import { type Draft, keyOf, type Tick, ticked, unticked } from './draft.ts';

type EvidenceListProps = {
  stage: Stage;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** The day that a new tick gets. */
  day: Day;
  tried: boolean;
};

/** The evidence of every stage, that of the chosen one open. */
export const EvidenceList = ({ stage, draft, onDraft, day, tried }: EvidenceListProps) => {
  const t = useText().timeline.assess;
  const name = useStageWords();
  const items = evidenceItems();
  return (
    <section className={styles.evidence} aria-label={t.evidence}>
      <h3 className={styles.heading}>{t.evidence}</h3>
      {[...STAGE_LADDER, 'uncoupling' as const].map((level) => {
        const own = items.filter((item) => item.stage === level);
        const needed = own.filter(({ required }) => required);
        const have = needed.filter(({ id }) => draft.has(keyOf({ stage: level, item: id }))).length;
        return (
          <details key={`${level} ${stage}`} className={styles.level} open={level === stage}>
            <summary>
              <span>{name(level)}</span>
              {needed.length > 0 && <span className={styles.count}>{t.ofStages(have, needed.length)}</span>}
            </summary>
            <ul>
              {own.map((item) => (
                <EvidenceRow
                  key={item.id}
                  item={item}
                  tick={draft.get(keyOf({ stage: level, item: item.id })) ?? null}
                  day={day}
                  tried={tried}
                  onTick={(tick) => onDraft(ticked(draft, tick))}
                  onUntick={() => onDraft(unticked(draft, keyOf({ stage: level, item: item.id })))}
                />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
};

type EvidenceRowProps = {
  item: EvidenceItem;
  tick: Tick | null;
  day: Day;
  tried: boolean;
  onTick: (tick: Tick) => void;
  onUntick: () => void;
};

const EvidenceRow = ({ item, tick, day, tried, onTick, onUntick }: EvidenceRowProps) => {
  const t = useText().timeline.assess;
  const word = t.items[item.id] ?? item.id;
  return (
    <li className={styles.item}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={tick !== null}
          onChange={(event) =>
            event.target.checked ? onTick({ stage: item.stage, item: item.id, date: day, source: '' }) : onUntick()
          }
        />
        <span>{word}</span>
        <span className={styles.kind}>{item.required ? t.required : t.describes}</span>
      </label>
      {tick && (
        <div className={styles.proof}>
          <DateField
            label={t.evidenceDay(word)}
            hideLabel
            value={tick.date}
            onChange={(date) => onTick({ ...tick, date })}
            error={tried && tick.date === null ? t.needEvidenceDay : null}
          />
          <TextField
            label={t.evidenceSource(word)}
            hideLabel
            value={tick.source}
            placeholder={t.sourceHint}
            onChange={(source) => onTick({ ...tick, source })}
          />
        </div>
      )}
    </li>
  );
};
