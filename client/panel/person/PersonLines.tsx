import { CalendarClock, Plus, X } from 'lucide-react';
import { removePlannedContact } from '../../../shared/document/commands/remove-planned-contact.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import type { Person } from '../../../shared/model/person.ts';
import { postOn } from '../../../shared/rules/network.ts';
import { useCadences, useSeesInside, useSession, useView } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { sayAgo } from '../ago.ts';
import { StrengthBar } from '../line/StrengthBar.tsx';
import { useCanEdit, useLookedAtDay } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { linesBegun, linesOf, type PersonLine, type PlannedLine } from './lines-of.ts';
import styles from './PersonLines.module.css';

/** Who of the other company this person knows, and how well. */
export const PersonLines = ({ person }: { person: Person }) => {
  const view = useView();
  const t = useText().panel;
  const naming = useNaming();
  const lookedAt = useLookedAtDay();
  const canEdit = useCanEdit();
  const seesInside = useSeesInside();
  const { lines, planned } = (lookedAt === null ? linesOf : linesBegun)(
    naming.account,
    person.id,
    naming.today,
    useCadences(),
  );
  const known = lines.filter((line) => !line.ended && !line.orphaned && line.strength > 0).length;
  const name = naming.person(person.id);
  const aside = person.side === 'customer' ? t.linesOf.oursKnow(known, name) : t.linesOf.knows(name, known);

  return (
    <Section title={t.linesOf.title} aside={known > 0 && <span dir="auto">{aside}</span>}>
      {lines.length + planned.length === 0 && (
        <p className={styles.none}>{lookedAt === null ? t.linesOf.none : t.linesOf.noneThen}</p>
      )}
      <ul>
        {lines.map((line) => (
          <LineItem key={line.contact.id} line={line} />
        ))}
        {planned.map((line) => (
          <PlannedItem key={line.planned.id} line={line} />
        ))}
      </ul>
      {canEdit && (
        <Button
          variant="quiet"
          icon={Plus}
          shortcut="c"
          className={styles.connect}
          onPress={() => view.openDialog({ kind: 'connect', from: person.id })}
        >
          {t.linesOf.connect}
        </Button>
      )}
      {canEdit && seesInside && (
        <Button
          variant="quiet"
          icon={CalendarClock}
          className={styles.connect}
          onPress={() => view.openDialog({ kind: 'plan-contact', from: person.id })}
        >
          {t.linesOf.plan}
        </Button>
      )}
    </Section>
  );
};

const LineItem = ({ line }: { line: PersonLine }) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const t = text.panel;
  const [language] = useLanguage();
  const { day } = useFormat();
  const naming = useNaming();
  const { contact, other, strength, ended } = line;
  const name = naming.person(other);
  const word = text.app.strengths[strength];
  const when = ended
    ? t.linesOf.ended(contact.until ? day(contact.until) : '')
    : line.orphaned
      ? t.linesOf.orphaned
      : line.stale !== null
        ? t.line.stale(line.stale)
        : line.lastTouch
          ? sayAgo(line.lastTouch, naming.today, language)
          : t.linesOf.neverTouched;

  return (
    <li className={styles.line} data-ended={ended || undefined}>
      <OtherFace id={other} />
      <button type="button" className={styles.name} onClick={() => view.selectContact(contact.id)}>
        <bdi>{name}</bdi>
      </button>
      {!ended && (
        <StrengthBar
          label={t.linesOf.strengthWith(name)}
          value={strength}
          onChange={(value) => session.perform(setStrength, { ids: [contact.id], value, on: naming.today })}
        />
      )}
      <p className={styles.how}>
        <span>{strength === 0 || ended ? when : `${word}, ${when}`}</span>
        {line.since && <span className={styles.since}>{t.linesOf.since(day(line.since, 'month'))}</span>}
      </p>
    </li>
  );
};

const PlannedItem = ({ line: { planned, other } }: { line: PlannedLine }) => {
  const session = useSession();
  const view = useView();
  const t = useText().panel;
  const { day } = useFormat();
  const name = useNaming().person(other);
  return (
    <li className={styles.line}>
      <OtherFace id={other} />
      <button type="button" className={styles.name} onClick={() => view.selectPeople([other])}>
        <bdi>{name}</bdi>
      </button>
      <span className={styles.planned} aria-hidden />
      <p className={styles.how}>
        <span>{t.linesOf.plannedFrom(day(planned.from, 'month'))}</span>
        <IconButton
          icon={X}
          className={styles.drop ?? ''}
          label={t.linesOf.removePlan(name)}
          onPress={() => session.perform(removePlannedContact, { id: planned.id })}
        />
      </p>
    </li>
  );
};

const OtherFace = ({ id }: { id: Person['id'] }) => {
  const { people, today } = useNaming();
  const other = people.get(id);
  if (!other) return <span className={styles.noFace} />;
  const tip = postOn(other, today)?.tip ?? false;
  return <Face name={other.name} side={other.side} size="small" status={other.status} tip={tip} />;
};
