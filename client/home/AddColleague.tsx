import { type SubmitEvent, useState } from 'react';
import { limits } from '../../shared/protocol/limits.ts';
import { RequestFailure } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Colleagues.module.css';
import { useAddColleague } from './colleagues.ts';
import { Failure } from './Failure.tsx';
import { type SetUpErrors, setUpErrors } from './set-up-errors.ts';

const EMPTY = { name: '', email: '', password: '' };

const isTaken = (error: unknown): boolean =>
  error instanceof RequestFailure && error.issues.some(({ path }) => path === 'email');

/** A sign-in for the next colleague, with a first password to pass on. */
export const AddColleague = () => {
  const text = useText().home;
  const t = text.colleagues;
  const [draft, setDraft] = useState(EMPTY);
  const [errors, setErrors] = useState<SetUpErrors>({});
  const add = useAddColleague();

  const change = (field: keyof typeof draft) => (value: string) => {
    setDraft((present) => ({ ...present, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const person = { ...draft, email: draft.email.trim() };
    const found = setUpErrors({ token: '', ...person }, { ...text.setUp, nameNeeded: t.nameNeeded });
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    add.mutate(person, {
      onSuccess: () => {
        setDraft(EMPTY);
        toast(t.added(person.name));
      },
      onError: (error) => {
        if (isTaken(error)) setErrors({ email: t.taken });
      },
    });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h3 className={styles.heading}>{t.add}</h3>
      <TextField label={t.name} value={draft.name} onChange={change('name')} error={errors.name} isRequired />
      <TextField
        label={text.email}
        type="email"
        value={draft.email}
        onChange={change('email')}
        error={errors.email}
        isRequired
      />
      <TextField
        label={t.firstPassword}
        type="text"
        autoComplete="off"
        value={draft.password}
        onChange={change('password')}
        description={t.firstPasswordRule(limits.passwordMin)}
        error={errors.password}
        isRequired
      />
      {!isTaken(add.error) && <Failure error={add.error} />}
      <div>
        <Button type="submit" variant="ink" isPending={add.isPending}>
          {t.action}
        </Button>
      </div>
    </form>
  );
};
