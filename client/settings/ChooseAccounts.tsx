import { useId } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { compareNames } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Failure } from './Failure.tsx';
import styles from './Tokens.module.css';
import { useReadableAccounts } from './tokens.ts';

type ChooseAccountsProps = {
  chosen: readonly AccountId[];
  onChange: (chosen: readonly AccountId[]) => void;
  error: string | undefined;
};

/** Some of the accounts that I see, by name. */
export const ChooseAccounts = ({ chosen, onChange, error }: ChooseAccountsProps) => {
  const text = useText();
  const t = text.tokens;
  const [language] = useLanguage();
  const note = useId();
  const { data, error: failure } = useReadableAccounts();
  const compare = compareNames(language);
  if (!data) return failure ? <Failure error={failure} /> : <p className={styles.hint}>{text.app.loading}</p>;
  if (data.length === 0) return <p className={styles.hint}>{t.noAccount}</p>;
  return (
    <fieldset className={styles.choices} aria-describedby={error ? note : undefined}>
      <legend className={styles.hidden}>{t.chosen}</legend>
      <div className={styles.scroll}>
        {data
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ id, name }) => (
            <label key={id} className={styles.choice}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
                }
              />
              <span dir="auto">{name}</span>
            </label>
          ))}
      </div>
      {error && (
        <p id={note} role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
