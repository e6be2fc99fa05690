import { Kbd } from '../../ui/Kbd.tsx';
import styles from './FindDialog.module.css';

/** A key and what it does, at the foot of the dialog. */
export const Hint = ({ keys, text }: { keys: readonly string[]; text: string }) => (
  <span className={styles.hint}>
    {keys.map((key) => (
      <Kbd key={key} keys={key} />
    ))}
    {text}
  </span>
);
