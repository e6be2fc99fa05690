import { X } from 'lucide-react';
import type { AccountId } from '../../../shared/model/id.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { ChoosableRow } from './choosable.ts';
import styles from './NewReview.module.css';

type ChosenAccountsProps = { rows: readonly ChoosableRow[]; none: string; onLeaveOut: (id: AccountId) => void };

/** The accounts of the review in the order in which they will come. */
export const ChosenAccounts = ({ rows, none, onLeaveOut }: ChosenAccountsProps) => {
  const t = usePortfolioText().review.start;
  const format = useFormat();
  if (rows.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ol className={styles.chosen} aria-label={t.inOrder}>
      {rows.map((row) => (
        <li key={row.id} className={styles.account}>
          <Glyph diamondIndex={row.diamondIndex} width={40} height={20} />
          <bdi className={styles.name}>{row.name}</bdi>
          <span className={styles.fact}>
            {[
              ...(row.findings.critical > 0 ? [t.critical(row.findings.critical)] : []),
              row.isReviewed ? t.due(format.day(row.due)) : t.never,
            ].join(', ')}
          </span>
          <IconButton icon={X} label={t.leaveOut(row.name)} onPress={() => onLeaveOut(row.id)} />
        </li>
      ))}
    </ol>
  );
};
