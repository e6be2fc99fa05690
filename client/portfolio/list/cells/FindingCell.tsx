import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { PortfolioRow } from '../../../../shared/protocol/portfolio.ts';
import { worstOf } from '../../../../shared/rules/portfolio/list-row.ts';
import { plainSentence } from '../../../text/finding-sentence.ts';
import { portfolioSentence, worstSentence } from '../../../text/portfolio-sentence.ts';
import { usePortfolioText } from '../../../text/use-portfolio-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useListPlace } from '../list-place.ts';
import styles from './cells.module.css';

const ICONS = { critical: CircleAlert, warning: TriangleAlert, note: Info } as const;

/** The worst open finding, or the one that is looked for, as a sentence; what else is found across the accounts on hover. */
export const FindingCell = ({ row }: { row: PortfolioRow }) => {
  const t = useText();
  const words = usePortfolioText();
  const { list } = words.portfolio;
  const { stageNames, asked } = useListPlace();
  if (!row.facts) return <span className={styles.quiet}>{list.computing}</span>;
  const worst = worstOf(row, asked);
  if (!worst) return <span className={styles.quiet}>{list.none}</span>;
  const { severity } = worst.finding;
  const Icon = ICONS[severity];
  const parts = worstSentence(worst, { t, words, stageNames });
  const others = (row.beyond ?? []).filter((one) => one !== worst.finding);
  const also = others.map(({ saying }) => list.alsoFound(plainSentence(portfolioSentence(saying, words))));
  return (
    <span className={styles.finding} data-severity={severity} title={[plainSentence(parts), ...also].join('\n')}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <strong>{t.findings.severity[severity]}</strong>{' '}
        {parts.map((part, index) => {
          const key = `${index}`;
          return typeof part === 'string' ? <span key={key}>{part}</span> : <bdi key={key}>{part.name}</bdi>;
        })}
      </span>
    </span>
  );
};
