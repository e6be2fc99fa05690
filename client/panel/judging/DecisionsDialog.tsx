import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { addDecision } from '../../../shared/document/commands/add-decision.ts';
import { removeDecision } from '../../../shared/document/commands/remove-decision.ts';
import { renameDecision } from '../../../shared/document/commands/rename-decision.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { RecordId } from '../../../shared/model/id.ts';
import { shorten } from '../../../shared/rules/shorten.ts';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { InlineField } from '../../ui/InlineField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { offerUndo } from '../../ui/toast.ts';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import styles from './Decisions.module.css';
import { HiddenFromGuests } from './HiddenFromGuests.tsx';
import { MoneyNotice } from './MoneyNotice.tsx';
import { RolesTable } from './RolesTable.tsx';

const MENTIONED = 60;

/** One decision at a time: its name, who plays which role in it, and who releases the money. */
export const DecisionsDialog = ({ decision: asked, onClose }: { decision?: RecordId; onClose: () => void }) => {
  const t = useText().judging.decisions;
  const { account } = useNaming();
  const canEdit = useCanEdit();
  const { decisions } = account.inside;
  const [chosen, setChosen] = useState<RecordId | null>(asked ?? null);
  const decision = decisions.find(({ id }) => id === chosen) ?? decisions[0] ?? null;

  return (
    <Dialog title={t.title} size="large" onClose={onClose} footer={<Button onPress={onClose}>{t.close}</Button>}>
      <HiddenFromGuests />
      {decision === null ? (
        <EmptyState title={t.emptyTitle} text={t.empty} />
      ) : (
        <>
          {decisions.length > 1 && (
            <Select<RecordId>
              label={t.which}
              value={decision.id}
              onChange={setChosen}
              options={decisions.map(({ id, name }) => ({ id, label: shorten(name, MENTIONED) || t.unnamed }))}
            />
          )}
          <DecisionView key={decision.id} decision={decision} canEdit={canEdit} />
        </>
      )}
      {canEdit && <NewDecision onMade={setChosen} />}
    </Dialog>
  );
};

const DecisionView = ({ decision, canEdit }: { decision: Decision; canEdit: boolean }) => {
  const session = useSession();
  const t = useText().judging.decisions;
  return (
    <section className={styles.decision} aria-label={decision.name || t.unnamed}>
      <fieldset disabled={!canEdit} className={styles.name}>
        <InlineField
          strong
          hideLabel
          label={t.rename}
          value={decision.name}
          onCommit={(name) => session.perform(renameDecision, { id: decision.id, name })}
        />
      </fieldset>
      <MoneyNotice decision={decision} />
      <RolesTable decision={decision} canEdit={canEdit} />
      {canEdit && <RemoveDecision decision={decision} />}
    </section>
  );
};

/** Says what goes with it before it goes. */
const RemoveDecision = ({ decision: { id, name, roles } }: { decision: Decision }) => {
  const session = useSession();
  const t = useText().judging;
  const [asking, setAsking] = useState(false);
  const called = shorten(name, MENTIONED) || t.decisions.unnamed;
  const remove = () => {
    session.perform(removeDecision, { id });
    offerUndo(t.decisions.removed(called), t.undo, session.undo);
  };
  return asking ? (
    <div className={styles.remove} role="alert">
      <span>{t.decisions.reallyRemove(called, roles.length)}</span>
      <Button variant="danger" autoFocus onPress={remove}>
        {t.decisions.remove}
      </Button>
      <Button onPress={() => setAsking(false)}>{t.decisions.keep}</Button>
    </div>
  ) : (
    <div className={styles.remove}>
      <Button variant="quiet" icon={Trash2} onPress={() => setAsking(true)}>
        {t.decisions.remove}
      </Button>
    </div>
  );
};

const NewDecision = ({ onMade }: { onMade: (id: RecordId) => void }) => {
  const session = useSession();
  const t = useText().judging.decisions;
  const [name, setName] = useState('');
  const form = useId();
  return (
    <form
      id={form}
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault();
        const id = session.perform(addDecision, { name });
        if (id === null) return;
        setName('');
        onMade(id);
      }}
    >
      <TextField
        className={styles.newName ?? ''}
        label={t.newName}
        placeholder={t.newHint}
        value={name}
        onChange={setName}
      />
      <Button type="submit" size="large" isDisabled={name.trim() === ''}>
        {t.create}
      </Button>
    </form>
  );
};
