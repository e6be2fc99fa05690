import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { addNeed } from '../../../shared/document/commands/add-need.ts';
import { editNeed } from '../../../shared/document/commands/edit-need.ts';
import { removeNeed } from '../../../shared/document/commands/remove-need.ts';
import { NeedKind } from '../../../shared/model/need.ts';
import type { Person } from '../../../shared/model/person.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InlineField } from '../../ui/InlineField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import adding from '../adding.module.css';
import { useCanEdit } from '../looked-at.ts';
import { Section } from '../Section.tsx';
import { useNaming } from '../use-naming.ts';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';
import styles from './judging.module.css';

/** A need is told whole in its field; where it is only named it is this long at most. */
const NAMED = 40;

/** What a customer person wants, also for himself, and what a win would be. */
export const Needs = ({ person }: { person: Person }) => {
  const session = useSession();
  const t = useText().judging.needs;
  const { account } = useNaming();
  const canEdit = useCanEdit();
  const [isAdding, setAdding] = useState(false);
  const needs = account.inside.needs.filter((need) => need.person === person.id);
  const kinds = NeedKind.options.map((id) => ({ id, label: t.kinds[id] }));

  return (
    <Section title={t.title} aside={<HiddenFromGuests />}>
      {needs.length === 0 && !isAdding && <p className={adding.none}>{canEdit ? t.none : t.noneThen}</p>}
      <ul>
        {needs.map(({ id, kind, text }) => (
          <li key={id} className={styles.item}>
            <div>
              <Select<NeedKind>
                layout="row"
                hideLabel
                className={styles.itemKind ?? ''}
                label={t.kind}
                value={kind}
                options={kinds}
                onChange={(next) => session.perform(editNeed, { id, patch: { kind: next } })}
              />
              <InlineField
                label={t.text}
                hideLabel
                grows
                value={text}
                onCommit={(next) => session.perform(editNeed, { id, patch: { text: next } })}
              />
            </div>
            {canEdit && (
              <IconButton
                icon={X}
                label={t.remove(shorten(text, NAMED))}
                onPress={() => session.perform(removeNeed, { id })}
              />
            )}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <NewNeed person={person} onDone={() => setAdding(false)} />
      ) : (
        canEdit && (
          <Button variant="quiet" icon={Plus} className={adding.add} onPress={() => setAdding(true)}>
            {t.add}
          </Button>
        )
      )}
    </Section>
  );
};

const NewNeed = ({ person, onDone }: { person: Person; onDone: () => void }) => {
  const session = useSession();
  const t = useText().judging.needs;
  const [kind, setKind] = useState<NeedKind>('known');
  const [text, setText] = useState('');
  return (
    <form
      className={adding.new}
      onSubmit={(event) => {
        event.preventDefault();
        session.perform(addNeed, { person: person.id, kind, text });
        // The field stays for the next one: needs come in threes.
        if (text.trim() === '') onDone();
        setText('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <Select<NeedKind>
        label={t.kind}
        hideLabel
        value={kind}
        onChange={setKind}
        options={NeedKind.options.map((id) => ({ id, label: t.kinds[id] }))}
      />
      <TextField label={t.text} hideLabel autoFocus value={text} onChange={setText} />
      <div className={styles.row}>
        <Button type="submit" isDisabled={text.trim() === ''}>
          {t.save}
        </Button>
        <Button variant="quiet" onPress={onDone}>
          {t.done}
        </Button>
      </div>
    </form>
  );
};
