import { addLevel } from '../../shared/document/commands/add-level.ts';
import { editLevel } from '../../shared/document/commands/edit-level.ts';
import { moveLevel } from '../../shared/document/commands/move-level.ts';
import { removeLevel } from '../../shared/document/commands/remove-level.ts';
import type { Level } from '../../shared/model/level.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { offerUndo } from '../ui/toast.ts';
import { AddRow } from './AddRow.tsx';
import styles from './lanes.module.css';
import { OrderedList } from './OrderedList.tsx';
import { peopleIn } from './people-in.ts';

/** The levels of seniority, from the highest down. */
export const LevelsDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const t = useText().lanes;
  const levels = useAccountPart((account) => account.levels);
  const people = useAccountPart((account) => account.people);
  const counts = peopleIn(people, 'level');

  const remove = ({ id, name }: Level) => {
    const moving = counts.get(id) ?? 0;
    session.perform(removeLevel, { id });
    offerUndo(t.levels.removed(name, moving), t.undo, session.undo);
  };

  return (
    <Dialog title={t.levels.title} onClose={onClose} footer={<Button onPress={onClose}>{t.done}</Button>}>
      <p className={styles.text}>
        {t.levels.text} {levels.length > 1 && t.reorderKeys}
      </p>
      {levels.length === 0 ? (
        <EmptyState level={3} title={t.levels.emptyTitle} text={t.levels.emptyText} />
      ) : (
        <OrderedList
          label={t.levels.list}
          items={levels}
          nameLabel={t.levels.name}
          onRename={({ id }, name) => session.perform(editLevel, { id, patch: { name } })}
          onMove={(id, before) => session.perform(moveLevel, { id, before })}
          onRemove={remove}
        >
          {(level) => <span className={styles.count}>{t.levels.stay(counts.get(level.id) ?? 0)}</span>}
        </OrderedList>
      )}
      <AddRow
        label={t.levels.add}
        hint={t.levels.addHint}
        action={t.levels.addAction}
        taken={levels.map((level) => level.name)}
        onAdd={(name) => session.perform(addLevel, { name })}
      />
    </Dialog>
  );
};
