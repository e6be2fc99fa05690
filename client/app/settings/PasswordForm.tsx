import { type SubmitEvent, useState } from 'react';
import { Failure } from '../../home/Failure.tsx';
import { NewPasswordField } from '../../home/NewPasswordField.tsx';
import { passwordError } from '../../home/set-up-errors.ts';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { toast } from '../../ui/toast.ts';
import { useChangePassword } from './keeping.ts';
import styles from './Settings.module.css';

const EMPTY = { present: '', next: '' };

/** The present password, then the new one. */
export const PasswordForm = ({ email }: { email: string }) => {
  const { people, home } = useText();
  const t = people.you;
  const [draft, setDraft] = useState(EMPTY);
  const [errors, setErrors] = useState<Partial<typeof EMPTY>>({});
  const change = useChangePassword();
  const isWrong = failureCode(change.error) === 'wrong-credentials';

  const set = (field: keyof typeof EMPTY) => (value: string) => {
    setDraft((before) => ({ ...before, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = passwordError(draft.next, home.setUp);
    setErrors(wrong === null ? {} : { next: wrong });
    if (wrong !== null) return;
    change.mutate(draft, {
      onSuccess: () => {
        setDraft(EMPTY);
        toast(t.changed);
      },
      onError: (error) => {
        if (failureCode(error) === 'wrong-credentials') setErrors({ present: t.presentWrong });
      },
    });
  };

  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{t.password}</h2>
      <p className={styles.text}>{t.passwordText}</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
        <TextField
          label={t.present}
          type="password"
          name="present"
          autoComplete="current-password"
          value={draft.present}
          onChange={set('present')}
          error={errors.present}
          isRequired
        />
        <NewPasswordField label={t.next} name="next" value={draft.next} onChange={set('next')} error={errors.next} />
        {!isWrong && <Failure error={change.error} />}
        <div>
          <Button type="submit" isPending={change.isPending} isDisabled={draft.present === '' || draft.next === ''}>
            {t.change}
          </Button>
        </div>
      </form>
    </section>
  );
};
