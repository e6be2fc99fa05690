import { CalendarClock } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { dayKind } from '../../../shared/rules/timeline/edit-on-day.ts';
import { useDayShown, useMayEdit, useToday, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import styles from './OnDay.module.css';

/** Between map and strip while another day is shown: which day, what an edit would mean, and the way back. */
export const OnDay = () => {
  const t = useText().timeline;
  const view = useView();
  return (
    <div className={styles.banner} role="note" aria-label={t.slider}>
      <CalendarClock size={16} strokeWidth={1.6} aria-hidden />
      <DayWords />
      <AriaButton className={styles.back} onPress={() => view.lookAt(null)}>
        {t.backToToday}
      </AriaButton>
    </div>
  );
};

/** Apart, because it alone changes while the day is dragged. */
const DayWords = () => {
  const t = useText().timeline.onDay;
  const format = useFormat();
  const today = useToday();
  const mayEdit = useMayEdit();
  const day = useDayShown();
  const words = format.day(day, 'long');
  const kind = dayKind(day, today) === 'ahead' ? 'ahead' : 'past';
  return <span className={styles.words}>{mayEdit ? t[kind](words) : t.readOnly(words)}</span>;
};
