import { TrendingDown, TrendingUp } from 'lucide-react';
import type { PortfolioRow } from '../../../../shared/protocol/portfolio.ts';
import { TREND_DAYS, type Trend, trendOf } from '../../../../shared/rules/portfolio/trend.ts';
import { type PortfolioText, usePortfolioText } from '../../../text/use-portfolio-text.ts';
import { useFormat } from '../../../text/use-text.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { curvePath } from '../curve-path.ts';
import styles from './cells.module.css';

const WIDTH = 48;
const HEIGHT = 16;
const DOT = 2.2;

/** In words: "1 thread more, 2 critical findings fewer". */
export const sayTrend = ({ direction, threads, critical, warning }: Trend, words: PortfolioText): string => {
  const t = words.portfolio.trend;
  const parts = [
    threads !== 0 && t.threads(threads),
    critical !== null && critical !== 0 && t.critical(critical),
    warning !== null && warning !== 0 && t.warning(warning),
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(', ');
  return direction === 'same' ? t.same : t.shares[direction];
};

/** Threads over two years, and what has changed since the last review; where there was none, in so many days. */
export const TrendCell = ({ row }: { row: PortfolioRow }) => {
  const words = usePortfolioText();
  const { day } = useFormat();
  const t = words.portfolio.trend;
  const known = trendOf(row);
  const isReview = known?.base.kind === 'review';
  const curve = row.facts?.curve.threads ?? [];
  const said = [
    curve.length > 0 && t.curve(curve[0] ?? 0, curve.at(-1) ?? 0),
    !isReview && t.never,
    known && t[isReview ? 'since' : 'over'](day(known.base.day), sayTrend(known.trend, words)),
  ];
  const whole = said.filter(Boolean).join(' ');
  const most = Math.max(1, ...curve);
  return (
    <span className={styles.trend} title={whole}>
      <VisuallyHidden>{whole}</VisuallyHidden>
      <svg className={styles.curve} width={WIDTH + DOT} height={HEIGHT + 2 * DOT} aria-hidden>
        <g transform={`translate(0 ${DOT})`}>
          <path d={curvePath(curve, WIDTH - DOT, HEIGHT)} />
          {curve.length > 0 && <circle cx={WIDTH - DOT} cy={HEIGHT - ((curve.at(-1) ?? 0) / most) * HEIGHT} r={DOT} />}
        </g>
      </svg>
      <span aria-hidden className={styles.change}>
        {known ? (
          <Change trend={known.trend} signed={t.signed} />
        ) : (
          <span className={styles.quiet}>{words.portfolio.list.none}</span>
        )}
        {known && !isReview && <span className={styles.base}>{t.days(TREND_DAYS)}</span>}
      </span>
    </span>
  );
};

const Change = ({ trend, signed }: { trend: Trend; signed: (count: number) => string }) => {
  const Icon = trend.direction === 'better' ? TrendingUp : trend.direction === 'worse' ? TrendingDown : null;
  return (
    <>
      {(trend.threads !== 0 || !Icon) && (
        <span className={trend.threads === 0 ? styles.quiet : undefined}>{signed(trend.threads)}</span>
      )}
      {trend.threads === 0 && Icon && <Icon size={14} strokeWidth={1.6} className={styles.direction} aria-hidden />}
    </>
  );
};
