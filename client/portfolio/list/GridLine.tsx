// biome-ignore-all lint/a11y/useSemanticElements: reason: an ARIA grid of which only what is in sight is in the document; the rows of a table cannot stand anywhere
// biome-ignore-all lint/a11y/useFocusableInteractive: reason: the focus stays on the grid, which names its active row
import { Check, ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import { memo } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { openOf } from '../../../shared/rules/portfolio/list-row.ts';
import type { Column } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { SPECS } from './columns.ts';
import styles from './Grid.module.css';
import type { AccountLine, GroupLine } from './lines.ts';

export type LineEvents = {
  select: (key: string, range: boolean) => void;
  menu: (row: PortfolioRow, button: HTMLButtonElement) => void;
  toggleGroup: (value: string) => void;
};

type Placed = { id: string; index: number; top: number; isActive: boolean; events: LineEvents };

type GridLineProps = Placed & { line: AccountLine; columns: readonly Column[]; isSelected: boolean };

export const GridLine = memo(({ line, columns, isSelected, isActive, ...at }: GridLineProps) => {
  const words = usePortfolioText().portfolio;
  const t = words.list;
  const { row, key } = line;
  return (
    <div
      role="row"
      id={at.id}
      aria-rowindex={at.index + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      data-account-row={row.id}
      className={styles.row}
      style={{ top: at.top }}
    >
      <div role="gridcell" className={styles.select}>
        <button
          type="button"
          role="checkbox"
          aria-checked={isSelected}
          aria-label={t.select(row.name)}
          tabIndex={-1}
          className={styles.box}
          onClick={(event) => at.events.select(key, event.shiftKey)}
        >
          <span>{isSelected && <Check size={12} strokeWidth={2.4} aria-hidden />}</span>
        </button>
      </div>
      <div role="rowheader" className={styles.name}>
        <a href={`/accounts/${row.id}`} data-opens className={styles.link} dir="auto" title={row.name} tabIndex={-1}>
          {row.name}
        </a>
        {row.customer !== '' && row.customer !== row.name && (
          <span className={styles.customer} dir="auto" title={row.customer}>
            {row.customer}
          </span>
        )}
      </div>
      {columns.map((column) => {
        const { Cell, isNumber } = SPECS[column];
        return (
          <div
            key={column}
            role="gridcell"
            className={styles.cell}
            data-column={column}
            data-label={words.columns[column]}
            data-number={isNumber}
          >
            <Cell row={row} />
          </div>
        );
      })}
      <div role="gridcell" className={styles.menu}>
        <MenuButton row={row} events={at.events} />
      </div>
    </div>
  );
});

export const MenuButton = ({ row, events }: { row: PortfolioRow; events: LineEvents }) => {
  const t = usePortfolioText().portfolio.list;
  return (
    <button
      type="button"
      data-row-menu
      aria-haspopup="menu"
      aria-label={t.menu(row.name)}
      title={t.menu(row.name)}
      tabIndex={-1}
      className={styles.more}
      onClick={(event) => events.menu(row, event.currentTarget)}
    >
      <Ellipsis size={16} strokeWidth={1.6} aria-hidden />
    </button>
  );
};

export const GroupHead = memo(({ line, isActive, ...at }: Placed & { line: GroupLine }) => {
  const t = usePortfolioText().portfolio.list;
  const { group, label, isOpen } = line;
  const critical = group.rows.filter((row) => openOf(row).critical > 0).length;
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <div
      role="row"
      id={at.id}
      aria-rowindex={at.index + 2}
      aria-expanded={isOpen}
      data-active={isActive || undefined}
      className={styles.group}
      style={{ top: at.top }}
    >
      <div role="rowheader">
        <button
          type="button"
          tabIndex={-1}
          className={styles.groupButton}
          onClick={() => at.events.toggleGroup(group.value)}
        >
          <Icon size={14} strokeWidth={1.6} aria-hidden />
          <strong dir="auto">{label}</strong>
          <span className={styles.soft}>{t.groupCount(group.rows.length)}</span>
          {critical > 0 && <span className={styles.soft}>{t.groupCritical(critical)}</span>}
        </button>
      </div>
    </div>
  );
});
