import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { kamLoads } from '../../../shared/rules/portfolio/kam-loads.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Choosing.module.css';

type CapacityWarningProps = { keyAccounts: readonly PortfolioRow[]; capacity: number };

/** More key accounts than the KAMs can serve: said before the round is closed, with names. */
export const CapacityWarning = ({ keyAccounts, capacity }: CapacityWarningProps) => {
  const t = usePortfolioText().choosing.rank;
  const { loads, withoutKam } = kamLoads(keyAccounts, capacity);
  const names = (accounts: readonly PortfolioRow[]) => accounts.map(({ name }) => name).join(', ');
  return (
    <>
      {loads
        .filter(({ isOver }) => isOver)
        .map(({ kam, accounts }) => (
          <Notice key={kam.key} tone="warning">
            <strong>{t.over(kam.name, accounts.length, capacity)}</strong>{' '}
            <span className={styles.soft}>{t.overFor(names(accounts))}</span>
          </Notice>
        ))}
      {withoutKam.length > 0 && <Notice tone="warning">{t.noLeader(names(withoutKam))}</Notice>}
    </>
  );
};
