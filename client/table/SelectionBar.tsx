import { Trash2, X } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SelectionBar.module.css';

type SelectionBarProps = {
  tab: 'people' | 'lines';
  count: number;
  shown: number;
  all: number;
  /** Of those shown, who is yet to come. */
  toCome?: number;
  keys: string;
  /** null: one only reads. */
  onRemove: (() => void) | null;
  onClear: () => void;
};

/** How much there is and how the keys work; with a selection, what can be done with it. */
export const SelectionBar = ({ tab, count, shown, all, toCome = 0, keys, onRemove, onClear }: SelectionBarProps) => {
  const t = useText().table;
  return (
    <div className={styles.bar}>
      {count === 0 ? (
        <>
          <span>
            {t.shown(tab, shown, all)}
            {toCome > 0 && `, ${t.toCome(toCome)}`}
          </span>
          {shown > 0 && <span className={styles.keys}>{keys}</span>}
        </>
      ) : (
        <>
          <span className={styles.count}>{t.selected(count)}</span>
          {onRemove && (
            <Button variant="quiet" icon={Trash2} onPress={onRemove}>
              {t.removeSelected}
            </Button>
          )}
          <Button variant="quiet" icon={X} onPress={onClear}>
            {t.clearSelection}
          </Button>
        </>
      )}
    </div>
  );
};
