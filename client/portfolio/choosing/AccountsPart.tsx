import { useState } from 'react';
import { AccountStatus } from '../../../shared/model/account-profile.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { fold } from '../../../shared/rules/exchange/fold.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Choosing.module.css';
import formStyles from './NewRound.module.css';

type AccountsPartProps = {
  rows: readonly PortfolioRow[];
  chosen: ReadonlySet<AccountId>;
  onChange: (chosen: ReadonlySet<AccountId>) => void;
};

/** Which accounts are in question: found by name, customer or tag, and by status. */
export const AccountsPart = ({ rows, chosen, onChange }: AccountsPartProps) => {
  const text = usePortfolioText();
  const t = text.choosing.make;
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<AccountStatus | 'all' | 'none'>('all');
  const words = fold(query).split(' ');
  const shown = rows.filter(({ archived, status, name, customer, profile, mayInPortfolio }) => {
    if (archived || !mayInPortfolio.score) return false;
    if (only !== 'all' && status !== (only === 'none' ? null : only)) return false;
    const about = fold([name, customer, ...profile.tags].join(' '));
    return words.every((word) => about.includes(word));
  });
  const set = (id: AccountId, isIn: boolean) => {
    const next = new Set(chosen);
    if (isIn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const isAllIn = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const setShown = () => {
    const next = new Set(chosen);
    for (const { id } of shown) {
      if (isAllIn) next.delete(id);
      else next.add(id);
    }
    onChange(next);
  };

  return (
    <fieldset className={formStyles.part}>
      <legend>
        {t.accounts} <span className={styles.soft}>{t.chosen(chosen.size)}</span>
      </legend>
      <div className={formStyles.filter}>
        <TextField label={t.search} value={query} onChange={setQuery} />
        <Select
          className={formStyles.only ?? ''}
          label={t.only}
          value={only}
          onChange={setOnly}
          options={[
            { id: 'all', label: t.all },
            ...AccountStatus.options.map((id) => ({ id, label: text.profile.status.names[id] })),
            { id: 'none', label: t.statusNone },
          ]}
        />
        <Button isDisabled={shown.length === 0} size="large" onPress={setShown}>
          {isAllIn ? t.dropShown : t.chooseShown(shown.length)}
        </Button>
      </div>
      {shown.length === 0 && <p className={styles.soft}>{t.nothingFound}</p>}
      <ul className={formStyles.picks}>
        {shown.map(({ id, name, status }) => (
          <li key={id}>
            <Check isSelected={chosen.has(id)} onChange={(isIn) => set(id, isIn)}>
              <span className={formStyles.pick}>
                <span dir="auto">{name}</span>
                {status && <span className={styles.soft}>{text.profile.status.names[status]}</span>}
              </span>
            </Check>
          </li>
        ))}
      </ul>
    </fieldset>
  );
};
