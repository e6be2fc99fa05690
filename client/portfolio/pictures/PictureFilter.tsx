import { ListFilter, Rows3, X } from 'lucide-react';
import type { Day } from '../../../shared/model/day.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { RESPECTS } from '../../../shared/rules/portfolio/list-values.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { ActiveFilters } from '../list/ActiveFilters.tsx';
import { FilterPanel } from '../list/FilterPanel.tsx';
import { Floating } from '../list/Floating.tsx';
import { QuickChips } from '../list/QuickChips.tsx';
import styles from './PicturesPage.module.css';
import type { Shown } from './use-shown-rows.ts';

type Props = { shown: Shown; every: readonly PortfolioRow[]; today: Day; isGrouped: boolean };

/** The filter of the list over a picture: the same questions, and the same address. */
export const PictureFilter = ({ shown, every, today, isGrouped }: Props) => {
  const words = usePortfolioText();
  const { list, respects } = words.portfolio;
  const { view, counts, say, change, clear } = shown;
  const filters = RESPECTS.reduce((sum, respect) => sum + view.filters[respect].length, 0);
  return (
    <div className={styles.filter}>
      <QuickChips view={view} counts={counts} onChange={change} />
      <Floating icon={ListFilter} label={list.filter} count={filters}>
        {() => <FilterPanel rows={every} view={view} today={today} say={say} onChange={change} onClear={clear} />}
      </Floating>
      {isGrouped && (
        <Menu
          label={list.groupBy}
          trigger={<Button icon={Rows3}>{view.group ? list.grouped(respects[view.group]) : list.group}</Button>}
          items={[null, ...RESPECTS].map((respect) => ({
            id: respect ?? 'none',
            label: respect ? respects[respect] : list.noGroup,
            isChosen: view.group === respect,
            onAction: () => change({ group: respect }),
          }))}
        />
      )}
      {view.search.trim() !== '' && (
        <Button icon={X} aria-label={words.pictures.withoutSearch(view.search)} onPress={() => change({ search: '' })}>
          {words.pictures.searched(view.search)}
        </Button>
      )}
      <ActiveFilters view={view} say={say} onChange={change} onClear={clear} />
    </div>
  );
};
