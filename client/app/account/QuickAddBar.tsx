import { UserPlus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { addPeople } from '../../../shared/document/commands/add-people.ts';
import type { Side } from '../../../shared/model/side.ts';
import { guessFunction, guessLevel } from '../../../shared/rules/guess-function.ts';
import { parseQuickAdd } from '../../../shared/rules/quick-add.ts';
import { announce } from '../../session/announce.ts';
import { beginOn } from '../../session/day-shown.ts';
import { useAccountPart, useSession, useView } from '../../session/hooks.ts';
import { useAlreadyHere } from '../../session/use-already-here.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './QuickAddBar.module.css';

/** At the foot of a phone: one line, one person. The lane comes from the title. */
export const QuickAddBar = () => {
  const text = useText();
  const t = text.app.account;
  const session = useSession();
  const view = useView();
  const names = useAccountPart((account) => account.account);
  const [line, setLine] = useState('');
  const [side, setSide] = useState<Side>('customer');
  const typed = parseQuickAdd(line);
  const double = useAlreadyHere(line, side);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.name === '' || !double.mayAdd()) return;
    const { functions, levels } = session.account.get();
    const { name, title, placeholder, email, phone, url } = typed;
    const [added] = session.perform(addPeople, {
      from: beginOn({ session, view }),
      people: [
        {
          side,
          name,
          email,
          phone,
          url,
          title: title ?? '',
          status: placeholder ? 'placeholder' : 'active',
          function: guessFunction(title ?? '', functions),
          level: guessLevel(title ?? '', levels),
        },
      ],
    });
    announce(t.added(name));
    setLine('');
    if (added) view.board.get()?.show(added);
  };

  return (
    <form className={styles.bar} onSubmit={submit} aria-label={t.quickAdd}>
      {line !== '' && (
        <SegmentedControl
          label={t.addTo}
          value={side}
          onChange={setSide}
          options={[
            { id: 'supplier', label: names.supplier || text.lanes.names.ours },
            { id: 'customer', label: names.customer || text.lanes.names.theirs },
          ]}
        />
      )}
      {double.said !== null && <p className={styles.double}>{double.said}</p>}
      <div className={styles.line}>
        <UserPlus size={18} strokeWidth={1.6} aria-hidden />
        <input
          className={styles.input}
          aria-label={t.quickAdd}
          placeholder={t.quickAddHint}
          dir="auto"
          enterKeyHint="done"
          autoComplete="off"
          value={line}
          onChange={(event) => setLine(event.target.value)}
        />
        <Button type="submit" variant="ink" className={styles.add ?? ''} isDisabled={typed.name === ''}>
          {t.add}
        </Button>
      </div>
    </form>
  );
};
