import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './Switch.module.css';

type SwitchProps = { isSelected: boolean; onChange: (selected: boolean) => void; children: string };

/** A fact that is so or not so, changed at once. */
export const Switch = ({ isSelected, onChange, children }: SwitchProps) => (
  <AriaSwitch className={styles.switch ?? ''} isSelected={isSelected} onChange={onChange}>
    <span className={styles.track}>
      <span className={styles.knob} />
    </span>
    {children}
  </AriaSwitch>
);
