import { CalendarCheck, TriangleAlert } from 'lucide-react';
import type { Contact } from '../../../shared/model/contact.ts';
import { cadencesOn } from '../../../shared/rules/cadence.ts';
import { nextDue } from '../../../shared/rules/next-due.ts';
import { useCadences } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { sayAgo } from '../ago.ts';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

/** When the two should meet again. */
export const NextDue = ({ contact }: { contact: Contact }) => {
  const t = useText().panel.line;
  const { account, today } = useNaming();
  const { day } = useFormat();
  const [language] = useLanguage();
  const next = nextDue(contact, cadencesOn(account, today, useCadences())(contact), today);
  if (next === null) return null;
  const isLate = next.due <= today;
  const Icon = isLate ? TriangleAlert : CalendarCheck;
  return (
    <p className={styles.due} data-late={isLate || undefined}>
      <Icon size={14} strokeWidth={1.6} aria-hidden />
      {!next.met
        ? t.neverMet
        : isLate
          ? t.overdue(day(next.due))
          : t.due(day(next.due), sayAgo(next.due, today, language))}
    </p>
  );
};
