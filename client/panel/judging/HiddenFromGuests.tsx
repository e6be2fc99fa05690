import { EyeOff } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import styles from './judging.module.css';

/** Beside the title of everything that lies in the layer `inside`. */
export const HiddenFromGuests = () => (
  <span className={styles.hidden}>
    <EyeOff size={14} strokeWidth={1.6} aria-hidden />
    {useText().judging.hidden}
  </span>
);
