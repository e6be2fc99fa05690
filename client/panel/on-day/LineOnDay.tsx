import { CalendarX, Users } from 'lucide-react';
import { addTouch } from '../../../shared/document/commands/add-touch.ts';
import { endContact } from '../../../shared/document/commands/end-contact.ts';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import { removePlannedContact } from '../../../shared/document/commands/remove-planned-contact.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import { type Contact, StrengthValue } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { isPlannedOn, planFor } from '../../../shared/rules/planned-strength.ts';
import { dayKind } from '../../../shared/rules/timeline/edit-on-day.ts';
import { announce } from '../../session/announce.ts';
import { useSeesInside, useSession, useToday } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './on-day.module.css';

/** What can be said of a line for the day that is looked at. What has not happened yet cannot be noted. */
export const LineOnDay = ({ contact, day }: { contact: Contact; day: Day }) => {
  const t = useText().timeline.onDay;
  const format = useFormat();
  const session = useSession();
  const today = useToday();
  const isAhead = dayKind(day, today) === 'ahead';
  const seesInside = useSeesInside();
  const words = format.day(day);
  const choose = (value: number) => {
    const chosen = StrengthValue.safeParse(value);
    if (chosen.success) session.perform(setStrength, { ids: [contact.id], value: chosen.data, on: day });
  };
  // What has not happened yet is planned: a strength ahead is a plan for the two, and no more than there is is none.
  const { account } = useNaming();
  const plan = planFor(account, contact);
  const recorded = recordedStrength(contact, day);
  const planned = plan && isPlannedOn(plan, day, today) ? Math.max(plan.value, recorded) : recorded;
  const planAhead = (value: number) => {
    const chosen = StrengthValue.safeParse(value);
    if (!chosen.success) return;
    const { supplier, customer } = contact;
    if (chosen.data > recorded) session.perform(planContact, { supplier, customer, from: day, value: chosen.data });
    else if (plan) session.perform(removePlannedContact, { id: plan.id });
  };
  return (
    <Section title={`${t.line}, ${words}`}>
      {!isAhead && <StrengthPicker label={t.strength(words)} value={recorded} onChange={choose} />}
      {isAhead && seesInside && (
        <StrengthPicker label={t.plannedStrength(words)} value={planned} onChange={planAhead} />
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
