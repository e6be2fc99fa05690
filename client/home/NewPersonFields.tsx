import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { TextField } from '../ui/TextField.tsx';
import { NewPasswordField } from './NewPasswordField.tsx';
import { type SetUpErrors, setUpErrors } from './set-up-errors.ts';

/** Name, address and password of somebody new, and what is wrong with them. */
export const useNewPerson = () => {
  const t = useText().home.setUp;
  const [draft, setDraft] = useState({ name: '', email: '', password: '' });
  const [errors, setErrors] = useState<SetUpErrors>({});
  return {
    draft,
    errors,
    setErrors,
    change: (field: keyof typeof draft) => (value: string) => {
      setDraft((present) => ({ ...present, [field]: value }));
      setErrors(({ [field]: _, ...others }) => others);
    },
    /** The person when he can be sent; else the fields say why not. */
    checked(token: string) {
      const person = { ...draft, email: draft.email.trim() };
      const found = setUpErrors({ token, ...person }, t);
      setErrors(found);
      return Object.keys(found).length === 0 ? person : null;
    },
  };
};

export const NewPersonFields = ({ draft, errors, change }: ReturnType<typeof useNewPerson>) => {
  const t = useText().home;
  return (
    <>
      <TextField
        label={t.yourName}
        name="name"
        autoComplete="name"
        value={draft.name}
        onChange={change('name')}
        error={errors.name}
        autoFocus
        isRequired
      />
      <TextField
        label={t.email}
        type="email"
        name="email"
        autoComplete="username"
        value={draft.email}
        onChange={change('email')}
        error={errors.email}
        isRequired
      />
      <NewPasswordField
        label={t.password}
        value={draft.password}
        onChange={change('password')}
        error={errors.password}
      />
    </>
  );
};
