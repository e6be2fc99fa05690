import { Switch as AriaSwitch } from 'react-aria-components';
import { classes } from '../ui/classes.ts';
import styles from './Switch.module.css';

type SwitchProps = {
  isSelected: boolean;
  onChange: (selected: boolean) => void;
  children: string;
  /** Under the values of labelled rows. */
  inset?: boolean;
};

/** A fact that is so or not so, changed at once. */
export const Switch = ({ isSelected, onChange, children, inset }: SwitchProps) => (
  <AriaSwitch className={classes(styles.switch, inset && styles.inset)} isSelected={isSelected} onChange={onChange}>
    <span className={styles.track}>
      <span className={styles.knob} />
    </span>
    {children}
  </AriaSwitch>
);
