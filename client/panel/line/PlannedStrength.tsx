import { CalendarClock, X } from 'lucide-react';
import { removePlannedContact } from '../../../shared/document/commands/remove-planned-contact.ts';
import type { Contact } from '../../../shared/model/contact.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { planFor } from '../../../shared/rules/planned-strength.ts';
import { useSession, useToday, useView } from '../../session/hooks.ts';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Pips } from '../../ui/Pips.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import styles from './line.module.css';

/** How strong the line shall be from a day to come on, and the way to plan it. The map of that day shows it. */
export const PlannedStrength = ({ contact }: { contact: Contact }) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const t = text.panel.line.ahead;
  const { day } = useFormat();
  const canEdit = useCanEdit();
  const { account, today } = useNaming();
  const realToday = useToday();
  const plan = planFor(account, contact);
  const now = recordedStrength(contact, today);
  const open = () => view.openDialog({ kind: 'plan-contact', from: contact.supplier, to: contact.customer });
  if (!plan)
    return canEdit && now < 4 ? (
      <Button variant="quiet" icon={CalendarClock} onPress={open}>
        {t.plan}
      </Button>
    ) : null;
  const state = plan.value <= now ? t.there : plan.from <= realToday ? t.late : null;
  return (
    <div className={classes(styles.scale, styles.planned)} data-part="planned">
      <span className={styles.label}>{t.label}</span>
      <Pips value={plan.value} />
      <span className={styles.ahead}>
        <button type="button" className={styles.change} disabled={!canEdit} onClick={open}>
          {t.from(text.app.strengths[plan.value], day(plan.from))}
        </button>
        {state && <span className={styles.gap}>{state}</span>}
      </span>
      {canEdit && (
        <IconButton
          icon={X}
          label={t.remove}
          onPress={() => {
            session.perform(removePlannedContact, { id: plan.id });
            offerUndo(t.removed, text.panel.person.undo, session.undo);
          }}
        />
      )}
    </div>
  );
};
