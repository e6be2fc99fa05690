import { useText } from '../text/use-text.ts';
import styles from './Kbd.module.css';
import { isMac, keyCaps } from './key-names.ts';

/** The caps of one shortcut, written as in the action list: `Mod+k`, `Alt+ArrowUp`, `c`. */
export const Kbd = ({ keys }: { keys: string }) => {
  const names = useText().app.keys;
  return (
    <span className={styles.keys}>
      {keyCaps(keys, names, isMac()).map((cap) => (
        <kbd key={cap} className={styles.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
};
