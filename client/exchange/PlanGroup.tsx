import { type ReactNode, useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PlanList.module.css';

const SHOWN = 60;

/** One kind of rows of a plan under its heading; a long list is shown in pieces. */
export const PlanGroup = <T,>({
  title,
  items,
  children,
}: {
  title: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
}) => {
  const t = useText().exchange;
  const id = useId();
  const [shown, setShown] = useState(SHOWN);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 className={styles.heading} id={id}>
        {title}
      </h3>
      <ul className={styles.list} aria-labelledby={id}>
        {items.slice(0, shown).map(children)}
      </ul>
      {items.length > shown && (
        <Button variant="quiet" onPress={() => setShown(shown + 5 * SHOWN)}>
          {t.more(Math.min(items.length - shown, 5 * SHOWN))}
        </Button>
      )}
    </section>
  );
};
