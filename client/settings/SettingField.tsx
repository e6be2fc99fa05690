import type { Workspace } from '../../shared/protocol/workspace.ts';
import { useText } from '../text/use-text.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Workspace.module.css';
import { type Field, standardOf } from './workspace-fields.ts';

type Props = {
  field: Field;
  value: string;
  onChange: (value: string) => void;
  standard: Workspace['standard'];
  isWrong: boolean;
  isReadOnly: boolean;
};

const STANCES = ['2', '1', '0', '-1', '-2'] as const;

/** One number: what it means, and what it is when nobody says otherwise. */
export const SettingField = ({ field, value, onChange, standard, isWrong, isReadOnly }: Props) => {
  const t = useText().workspace;
  const label = t.fields[field.id as keyof typeof t.fields];
  const usual = standardOf(field) ?? String(standard[field.id as keyof typeof standard] ?? '');
  if (field.unit === 'stance')
    return (
      <Select
        className={`${styles.number} ${styles.stance}`}
        label={label}
        value={value}
        onChange={onChange}
        isDisabled={isReadOnly}
        options={STANCES.map((id) => ({ id, label: t.stances[id] }))}
      />
    );
  return (
    <TextField
      className={styles.number ?? ''}
      label={label}
      description={usual === '' && field.part === 'cadences' ? t.asAnyLine : t.usual[field.unit](usual)}
      value={value}
      onChange={onChange}
      isReadOnly={isReadOnly}
      error={isWrong ? t.wrong[field.unit] : null}
    />
  );
};
