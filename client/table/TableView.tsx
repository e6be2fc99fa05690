import { useState } from 'react';
import { useText } from '../text/use-text.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { NO_FILTER, type RowFilter } from './filter-rows.ts';
import { LinesTable } from './LinesTable.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import styles from './TableView.module.css';
import { type Tab, Toolbar } from './Toolbar.tsx';
import { useIsNarrow } from './use-is-narrow.ts';

/** The same people and lines as the map, for mass entry, for sorting, and for those who do not see the map. */
export const TableView = () => {
  const t = useText().table;
  const [tab, setTab] = useState<Tab>('people');
  const [filter, setFilter] = useState<RowFilter>(NO_FILTER);
  const asCards = useIsNarrow();
  return (
    <div className={styles.view}>
      <VisuallyHidden>
        <h1>{t.title}</h1>
      </VisuallyHidden>
      <Toolbar tab={tab} onTab={setTab} filter={filter} onFilter={setFilter} />
      {tab === 'people' ? (
        <PeopleTable filter={filter} asCards={asCards} />
      ) : (
        <LinesTable filter={filter} asCards={asCards} />
      )}
    </div>
  );
};
