import { Mail, Phone, Users, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { addTouch } from '../../../shared/document/commands/add-touch.ts';
import { removeTouch } from '../../../shared/document/commands/remove-touch.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import { announce } from '../../session/announce.ts';
import { useSession } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { reachHalfDay } from '../../ui/half-day.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { sayAgo } from '../ago.ts';
import { useCanEdit, useLookedAtDay } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

const KINDS = [
  { kind: 'meeting', icon: Users },
  { kind: 'call', icon: Phone },
  { kind: 'mail', icon: Mail },
] as const;

/** Older ones on demand: the last few say how alive a line is. */
const SHOWN = 5;

/** When the two met. One press notes it for the chosen day, which is today to begin with. */
export const Touches = ({ contact, children }: { contact: Contact; children?: ReactNode }) => {
  const session = useSession();
  const t = useText().panel.line;
  const { today } = useNaming();
  const { day: sayDay } = useFormat();
  const [language] = useLanguage();
  const [chosen, setChosen] = useState<Day | null>(null);
  const [all, setAll] = useState(false);
  const date = chosen ?? today;
  const isFuture = date > today;
  const lookedAt = useLookedAtDay();
  const canEdit = useCanEdit();
  const touches = contact.touches.filter((touch) => lookedAt === null || touch.date <= lookedAt).toReversed();
  const word = (kind: string) =>
    (Object.hasOwn(t.kinds, kind) ? t.kinds[kind as keyof typeof t.kinds] : kind) || t.touch;

  const note = (kind: keyof typeof t.kinds, pressed: Element) => {
    if (reachHalfDay(pressed)) return;
    session.perform(addTouch, { id: contact.id, date, kind });
    announce(t.noted(t.kinds[kind], sayDay(date)));
    setChosen(null);
  };

  return (
    <Section title={t.touches} aside={touches.length || null}>
      {children}
      {canEdit && (
        <fieldset className={styles.buttons} aria-label={t.log}>
          {KINDS.map(({ kind, icon }) => (
            <Button key={kind} icon={icon} isDisabled={isFuture} onPress={({ target }) => note(kind, target)}>
              {t.kinds[kind]}
            </Button>
          ))}
          <DateField
            className={styles.day ?? ''}
            label={t.date}
            hideLabel
            value={date}
            max={today}
            onChange={setChosen}
            error={isFuture ? t.future : null}
          />
        </fieldset>
      )}
      {touches.length === 0 && <p className={styles.none}>{t.noTouches}</p>}
      <ul>
        {touches.slice(0, all ? undefined : SHOWN).map((touch) => (
          <li key={touch.id} className={styles.item}>
            <span className={styles.kind} dir="auto">
              {word(touch.kind)}
            </span>
            <time className={styles.when} dateTime={touch.date} title={sayAgo(touch.date, today, language)}>
              {sayDay(touch.date)}
            </time>
            <IconButton
              icon={X}
              label={t.removeTouch(word(touch.kind), sayDay(touch.date))}
              onPress={() => session.perform(removeTouch, { id: contact.id, touch: touch.id })}
            />
          </li>
        ))}
      </ul>
      {!all && touches.length > SHOWN && (
        <Button variant="quiet" className={styles.more ?? ''} onPress={() => setAll(true)}>
          {t.older(touches.length - SHOWN)}
        </Button>
      )}
    </Section>
  );
};
