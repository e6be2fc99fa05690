import { UserPlus } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Failure } from './Failure.tsx';
import styles from './StartPage.module.css';
import { useCreateBlank } from './start-of-account.ts';

export const StartWithName = ({ onOpen }: { onOpen: (id: AccountId) => void }) => {
  const text = useText().home;
  const t = text.start.name;
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const create = useCreateBlank();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const customer = name.trim();
    if (customer === '') setMissing(true);
    else create.mutate(customer, { onSuccess: ({ id }) => onOpen(id) });
  };

  return (
    <section className={`${styles.way} ${styles.main}`} aria-labelledby="start-name">
      <h2 className={styles.name} id="start-name">
        <UserPlus size={16} strokeWidth={1.6} aria-hidden />
        {t.title}
      </h2>
      <p className={styles.text}>{t.text}</p>
      <form className={styles.write} onSubmit={submit}>
        <TextField
          className={styles.field ?? ''}
          label={t.label}
          hideLabel
          placeholder={t.hint}
          value={name}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
          error={missing ? t.needed : null}
          autoFocus
          autoComplete="off"
        />
        <Button type="submit" variant="ink" size="large" shortcut="Enter" isPending={create.isPending}>
          {t.action}
        </Button>
      </form>
      <div className={styles.failure}>
        <Failure error={create.error} />
      </div>
    </section>
  );
};
