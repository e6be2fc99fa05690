import { X } from 'lucide-react';
import type { CSSProperties } from 'react';
import { editUnit } from '../../shared/document/commands/edit-unit.ts';
import { removeUnit } from '../../shared/document/commands/remove-unit.ts';
import type { UnitId } from '../../shared/model/id.ts';
import { type Unit, UnitKind } from '../../shared/model/unit.ts';
import { useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InlineField } from '../ui/InlineField.tsx';
import { Select } from '../ui/Select.tsx';
import { offerUndo } from '../ui/toast.ts';
import styles from './lanes.module.css';
import { possibleParents } from './unit-tree.ts';

/** Deeper levels are not indented further: the name must keep its room. */
const DEEPEST_INDENT = 6;

type UnitRowProps = { unit: Unit; depth: number; units: readonly Unit[]; count: number };

export const UnitRow = ({ unit, depth, units, count }: UnitRowProps) => {
  const session = useSession();
  const text = useText().lanes;
  const t = text.units;
  const { id, name } = unit;
  const edit = (patch: Partial<Pick<Unit, 'name' | 'kind' | 'parent'>>) => session.perform(editUnit, { id, patch });
  const parents = possibleParents(units, unit);
  const remove = () => {
    session.perform(removeUnit, { id });
    offerUndo(t.removed(name, count), text.undo, session.undo);
  };

  return (
    <li className={styles.unit} style={{ '--depth': Math.min(depth, DEEPEST_INDENT) } as CSSProperties}>
      <InlineField
        label={t.name(name)}
        hideLabel
        value={name}
        onCommit={(value) => {
          if (value !== '') edit({ name: value });
        }}
      />
      <Select
        label={t.kindOf(name)}
        hideLabel
        layout="row"
        className={styles.choice ?? ''}
        value={unit.kind}
        onChange={(kind) => edit({ kind })}
        options={UnitKind.options.map((kind) => ({ id: kind, label: t.kinds[kind] }))}
      />
      <Select<UnitId | ''>
        label={t.parentOf(name)}
        hideLabel
        layout="row"
        className={styles.choice ?? ''}
        value={parents.some((parent) => parent.id === unit.parent) ? (unit.parent ?? '') : ''}
        onChange={(parent) => edit({ parent: parent === '' ? null : parent })}
        options={[{ id: '', label: t.top }, ...parents.map((parent) => ({ id: parent.id, label: parent.name }))]}
      />
      <span className={styles.count}>{text.people(count)}</span>
      <IconButton icon={X} label={text.remove(name)} onPress={remove} />
    </li>
  );
};
