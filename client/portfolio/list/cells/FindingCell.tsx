import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { PortfolioRow } from '../../../../shared/protocol/portfolio.ts';
import { plainSentence, rowSentence } from '../../../text/finding-sentence.ts';
import { usePortfolioText } from '../../../text/use-portfolio-text.ts';
import { useText } from '../../../text/use-text.ts';
import { useListPlace } from '../list-place.ts';
import styles from './cells.module.css';

const ICONS = { critical: CircleAlert, warning: TriangleAlert, note: Info } as const;

/** The worst open finding, as a sentence. */
export const FindingCell = ({ row }: { row: PortfolioRow }) => {
  const t = useText();
  const words = usePortfolioText().portfolio.list;
  const { stageNames } = useListPlace();
  if (!row.facts) return <span className={styles.quiet}>{words.computing}</span>;
  const { worst } = row.facts;
  if (!worst) return <span className={styles.quiet}>{words.none}</span>;
  const Icon = ICONS[worst.severity];
  const parts = rowSentence(worst, t, stageNames);
  return (
    <span className={styles.finding} data-severity={worst.severity} title={plainSentence(parts)}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <strong>{t.findings.severity[worst.severity]}</strong>{' '}
        {parts.map((part, index) => {
          const key = `${index}`;
          return typeof part === 'string' ? <span key={key}>{part}</span> : <bdi key={key}>{part.name}</bdi>;
        })}
      </span>
    </span>
  );
};
