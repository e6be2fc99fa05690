import { CalendarArrowUp, CalendarX, Link2, UserCheck, X } from 'lucide-react';
import { editPerson } from '../../../shared/document/commands/edit-person.ts';
import { removePlannedContact } from '../../../shared/document/commands/remove-planned-contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Person } from '../../../shared/model/person.ts';
import { dayKind } from '../../../shared/rules/timeline/edit-on-day.ts';
import { mayDraw } from '../../session/day-shown.ts';
import { useAccountPart, useSession, useToday, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './on-day.module.css';

/** What can be said of a person for the day that is looked at: each of it is dated to that day. */
export const PersonOnDay = ({ person, day }: { person: Person; day: Day }) => {
  const text = useText();
  const t = text.timeline.onDay;
  const format = useFormat();
  const session = useSession();
  const view = useView();
  const naming = useNaming();
  const today = useToday();
  const plans = useAccountPart((account) =>
    account.inside.plannedContacts.filter(
      ({ supplier, customer, from }) => (supplier === person.id || customer === person.id) && from > today,
    ),
  );
  const isAhead = dayKind(day, today) === 'ahead';
  const ask = (kind: 'leave' | 'promote' | 'succeed') => view.openDialog({ kind, person: person.id });
  return (
    <Section title={`${t.person}, ${format.day(day)}`}>
      <div className={styles.buttons}>
        {mayDraw({ session, view }) && (
          <Button icon={Link2} onPress={() => view.openDialog({ kind: 'connect', from: person.id })}>
            {t.connect}
          </Button>
        )}
        {person.from !== day && (
          <Button icon={UserCheck} onPress={() => session.perform(editPerson, { id: person.id, patch: { from: day } })}>
            {isAhead ? t.comesAhead : t.comes}
          </Button>
        )}
        <Button icon={CalendarArrowUp} onPress={() => ask('promote')}>
          {t.promoted}
        </Button>
        <Button icon={CalendarX} onPress={() => ask('leave')}>
          {t.leaves}
        </Button>
        <Button icon={UserCheck} onPress={() => ask('succeed')}>
          {t.succeeded}
        </Button>
      </div>
      {isAhead && plans.length > 0 && (
        <ul className={styles.plans}>
          {plans.map(({ id, supplier, customer, from }) => (
            <li key={id}>
              <span dir="auto">
                {t.plannedDone(naming.person(supplier), naming.person(customer), format.day(from))}
              </span>
              <IconButton
                icon={X}
                label={t.removePlan(naming.person(supplier), naming.person(customer))}
                onPress={() => session.perform(removePlannedContact, { id })}
              />
            </li>
          ))}
        </ul>
      )}
      <p className={styles.hint}>{t.onlyToday}</p>
    </Section>
  );
};
