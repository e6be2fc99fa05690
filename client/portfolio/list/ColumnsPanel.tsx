import { COLUMNS, type Column } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from './FilterPanel.tsx';
import styles from './FloatingPanel.module.css';

type ColumnsPanelProps = { columns: readonly Column[]; onChange: (columns: readonly Column[] | null) => void };

/** Which columns are shown; null: the usual ones. */
export const ColumnsPanel = ({ columns, onChange }: ColumnsPanelProps) => {
  const words = usePortfolioText().portfolio;
  return (
    <>
      <fieldset className={styles.section}>
        <legend>{words.list.columns}</legend>
        {COLUMNS.map((column) => (
          <Choice
            key={column}
            label={words.columns[column]}
            isOn={columns.includes(column)}
            onPress={() => onChange(COLUMNS.filter((one) => (one === column) !== columns.includes(one)))}
          />
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button variant="quiet" onPress={() => onChange(null)}>
          {words.list.usualColumns}
        </Button>
      </div>
    </>
  );
};
