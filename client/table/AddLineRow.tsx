import { Spline } from 'lucide-react';
import { useState } from 'react';
import { connect } from '../../shared/document/commands/connect.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import { existsOn, postOn, WORKING_STRENGTH } from '../../shared/rules/network.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { announce } from '../session/announce.ts';
import { useAccountPart, useSession, useToday } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import styles from './AddRow.module.css';

/** The last row of the lines: one of ours, one of theirs. */
export const AddLineRow = () => {
  const session = useSession();
  const t = useText().table;
  const today = useToday();
  const people = useAccountPart((account) => account.people);
  const [supplier, setSupplier] = useState<PersonId | null>(null);
  const [customer, setCustomer] = useState<PersonId | null>(null);
  const here = people.filter((person) => existsOn(person, today));
  const choices = (side: Side) =>
    here
      .filter((person) => person.side === side)
      .map((person) => ({
        id: person.id,
        label: personName(person, today) || t.unnamed,
        detail: postOn(person, today)?.title ?? '',
        side,
      }));
  const ours = choices('supplier');
  const theirs = choices('customer');
  const nameIn = (list: typeof ours, id: PersonId) => list.find((one) => one.id === id)?.label ?? t.unnamed;

  const add = () => {
    if (supplier === null || customer === null) return;
    session.perform(connect, { supplier, customer, value: WORKING_STRENGTH, on: today });
    announce(t.connected(nameIn(ours, supplier), nameIn(theirs, customer)));
    setSupplier(null);
    setCustomer(null);
  };

  return (
    <form
      className={styles.add}
      aria-label={t.addLine}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Spline size={16} strokeWidth={1.6} aria-hidden />
      <ComboBox
        className={styles.end ?? ''}
        label={t.ours}
        hideLabel
        placeholder={t.ours}
        items={ours}
        value={supplier}
        onSelect={(id) => setSupplier(id as PersonId | null)}
      />
      <ComboBox
        className={styles.end ?? ''}
        label={t.theirs}
        hideLabel
        placeholder={t.theirs}
        items={theirs}
        value={customer}
        onSelect={(id) => setCustomer(id as PersonId | null)}
      />
      <Button type="submit" variant="ink" isDisabled={supplier === null || customer === null}>
        {t.connect}
      </Button>
    </form>
  );
};
