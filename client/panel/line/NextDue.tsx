import { CalendarCheck, TriangleAlert } from 'lucide-react';
import type { Contact } from '../../../shared/model/contact.ts';
import type { ContactPlan } from '../../../shared/model/contact-plan.ts';
import { latestJudgement } from '../../../shared/rules/latest-judgement.ts';
import { nextDue } from '../../../shared/rules/next-due.ts';
import { useMentorDays } from '../../session/hooks.ts';
import { useFormat, useLanguage, useText } from '../../text/use-text.ts';
import { sayAgo } from '../ago.ts';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

/** When the two should meet again. */
export const NextDue = ({ contact, plan }: { contact: Contact; plan: ContactPlan | null }) => {
  const t = useText().panel.line;
  const { account, today } = useNaming();
  const { day } = useFormat();
  const [language] = useLanguage();
  const judgement = latestJudgement(account.inside.judgements, contact.customer, today);
  const next = nextDue(contact, plan, judgement, today, useMentorDays());
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
