import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { compareNames } from '../../text/format.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useLanguage } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import type { PictureTable as Table } from './drawn.ts';
import styles from './PictureTable.module.css';
import { type Order, sortTable } from './sort-table.ts';

const STEP = 200;

type Props = { table: Table; caption: string };

/** The same as the picture, in rows that can be sorted. */
export const PictureTable = ({ table: { columns, rows }, caption }: Props) => {
  const t = usePortfolioText().pictures;
  const [language] = useLanguage();
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useState(STEP);
  const sorted = useMemo(
    () => sortTable({ columns, rows }, order, compareNames(language)),
    [columns, rows, order, language],
  );
  const press = (column: string) =>
    setOrder((now) => ({ column, isDown: now?.column === column ? !now.isDown : false }));
  const left = sorted.length - most;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, isNumber, onlyInFile }) => {
              if (onlyInFile) return null;
              const isBy = order?.column === id;
              const Arrow = isBy && order.isDown ? ArrowDown : ArrowUp;
              return (
                <th
                  key={id}
                  scope="col"
                  data-number={isNumber || undefined}
                  aria-sort={isBy ? (order.isDown ? 'descending' : 'ascending') : 'none'}
                >
                  <button type="button" className={styles.sort} onClick={() => press(id)}>
                    {label}
                    <Arrow className={styles.arrow} data-on={isBy || undefined} size={12} strokeWidth={2} aria-hidden />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((row) => (
            <tr key={row.id}>
              {columns.map(({ id, isNumber, onlyInFile }, index) => {
                if (onlyInFile) return null;
                const cell = row.cells[index];
                const said = cell?.shown ?? `${cell?.value ?? ''}`;
                if (id === 'name' || (index === 0 && row.account === null)) {
                  return (
                    <th key={id} scope="row" dir="auto">
                      {row.account ? <Link href={`/accounts/${row.account}`}>{said}</Link> : said}
                    </th>
                  );
                }
                return (
                  <td key={id} data-number={isNumber || undefined}>
                    {said}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <div className={styles.more}>
          <Button onPress={() => setMost(most + STEP)}>{t.table.more(Math.min(STEP, left))}</Button>
        </div>
      )}
    </div>
  );
};
