import { Check as Tick } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import styles from './Check.module.css';

type CheckProps = { isSelected: boolean; onChange: (selected: boolean) => void } & (
  | { label: string; children?: never }
  | { label?: never; children: ReactNode }
);

/** Yes or no, with words beside it or with a name of its own. */
export const Check = ({ isSelected, onChange, label, children }: CheckProps) => (
  <Checkbox
    className={styles.check}
    isSelected={isSelected}
    onChange={onChange}
    {...(label === undefined ? {} : { 'aria-label': label })}
  >
    <span className={styles.box}>{isSelected && <Tick size={12} strokeWidth={2.4} aria-hidden />}</span>
    {children}
  </Checkbox>
);
