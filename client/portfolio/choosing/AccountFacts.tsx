import { Link } from 'wouter';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useMoney } from '../money.ts';
import styles from './SheetView.module.css';

/** What is known of an account already, to score it by. */
export const AccountFacts = ({ row, currency }: { row: PortfolioRow | undefined; currency: string }) => {
  const t = usePortfolioText().choosing.sheet;
  const money = useMoney(currency);
  const { number } = useFormat();
  if (!row) return null;
  const { revenue, potential } = row.profile;
  return (
    <dl className={styles.facts}>
      {revenue !== null && <Fact word={t.revenue} value={money.short(revenue)} />}
      {potential !== null && <Fact word={t.potential} value={money.short(potential)} />}
      <Fact word={t.threads} value={number(row.threads)} />
      {row.customerFunctions > 0 && (
        <Fact word={t.coverage} value={t.of(row.coveredFunctions, row.customerFunctions)} />
      )}
      <span className={styles.sign}>
        <Glyph diamondIndex={row.threads === 0 ? null : row.diamondIndex} width={52} height={24} />
        <Link href={`/accounts/${row.id}`}>{t.openMap}</Link>
      </span>
    </dl>
  );
};

const Fact = ({ word, value }: { word: string; value: string }) => (
  <div className={styles.fact}>
    <dt>{word}</dt>
    <dd>{value}</dd>
  </div>
);
