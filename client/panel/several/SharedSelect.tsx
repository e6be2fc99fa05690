import { useText } from '../../text/use-text.ts';
import { type Option, Select } from '../../ui/Select.tsx';
import type { CommonValue } from './common-value.ts';

type SharedSelectProps<Id extends string> = {
  label: string;
  common: CommonValue<Id | null>;
  /** The words of "none of these". */
  none: string;
  options: readonly Option<Id>[];
  onChange: (id: Id | null) => void;
};

/** One value for all. While they differ it says so, and choosing makes them equal. */
export const SharedSelect = <Id extends string>({ label, common, none, options, onChange }: SharedSelectProps<Id>) => {
  const t = useText().panel.several;
  return (
    <Select<Id | ''>
      layout="row"
      label={label}
      value={common.kind === 'same' ? (common.value ?? '') : null}
      placeholder={t.mixed}
      options={[...options, { id: '', label: none }]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
};
