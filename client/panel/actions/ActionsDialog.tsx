import { useState } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { type ActionState, isOverdue, listActions } from '../../../shared/rules/action-list.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { HiddenFromGuests } from '../judging/HiddenFromGuests.tsx';
import { useCanEdit } from '../looked-at.ts';
import { useNaming } from '../use-naming.ts';
import { ActionRow } from './ActionRow.tsx';
import styles from './actions.module.css';
import { NewAction } from './NewAction.tsx';

const EVERYBODY = '$all';

/** `about`: whom and what a new action is about; `typed`: its text as far as it is typed already. */
type ActionsDialogProps = { about: readonly string[]; typed?: string | undefined; onClose: () => void };

/** All actions of the account: by owner, open, overdue or done, the next due first. */
export const ActionsDialog = ({ about, typed, onClose }: ActionsDialogProps) => {
  const t = useText().todo;
  const naming = useNaming();
  const canEdit = useCanEdit();
  const { account, today } = naming;
  const { actions } = account.inside;
  const [owner, setOwner] = useState<PersonId | '' | typeof EVERYBODY>(EVERYBODY);
  const [state, setState] = useState<ActionState>('open');
  const shown = listActions(actions, { owner: owner === EVERYBODY ? null : owner, state }, today);
  const owners = new Set(actions.map((action) => action.owner));
  const open = actions.filter((action) => action.done === null);

  return (
    <Dialog title={t.title} size="large" onClose={onClose} footer={<Button onPress={onClose}>{t.close}</Button>}>
      <HiddenFromGuests />
      {canEdit && <NewAction about={about} typed={typed} withHelp autoFocus />}
      <div className={styles.filter}>
        <SegmentedControl<ActionState>
          label={t.state}
          value={state}
          onChange={setState}
          options={(['open', 'overdue', 'done'] as const).map((id) => ({ id, label: t.states[id] }))}
        />
        <Select<PersonId | '' | typeof EVERYBODY>
          className={styles.owner ?? ''}
          label={t.filterOwner}
          hideLabel
          value={owner}
          onChange={setOwner}
          options={[
            { id: EVERYBODY, label: t.everybody },
            ...account.people.filter(({ id }) => owners.has(id)).map(({ id }) => ({ id, label: naming.person(id) })),
            ...(owners.has(null) ? [{ id: '' as const, label: t.nobody }] : []),
          ]}
        />
        <span className={styles.count} role="status">
          {t.count(open.length, open.filter((action) => isOverdue(action, today)).length)}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{actions.length === 0 ? t.none : t.noneShown}</p>
      ) : (
        <fieldset disabled={!canEdit}>
          <ul className={styles.list} aria-label={t.states[state]}>
            {shown.map((action) => (
              <ActionRow key={action.id} action={action} onShow={onClose} />
            ))}
          </ul>
        </fieldset>
      )}
    </Dialog>
  );
};
