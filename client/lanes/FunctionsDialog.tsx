import { useState } from 'react';
import { addFunction } from '../../shared/document/commands/add-function.ts';
import { editFunction } from '../../shared/document/commands/edit-function.ts';
import { moveFunction } from '../../shared/document/commands/move-function.ts';
import { removeFunction } from '../../shared/document/commands/remove-function.ts';
import { BusinessFunction } from '../../shared/model/business-function.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { offerUndo } from '../ui/toast.ts';
import { AddRow } from './AddRow.tsx';
import styles from './lanes.module.css';
import { OrderedList } from './OrderedList.tsx';
import { peopleIn } from './people-in.ts';

/** The lanes of the map: names, order and weights. */
export const FunctionsDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const t = useText().lanes;
  const functions = useAccountPart((account) => account.functions);
  const people = useAccountPart((account) => account.people);
  const counts = peopleIn(people, 'function');

  const remove = ({ id, name }: BusinessFunction) => {
    const moving = counts.get(id) ?? 0;
    session.perform(removeFunction, { id });
    offerUndo(t.functions.removed(name, moving), t.undo, session.undo);
  };

  return (
    <Dialog title={t.functions.title} onClose={onClose} footer={<Button onPress={onClose}>{t.done}</Button>}>
      <p className={styles.text}>
        {t.functions.text} {functions.length > 1 && t.reorderKeys}
      </p>
      {functions.length === 0 ? (
        <EmptyState level={3} title={t.functions.emptyTitle} text={t.functions.emptyText} />
      ) : (
        <OrderedList
          label={t.functions.list}
          items={functions}
          nameLabel={t.functions.name}
          onRename={({ id }, name) => session.perform(editFunction, { id, patch: { name } })}
          onMove={(id, before) => session.perform(moveFunction, { id, before })}
          onRemove={remove}
        >
          {(fn) => (
            <>
              <span className={styles.count}>{t.functions.stay(counts.get(fn.id) ?? 0)}</span>
              <Weight fn={fn} />
            </>
          )}
        </OrderedList>
      )}
      <AddRow
        label={t.functions.add}
        hint={t.functions.addHint}
        action={t.functions.addAction}
        taken={functions.map((fn) => fn.name)}
        onAdd={(name) => session.perform(addFunction, { name })}
      />
    </Dialog>
  );
};

/** Weight in the diamond index. A decimal comma is taken as well as a point. */
const Weight = ({ fn }: { fn: BusinessFunction }) => {
  const session = useSession();
  const t = useText().lanes.functions;
  const [error, setError] = useState<string | null>(null);
  const commit = (typed: string) => {
    const parsed = BusinessFunction.shape.weight.safeParse(typed === '' ? null : Number(typed.replace(',', '.')));
    setError(parsed.success ? null : t.weightOdd);
    if (parsed.success) session.perform(editFunction, { id: fn.id, patch: { weight: parsed.data } });
  };
  return (
    <div className={styles.weight}>
      <span className={styles.word} aria-hidden>
        {t.weight}
      </span>
      <InlineField label={t.weightOf(fn.name)} hideLabel value={String(fn.weight)} onCommit={commit} error={error} />
    </div>
  );
};
