import { Link } from 'wouter';
import type { ListedAccount } from '../../../shared/protocol/routes.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './Others.module.css';

/** Accounts of other teams that one came to by a link: their maps can be opened, and nothing else is known of them here. */
export const Others = ({ accounts }: { accounts: readonly ListedAccount[] }) => {
  const words = usePortfolioText().portfolio;
  const { number } = useFormat();
  if (accounts.length === 0) return null;
  return (
    <section className={styles.others} aria-label={words.list.others}>
      <h2>{words.list.others}</h2>
      <ul>
        {accounts.map((account) => (
          <li key={account.id}>
            <Link href={`/accounts/${account.id}`} className={styles.link}>
              <Glyph diamondIndex={drawnIndex(account)} width={52} height={24} />
              <strong dir="auto">{account.name}</strong>
              <span className={styles.soft}>
                {words.columns.threads} {number(account.threads)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
