import { limits } from '../../shared/protocol/limits.ts';
import { useText } from '../text/use-text.ts';
import { TextField } from '../ui/TextField.tsx';

type NewPasswordFieldProps = {
  label: string;
  /** The name of the field in its form. */
  name?: string;
  value: string;
  onChange: (value: string) => void;
  error: string | null | undefined;
  autoFocus?: boolean;
};

/** A password that is being chosen, with the rule for it. Password managers offer one. */
export const NewPasswordField = ({ name = 'password', ...field }: NewPasswordFieldProps) => {
  const t = useText().home.setUp;
  return (
    <TextField
      {...field}
      type="password"
      name={name}
      autoComplete="new-password"
      description={t.passwordRule(limits.passwordMin)}
      isRequired
    />
  );
};
