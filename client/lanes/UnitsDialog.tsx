import { useState } from 'react';
import { addUnit } from '../../shared/document/commands/add-unit.ts';
import type { Side } from '../../shared/model/side.ts';
import { type Unit, UnitKind } from '../../shared/model/unit.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { useAccountPart, useSession } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { AddRow } from './AddRow.tsx';
import styles from './lanes.module.css';
import { peopleIn } from './people-in.ts';
import { UnitRow } from './UnitRow.tsx';
import { unitTree } from './unit-tree.ts';

/** A company's name on a button. */
const COMPANY = 30;

/** The organisation of each company as a tree of units. */
export const UnitsDialog = ({ onClose }: { onClose: () => void }) => {
  const session = useSession();
  const t = useText().lanes;
  const names = useAccountPart((account) => account.account);
  const units = useAccountPart((account) => account.units);
  const people = useAccountPart((account) => account.people);
  const [side, setSide] = useState<Side>('customer');
  const [kind, setKind] = useState<Unit['kind']>('division');
  const rows = unitTree(units, side);
  const counts = peopleIn(people, 'unit');
  const company = (one: Side) => shorten(names[one].trim(), COMPANY) || t.names[one === 'supplier' ? 'ours' : 'theirs'];

  return (
    <Dialog title={t.units.title} size="large" onClose={onClose} footer={<Button onPress={onClose}>{t.done}</Button>}>
      <p className={styles.text}>{t.units.text}</p>
      <SegmentedControl<Side>
        label={t.units.side}
        value={side}
        onChange={setSide}
        options={(['supplier', 'customer'] as const).map((id) => ({ id, label: company(id) }))}
      />
      {rows.length === 0 ? (
        <EmptyState level={3} title={t.units.emptyTitle} text={t.units.emptyText} />
      ) : (
        <ul className={styles.list} aria-label={t.units.tree(company(side))}>
          {rows.map(({ unit, depth }) => (
            <UnitRow key={unit.id} unit={unit} depth={depth} units={units} count={counts.get(unit.id) ?? 0} />
          ))}
        </ul>
      )}
      <AddRow
        label={t.units.add}
        hint={t.units.addHint}
        action={t.units.addAction}
        taken={rows.map(({ unit }) => unit.name)}
        onAdd={(name) => session.perform(addUnit, { side, name, kind })}
      >
        <Select
          label={t.units.kind}
          value={kind}
          onChange={setKind}
          options={UnitKind.options.map((id) => ({ id, label: t.units.kinds[id] }))}
        />
      </AddRow>
    </Dialog>
  );
};
