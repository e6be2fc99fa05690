import { Trash2 } from 'lucide-react';
import { endContact } from '../../../shared/document/commands/end-contact.ts';
import { removeContacts } from '../../../shared/document/commands/remove-contacts.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import { type Contact, StrengthValue } from '../../../shared/model/contact.ts';
import { cadencesOn } from '../../../shared/rules/cadence.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { lineState } from '../../../shared/rules/staleness.ts';
import { useCadences, useSeesInside, useSession, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { ActionsSection } from '../actions/ActionsSection.tsx';
import { DayRow } from '../DayRow.tsx';
import { Editable } from '../Editable.tsx';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { Talk } from '../talk/Talk.tsx';
import { useNaming } from '../use-naming.ts';
import { LineHead } from './LineHead.tsx';
import { LinePlan } from './LinePlan.tsx';
import styles from './line.module.css';
import { NextDue } from './NextDue.tsx';
import { StrengthHistory } from './StrengthHistory.tsx';
import { Touches } from './Touches.tsx';

/** One line of contact: who, how strong, how it grew, when they met, and what we want of it. */
export const LinePanel = ({ contact }: { contact: Contact }) => {
  const session = useSession();
  const view = useView();
  const t = useText().panel;
  const { account, today } = useNaming();
  const plan = account.inside.contactPlans.find((other) => other.contact === contact.id) ?? null;
  const cadence = cadencesOn(account, today, useCadences())(contact);
  const { stale } = lineState(contact, today, cadence);
  const first = contact.strengths[0]?.from ?? null;
  const canEdit = useCanEdit();
  const seesInside = useSeesInside();

  const set = (value: number) => {
    const chosen = StrengthValue.safeParse(value);
    if (chosen.success) session.perform(setStrength, { ids: [contact.id], value: chosen.data, on: today });
  };
  const remove = () => {
    session.perform(removeContacts, { ids: [contact.id] });
    offerUndo(t.line.removed, t.person.undo, session.undo);
  };

  return (
    <>
      <Editable>
        <LineHead contact={contact} />
        <div className={styles.strength}>
          <StrengthPicker value={recordedStrength(contact, today)} onChange={set} label={t.line.strength} />
          {stale !== null && <p className={styles.stale}>{t.line.stale(stale)}</p>}
        </div>
        <Touches contact={contact}>{seesInside && <NextDue contact={contact} />}</Touches>
        {seesInside && <LinePlan key={contact.id} contact={contact} plan={plan} />}
        <ActionsSection about={contact.id} />
      </Editable>
      <FindingsSection about={contact.id} />
      <Talk about={contact.id} />
      <Editable>
        <StrengthHistory contact={contact} />
        <Section title={t.line.end}>
          <DayRow
            label={t.line.until}
            value={contact.until}
            open={t.line.open}
            refuse={(day) => (day !== null && first !== null && day <= first ? t.person.untilBeforeFrom : null)}
            onCommit={(until) => session.perform(endContact, { id: contact.id, until })}
          />
          {canEdit && (
            <Button
              variant="quiet"
              icon={Trash2}
              className={styles.remove}
              onPress={() => {
                remove();
                view.clear();
              }}
            >
              {t.line.remove}
            </Button>
          )}
        </Section>
      </Editable>
    </>
  );
};
