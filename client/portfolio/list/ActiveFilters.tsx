import { X } from 'lucide-react';
import { RESPECTS } from '../../../shared/rules/portfolio/list-values.ts';
import type { ListView } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import styles from './ActiveFilters.module.css';
import type { SayValue } from './say-values.ts';
import type { ChangeView } from './use-list-view.ts';

type ActiveFiltersProps = { view: ListView; say: SayValue; onChange: ChangeView; onClear: () => void };

/** What the list is narrowed to, each with a way to take it off. */
export const ActiveFilters = ({ view, say, onChange, onClear }: ActiveFiltersProps) => {
  const words = usePortfolioText().portfolio;
  const set = RESPECTS.flatMap((respect) => view.filters[respect].map((value) => ({ respect, value })));
  if (set.length === 0) return null;
  return (
    <ul className={styles.filters}>
      {set.map(({ respect, value }) => (
        <li key={`${respect} ${value}`}>
          <button
            type="button"
            className={styles.filter}
            aria-label={words.list.without(words.respects[respect], say(respect, value))}
            onClick={() =>
              onChange({
                filters: { ...view.filters, [respect]: view.filters[respect].filter((one) => one !== value) },
              })
            }
          >
            <span className={styles.respect}>{words.respects[respect]}</span>
            <span className={styles.value} dir="auto">
              {say(respect, value)}
            </span>
            <X size={12} strokeWidth={2} aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          {words.list.clear}
        </button>
      </li>
    </ul>
  );
};
