import { ExternalLink, Mail } from 'lucide-react';
import { editPerson } from '../../../shared/document/commands/edit-person.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { InlineField } from '../../ui/InlineField.tsx';
import { DayRow } from '../DayRow.tsx';
import { looksLikeEmail, mailTarget, webTarget } from '../link-target.ts';
import { Section } from '../Section.tsx';
import styles from './person.module.css';

type Field = 'email' | 'phone' | 'url' | 'location';

/** How to reach a person, and when the person was there. An odd e-mail or profile address is kept and said to be odd. */
export const ContactDetails = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().panel;
  const { id, email, url, from, until } = person;
  const set = (patch: Partial<Pick<Person, Field | 'from' | 'until'>>) => session.perform(editPerson, { id, patch });
  const field = (key: Field, type: 'email' | 'tel' | 'url' | 'text') => (
    <InlineField
      label={t.person[key]}
      value={person[key] ?? ''}
      // The browser's own checks of an address would refuse what we keep; only its keyboard is wanted.
      type={type === 'tel' ? 'tel' : 'text'}
      placeholder={t.person.add}
      onCommit={(value) => set({ [key]: value === '' ? null : value })}
    />
  );
  const mail = email ? mailTarget(email) : null;
  const web = url ? webTarget(url) : null;
  const ordered = (start: Day | null, end: Day | null) =>
    start !== null && end !== null && end <= start ? t.person.untilBeforeFrom : null;
  const ids = Object.entries(person.externalIds);

  return (
    <Section title={t.person.details}>
      <div className={styles.linked}>
        {field('email', 'email')}
        {mail && (
          <a className={styles.open} href={mail} aria-label={t.person.openMail} title={t.person.openMail}>
            <Mail size={14} strokeWidth={1.6} aria-hidden />
          </a>
        )}
      </div>
      {email && !looksLikeEmail(email) && <p className={styles.note}>{t.person.emailOdd}</p>}
      {field('phone', 'tel')}
      <div className={styles.linked}>
        {field('url', 'url')}
        {web && (
          <a
            className={styles.open}
            href={web}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t.person.openProfile}
            title={t.person.openProfile}
          >
            <ExternalLink size={14} strokeWidth={1.6} aria-hidden />
          </a>
        )}
      </div>
      {url && !web && <p className={styles.note}>{t.person.urlPlain}</p>}
      {field('location', 'text')}
      <DayRow
        label={t.person.from}
        value={from}
        open={t.person.sinceEver}
        refuse={(day) => ordered(day, until)}
        onCommit={(day) => set({ from: day })}
      />
      <DayRow
        label={t.person.until}
        value={until}
        open={t.person.open}
        refuse={(day) => ordered(from, day)}
        onCommit={(day) => set({ until: day })}
      />
      {ids.length > 0 && (
        <>
          <h4 className={styles.summary}>{t.person.externalIds}</h4>
          <dl className={styles.ids}>
            {ids.map(([program, value]) => (
              <div key={program} className={styles.pair}>
                <dt>{program}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Section>
  );
};
