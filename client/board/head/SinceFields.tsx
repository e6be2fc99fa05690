import { addDays, type Day } from '../../../shared/model/day.ts';
import { baseDay, SINCE_DAYS } from '../../../shared/rules/changes-since.ts';
import type { Overlay } from '../../../shared/rules/overlay.ts';
import { useViewState } from '../../session/hooks.ts';
import type { Shade } from '../../session/view-state.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { DateField } from '../../ui/DateField.tsx';
import { useBoard } from '../board-context.ts';
import styles from './shade.module.css';

const OTHER = '_other';

/** Who compares begins with the last review, or a quarter ago; a day once chosen is kept. */
export const overlayChosen = (
  overlay: Overlay,
  today: Day,
  lastReview: Day | null,
  since: Day | null = null,
): Partial<Shade> => (overlay === 'since' ? { overlay, since: since ?? baseDay(lastReview, today) } : { overlay });

/** With which day the map is compared. */
export const SinceFields = ({ today, lastReview }: { today: Day; lastReview: Day | null }) => {
  const { view } = useBoard();
  const t = useText().lens.since;
  const { day } = useFormat();
  const since = useViewState((state) => state.shade.since);
  const days = SINCE_DAYS.map((count) => ({ id: addDays(today, -count), label: t.ago(count) }));
  const choices = [...(lastReview === null ? [] : [{ id: lastReview, label: t.lastReview(day(lastReview)) }]), ...days];
  const isListed = choices.some(({ id }) => id === since);
  return (
    <>
      <label className={styles.field}>
        <span>{t.since}</span>
        <select
          value={isListed ? (since ?? OTHER) : OTHER}
          onChange={({ target }) => {
            if (target.value !== OTHER) view.shade({ since: target.value as Day });
          }}
        >
          {choices.map(({ id, label }) => (
            <option key={label} value={id}>
              {label}
            </option>
          ))}
          <option value={OTHER}>{t.otherDay}</option>
        </select>
      </label>
      <div className={styles.field}>
        <span aria-hidden>{t.day}</span>
        <DateField
          label={t.day}
          hideLabel
          value={since}
          max={addDays(today, -1)}
          onChange={(chosen) => {
            if (chosen !== null) view.shade({ since: chosen });
          }}
        />
      </div>
    </>
  );
};
