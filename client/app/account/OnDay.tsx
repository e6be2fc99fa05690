import { CalendarClock } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { dayKind } from '../../../shared/rules/timeline/edit-on-day.ts';
import { useDayLookedAt, useMayEdit, useToday, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import styles from './OnDay.module.css';

/** Between map and strip while another day is shown: which day, what an edit would mean, and the way back. */
export const OnDay = () => {
  const t = useText().timeline;
  const format = useFormat();
  const view = useView();
  const today = useToday();
  const mayEdit = useMayEdit();
  const day = useDayLookedAt();
  if (day === null) return null;
  const words = format.day(day, 'long');
  const kind = dayKind(day, today) === 'ahead' ? 'ahead' : 'past';
  return (
    <div className={styles.banner} role="note" aria-label={t.onDay.readOnly(words)}>
      <CalendarClock size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>{mayEdit ? t.onDay[kind](words) : t.onDay.readOnly(words)}</span>
      <AriaButton className={styles.back} onPress={() => view.lookAt(null)}>
        {t.backToToday}
      </AriaButton>
    </div>
  );
};
