import { useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Check } from '../../ui/Check.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ChoosableRow } from './choosable.ts';
import styles from './NewReview.module.css';

/** More are found by typing. */
const SHOWN = 60;

type PickAccountsProps = {
  rows: readonly ChoosableRow[];
  picked: ReadonlySet<AccountId>;
  onPick: (picked: ReadonlySet<AccountId>) => void;
};

/** Accounts to tick, found by a part of their name. */
export const PickAccounts = ({ rows, picked, onPick }: PickAccountsProps) => {
  const t = usePortfolioText().review.start;
  const [sought, setSought] = useState('');
  const found = rows.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase())).slice(0, SHOWN);
  const toggle = (id: AccountId, isPicked: boolean) =>
    onPick(new Set(isPicked ? [...picked, id] : [...picked].filter((one) => one !== id)));
  return (
    <fieldset className={styles.pick}>
      <legend className={styles.legend}>{t.choices.these}</legend>
      <TextField label={t.search} hideLabel placeholder={t.search} value={sought} onChange={setSought} type="search" />
      <div className={styles.picks}>
        {found.map((row) => (
          <Check key={row.id} isSelected={picked.has(row.id)} onChange={(is) => toggle(row.id, is)}>
            <bdi>{row.name}</bdi>
          </Check>
        ))}
      </div>
    </fieldset>
  );
};
