import { CalendarX, Users } from 'lucide-react';
import { addTouch } from '../../../shared/document/commands/add-touch.ts';
import { endContact } from '../../../shared/document/commands/end-contact.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import { type Contact, StrengthValue } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { dayKind } from '../../../shared/rules/timeline/edit-on-day.ts';
import { announce } from '../../session/announce.ts';
import { useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { Section } from '../Section.tsx';
import styles from './on-day.module.css';

/** What can be said of a line for the day that is looked at. What has not happened yet cannot be noted. */
export const LineOnDay = ({ contact, day }: { contact: Contact; day: Day }) => {
  const t = useText().timeline.onDay;
  const format = useFormat();
  const session = useSession();
  const isAhead = dayKind(day, useToday()) === 'ahead';
  const words = format.day(day);
  const choose = (value: number) => {
    const chosen = StrengthValue.safeParse(value);
    if (chosen.success) session.perform(setStrength, { ids: [contact.id], value: chosen.data, on: day });
  };
  return (
    <Section title={`${t.line}, ${words}`}>
      {!isAhead && (
        <StrengthPicker label={t.strength(words)} value={recordedStrength(contact, day)} onChange={choose} />
      )}
      <div className={styles.buttons}>
        {!isAhead && (
          <Button
            icon={Users}
            onPress={() => {
              session.perform(addTouch, { id: contact.id, date: day, kind: 'meeting' });
              announce(t.metDone(words));
            }}
          >
            {t.met}
          </Button>
        )}
        <Button icon={CalendarX} onPress={() => session.perform(endContact, { id: contact.id, until: day })}>
          {t.ends}
        </Button>
      </div>
      <p className={styles.hint}>{t.onlyToday}</p>
    </Section>
  );
};
