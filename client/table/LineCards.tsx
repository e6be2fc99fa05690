import type { ReactNode } from 'react';
import type { ContactId } from '../../shared/model/id.ts';
import { useAccountPart } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Pips } from '../ui/Pips.tsx';
import styles from './Cards.module.css';
import type { LineRow } from './line-rows.ts';

type LineCardsProps = {
  rows: readonly LineRow[];
  selected: readonly ContactId[];
  onOpen: (id: ContactId) => void;
  children: ReactNode;
};

/** For a narrow screen: both names, strength and lane; a tap opens the line. */
export const LineCards = ({ rows, selected, onOpen, children }: LineCardsProps) => {
  const text = useText();
  const t = text.table;
  const functions = useAccountPart((account) => account.functions);
  const lanes = new Map(functions.map((fn) => [fn.id, fn.name]));
  const chosen = new Set(selected);
  return (
    <div className={styles.scroll}>
      <ul aria-label={t.gridLines}>
        {rows.map((row) => (
          <li key={row.id} className={styles.item}>
            <button
              type="button"
              className={styles.line}
              aria-pressed={chosen.has(row.id)}
              onClick={() => onOpen(row.id)}
            >
              <span className={styles.words}>
                <bdi className={styles.name}>{row.supplierName || t.unnamed}</bdi>
                <bdi className={styles.title}>{row.customerName || t.unnamed}</bdi>
              </span>
              <span className={styles.meta}>
                <Pips value={row.strength} />
                <bdi className={styles.count}>{(row.function && lanes.get(row.function)) || t.noFunction}</bdi>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
};
