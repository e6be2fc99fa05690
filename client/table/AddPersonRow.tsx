import { UserPlus } from 'lucide-react';
import { type ClipboardEvent, type SubmitEvent, useRef, useState } from 'react';
import { addPeople } from '../../shared/document/commands/add-people.ts';
import type { FunctionId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import { guessFunction, guessLevel } from '../../shared/rules/guess-function.ts';
import { parseQuickAdd } from '../../shared/rules/quick-add.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { announce } from '../session/announce.ts';
import { useAccountPart, useSession, useView } from '../session/hooks.ts';
import { useAlreadyHere } from '../session/use-already-here.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './AddRow.module.css';

/** A company's name on a button. */
const COMPANY = 24;

type AddPersonRowProps = {
  /** Where the filter looks is where a new person goes. */
  side: Side | null;
  lane: FunctionId | null | undefined;
};

/** The last row: type "Anna Berg, CFO", Enter, and on. Several lines pasted go to the paste dialog. */
export const AddPersonRow = ({ side: shownSide, lane }: AddPersonRowProps) => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const t = text.table;
  const names = useAccountPart((account) => account.account);
  const [line, setLine] = useState('');
  const [ownSide, setOwnSide] = useState<Side>('customer');
  const input = useRef<HTMLInputElement>(null);
  const side = shownSide ?? ownSide;
  const typed = parseQuickAdd(line);
  const double = useAlreadyHere(line, side);
  const isEmpty = typed.name === '' && typed.title === null;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    input.current?.focus();
    if (isEmpty || !double.mayAdd()) return;
    const { functions, levels } = session.account.get();
    const { placeholder, title, ...person } = typed;
    session.perform(addPeople, {
      people: [
        {
          ...person,
          side,
          title: title ?? '',
          status: placeholder ? 'placeholder' : 'active',
          function: lane === undefined ? guessFunction(title ?? '', functions) : lane,
          level: guessLevel(title ?? '', levels),
        },
      ],
    });
    announce(t.added(typed.name || (title ?? '')));
    setLine('');
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/\S[\r\n]+\s*\S/.test(pasted)) return;
    event.preventDefault();
    view.openDialog({ kind: 'paste', text: pasted });
  };

  return (
    <form className={styles.add} onSubmit={submit} aria-label={t.addLabel}>
      <UserPlus size={16} strokeWidth={1.6} aria-hidden />
      <input
        ref={input}
        className={styles.input}
        aria-label={t.addLabel}
        placeholder={t.addHint}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        value={line}
        onChange={(event) => setLine(event.target.value)}
        onPaste={onPaste}
      />
      {double.said !== null && <p className={styles.double}>{double.said}</p>}
      {shownSide === null && (
        <div className={styles.side}>
          <SegmentedControl<Side>
            label={t.addTo}
            value={side}
            onChange={setOwnSide}
            options={[
              { id: 'supplier', label: shorten(names.supplier.trim(), COMPANY) || text.lanes.names.ours },
              { id: 'customer', label: shorten(names.customer.trim(), COMPANY) || text.lanes.names.theirs },
            ]}
          />
        </div>
      )}
      <Button type="submit" variant="ink" isDisabled={isEmpty}>
        {t.add}
      </Button>
    </form>
  );
};
