import { useRef } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { cutAfter, scoreDigits } from '../../../shared/rules/portfolio/cut-line.ts';
import type { Ranked } from '../../../shared/rules/portfolio/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { classes } from '../../ui/classes.ts';
import { CutLine } from './CutLine.tsx';
import { RankRow } from './RankRow.tsx';
import styles from './Scores.module.css';
import { useAgree } from './use-agree.ts';
import { useCriterionWords } from './use-criterion-words.ts';

type RankTableProps = {
  round: RoundView;
  ranked: readonly Ranked[];
  rows: readonly PortfolioRow[];
  /** How many of all accounts of the round, `total`, stand above the line. */
  cut: number;
  total: number;
  isTie: boolean;
  /** While the line is dragged, and when it is let go; absent: it stays. */
  onMove?: (cut: number) => void;
  onMoved?: (cut: number) => void;
};

export const RankTable = ({ round, ranked, rows, cut, total, isTie, onMove, onMoved }: RankTableProps) => {
  const text = usePortfolioText();
  const t = text.choosing.rank;
  const words = useCriterionWords();
  const agree = useAgree(round);
  const body = useRef<HTMLTableSectionElement>(null);
  const mayNote = round.mayHold && round.state === 'revealed';
  const columns = round.criteria.length + 6;

  /** How many accounts of the round stand above a height on the page. */
  const cutAt = (y: number): number => {
    const lines = [...(body.current?.querySelectorAll<HTMLElement>('tr[data-ranked]') ?? [])];
    const above = lines.filter((line) => {
      const { top, height } = line.getBoundingClientRect();
      return top + height / 2 < y;
    });
    return cutAfter(ranked, above.length);
  };
  const shared = { round, rows, digits: scoreDigits(ranked), onNote: mayNote ? agree.note : null };

  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-ranking>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              {t.place}
            </th>
            <th scope="col">{t.account}</th>
            <th scope="col" className={styles.number}>
              {t.score}
            </th>
            {round.criteria.map((criterion) => (
              <th key={criterion.id} scope="col" className={classes(styles.number, styles.detail)}>
                {words(criterion).name}
              </th>
            ))}
            <th scope="col">{t.kam}</th>
            <th scope="col">{t.status}</th>
            <th scope="col" className={styles.detail}>
              {text.choosing.discuss.note}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {ranked
            .filter(({ index }) => index < cut)
            .map((one) => (
              <RankRow key={one.account} ranked={one} {...shared} />
            ))}
          <tr key="line" className={styles.cutRow}>
            <td colSpan={columns}>
              <CutLine cut={cut} most={total} isTie={isTie} cutAt={cutAt} onMove={onMove} onMoved={onMoved} />
            </td>
          </tr>
          {ranked
            .filter(({ index }) => index >= cut)
            .map((one) => (
              <RankRow key={one.account} ranked={one} isBelow {...shared} />
            ))}
        </tbody>
      </table>
    </div>
  );
};
