import { Download, Presentation, X } from 'lucide-react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { Column } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './SelectionBar.module.css';
import { useSaveList } from './save-list.ts';

type SelectionBarProps = {
  rows: readonly PortfolioRow[];
  columns: readonly Column[];
  onReview?: (() => void) | undefined;
  onClear: () => void;
};

/** What can be done with the accounts that are selected. */
export const SelectionBar = ({ rows, columns, onReview, onClear }: SelectionBarProps) => {
  const t = usePortfolioText().portfolio.list;
  const save = useSaveList();
  return (
    <section className={styles.place} aria-label={t.selectionBar}>
      <div className={styles.bar}>
        <strong className={styles.count}>{t.selected(rows.length)}</strong>
        {onReview && (
          <Button icon={Presentation} shortcut="r" aria-keyshortcuts="r" onPress={onReview}>
            {t.review(rows.length)}
          </Button>
        )}
        <Menu
          label={t.download}
          placement="top end"
          trigger={<Button icon={Download}>{t.download}</Button>}
          items={[
            { id: 'csv', label: t.asCsv, onAction: () => save('csv', rows, columns) },
            { id: 'xlsx', label: t.asXlsx, onAction: () => save('xlsx', rows, columns) },
          ]}
        />
        <IconButton icon={X} label={t.unselect} shortcut="Escape" onPress={onClear} />
      </div>
    </section>
  );
};
