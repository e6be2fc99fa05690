import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { capacity } from '../../../shared/rules/portfolio/capacity.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import styles from './Choosing.module.css';

type CapacityWarningProps = { keyAccounts: readonly PortfolioRow[]; capacity: number };

/** More key accounts than the KAMs can serve: said before the round is closed, with names. */
export const CapacityWarning = ({ keyAccounts, capacity: limit }: CapacityWarningProps) => {
  const t = usePortfolioText().choosing.rank;
  // as they will be once the round is closed
  const { kams, withoutKam } = capacity(
    keyAccounts.map((row) => ({ ...row, status: 'key' as const })),
    limit,
  );
  const nameOf = new Map(keyAccounts.map(({ id, name }) => [id, name]));
  const names = (accounts: readonly AccountId[]) => accounts.map((id) => nameOf.get(id) ?? '').join(', ');
  return (
    <>
      {kams
        .filter(({ over }) => over > 0)
        .map(({ kam, name, key }) => (
          <Notice key={kam} tone="warning">
            <strong>{t.over(name, key.length, limit)}</strong>{' '}
            <span className={styles.soft}>{t.overFor(names(key))}</span>
          </Notice>
        ))}
      {withoutKam.length > 0 && <Notice tone="warning">{t.noLeader(names(withoutKam))}</Notice>}
    </>
  );
};
