// biome-ignore-all lint/a11y/useSemanticElements: reason: the head of an ARIA grid, see GridLine
// biome-ignore-all lint/a11y/useFocusableInteractive: reason: in the head the buttons take the focus

import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { Column, Sorting, SortKey } from '../../../shared/rules/portfolio/list-view.ts';
import { TREND_DAYS } from '../../../shared/rules/portfolio/trend.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { SPECS } from './columns.ts';
import styles from './Grid.module.css';

type GridHeadProps = {
  columns: readonly Column[];
  sort: Sorting;
  onSort: (by: SortKey) => void;
  selected: 'all' | 'some' | 'none';
  onSelectAll: () => void;
  /** ↓ leads from the head into the list. */
  onDown: () => void;
};

const stepOf = (event: KeyboardEvent): number | null =>
  ({ ArrowRight: 1, ArrowLeft: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY })[event.key] ?? null;

const shortOf = (heads: Partial<Record<SortKey, string>>, key: SortKey): string | undefined => heads[key];

/** One tab stop; arrows walk, Enter sorts. */
export const GridHead = ({ columns, sort, onSort, selected, onSelectAll, onDown }: GridHeadProps) => {
  const words = usePortfolioText().portfolio;
  const keys: readonly SortKey[] = ['name', ...columns];
  const [stop, setStop] = useState<SortKey>('name');
  const at = keys.includes(stop) ? stop : 'name';

  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      event.stopPropagation();
      return onDown();
    }
    const step = stepOf(event);
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-sort]')];
    const from = buttons.indexOf(event.target as HTMLButtonElement);
    if (step === null || from < 0) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, from + step))]?.focus();
  };

  return (
    <div role="rowgroup" className={styles.head} onKeyDown={walk}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.select}>
          <button
            type="button"
            role="checkbox"
            aria-checked={selected === 'all' ? true : selected === 'some' ? 'mixed' : false}
            aria-label={words.list.selectAll}
            tabIndex={-1}
            className={styles.box}
            onClick={onSelectAll}
          >
            <span>
              {selected === 'all' && <Check size={12} strokeWidth={2.4} aria-hidden />}
              {selected === 'some' && <Minus size={12} strokeWidth={2.4} aria-hidden />}
            </span>
          </button>
        </div>
        {keys.map((key) => {
          const isSorted = sort.by === key;
          const Icon = sort.descending ? ArrowDown : ArrowUp;
          return (
            <div
              key={key}
              role="columnheader"
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.headCell}
              data-column={key}
              data-number={key !== 'name' && SPECS[key].isNumber}
            >
              <button
                type="button"
                data-sort={key}
                tabIndex={key === at ? 0 : -1}
                className={styles.sort}
                title={key === 'trend' ? words.hints.trend(TREND_DAYS) : words.columns[key]}
                onClick={() => onSort(key)}
                onFocus={() => setStop(key)}
              >
                {shortOf(words.heads, key) ?? words.columns[key]}
                {isSorted && <Icon size={12} strokeWidth={2} aria-hidden />}
              </button>
            </div>
          );
        })}
        <div role="columnheader">
          <VisuallyHidden>{words.list.more}</VisuallyHidden>
        </div>
      </div>
    </div>
  );
};
