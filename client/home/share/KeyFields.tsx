import { useText } from '../../text/use-text.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { EXPIRIES, type Expiry } from './expires-at.ts';

/** How long a link opens, and the passphrase it asks for; none when empty. */
export type LinkKey = { expiry: Expiry; passphrase: string };

/** Whether the passphrase is too short to keep anybody out. */
export const isTooShort = ({ passphrase }: LinkKey): boolean => passphrase !== '' && passphrase.length < 4;

type KeyFieldsProps = { value: LinkKey; onChange: (value: LinkKey) => void; wasTried: boolean };

/** The two fields that every new link has. `wasTried`: what is wrong is said. */
export const KeyFields = ({ value, onChange, wasTried }: KeyFieldsProps) => {
  const t = useText().doors.share;
  return (
    <>
      <Select
        label={t.expiry}
        value={value.expiry}
        onChange={(expiry) => onChange({ ...value, expiry })}
        options={EXPIRIES.map((id) => ({ id, label: t.expiries[id] }))}
      />
      <TextField
        label={t.passphrase}
        value={value.passphrase}
        onChange={(passphrase) => onChange({ ...value, passphrase })}
        autoComplete="off"
        error={wasTried && isTooShort(value) ? t.passphraseShort : null}
      />
    </>
  );
};
