import { setPersonNote } from '../../../shared/document/commands/set-person-note.ts';
import type { Person } from '../../../shared/model/person.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { InlineField } from '../../ui/InlineField.tsx';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';

/** What only our own people shall know of somebody. */
export const PrivateNote = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().judging.notes;
  const { account } = useNaming();
  const note = account.inside.personNotes.find((other) => other.person === person.id);
  return (
    <Section title={t.title} aside={<HiddenFromGuests />}>
      <InlineField
        label={t.label}
        hideLabel
        multiline
        value={note?.text ?? ''}
        placeholder={t.hint}
        onCommit={(text) => session.perform(setPersonNote, { person: person.id, text })}
      />
    </Section>
  );
};
