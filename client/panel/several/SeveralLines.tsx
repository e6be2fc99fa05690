import { Trash2 } from 'lucide-react';
import { removeContacts } from '../../../shared/document/commands/remove-contacts.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import { type Contact, StrengthValue } from '../../../shared/model/contact.ts';
import { recordedStrength } from '../../../shared/rules/network.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { StrengthPicker } from '../../ui/StrengthPicker.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { commonValue } from './common-value.ts';
import styles from './several.module.css';

/** One strength for several lines, from today on. */
export const SeveralLines = ({ contacts }: { contacts: readonly Contact[] }) => {
  const session = useSession();
  const view = useView();
  const t = useText().panel;
  const { today } = useNaming();
  const ids = contacts.map((contact) => contact.id);
  const common = commonValue(contacts.map((contact) => recordedStrength(contact, today)));

  const set = (value: number) => {
    const chosen = StrengthValue.safeParse(value);
    if (chosen.success) session.perform(setStrength, { ids, value: chosen.data, on: today });
  };
  const remove = () => {
    session.perform(removeContacts, { ids });
    view.clear();
    offerUndo(t.several.removed(ids.length), t.person.undo, session.undo);
  };

  return (
    <>
      <Section title={t.several.setStrength} aside={common.kind === 'mixed' && t.several.mixed}>
        <StrengthPicker
          label={t.several.setStrength}
          hideLabel
          value={common.kind === 'same' ? common.value : null}
          onChange={set}
        />
      </Section>
      <div className={styles.foot}>
        <Button variant="quiet" icon={Trash2} onPress={remove}>
          {t.several.removeLines(ids.length)}
        </Button>
      </div>
    </>
  );
};
