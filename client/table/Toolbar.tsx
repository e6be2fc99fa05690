import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import type { FunctionId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { useAccountPart } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { Select } from '../ui/Select.tsx';
import { isFiltering, NO_FILTER, type RowFilter } from './filter-rows.ts';
import styles from './Toolbar.module.css';

export type Tab = 'people' | 'lines';

type ToolbarProps = {
  tab: Tab;
  onTab: (tab: Tab) => void;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
};

/** A company's name on a button. */
const COMPANY = 24;
const ALL = '$all';
const NONE = '$none';

/** What the table shows: people or lines, and which of them. */
export const Toolbar = ({ tab, onTab, filter, onFilter }: ToolbarProps) => {
  const text = useText();
  const t = text.table;
  const names = useAccountPart((account) => account.account);
  const functions = useAccountPart((account) => account.functions);
  const words = useRef<HTMLInputElement>(null);
  const lane = filter.function;

  return (
    <div className={styles.bar}>
      <div className={styles.choices}>
        <SegmentedControl<Tab>
          label={t.tabs}
          value={tab}
          onChange={onTab}
          options={[
            { id: 'people', label: t.people },
            { id: 'lines', label: t.lines },
          ]}
        />
      </div>
      <div className={styles.search}>
        <Search size={14} strokeWidth={1.6} aria-hidden />
        <input
          ref={words}
          className={styles.words}
          type="search"
          aria-label={t.filter}
          placeholder={tab === 'people' ? t.filterHint : t.filterLinesHint}
          value={filter.words}
          onChange={(event) => onFilter({ ...filter, words: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.words === '') return;
            event.preventDefault();
            onFilter({ ...filter, words: '' });
          }}
        />
      </div>
      <div className={styles.choices}>
        {tab === 'people' && (
          <SegmentedControl<Side | 'both'>
            label={t.side}
            value={filter.side ?? 'both'}
            onChange={(side) => onFilter({ ...filter, side: side === 'both' ? null : side })}
            options={[
              { id: 'both', label: t.bothSides },
              { id: 'supplier', label: shorten(names.supplier.trim(), COMPANY) || text.lanes.names.ours },
              { id: 'customer', label: shorten(names.customer.trim(), COMPANY) || text.lanes.names.theirs },
            ]}
          />
        )}
        {functions.length > 0 && (
          <Select<string>
            className={styles.lane ?? ''}
            label={t.function}
            hideLabel
            value={lane === undefined ? ALL : (lane ?? NONE)}
            onChange={(id) =>
              onFilter({ ...filter, function: id === ALL ? undefined : id === NONE ? null : (id as FunctionId) })
            }
            options={[
              { id: ALL, label: t.anyFunction },
              ...functions.map(({ id, name }) => ({ id, label: name })),
              { id: NONE, label: t.noFunction },
            ]}
          />
        )}
        {isFiltering(filter) && (
          <Button
            variant="quiet"
            icon={X}
            onPress={() => {
              onFilter(NO_FILTER);
              words.current?.focus();
            }}
          >
            {t.clearFilter}
          </Button>
        )}
      </div>
    </div>
  );
};
