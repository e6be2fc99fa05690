import { useState } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { inRankingOrder, rankAccounts, splitsTie } from '../../../shared/rules/portfolio/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CapacityWarning } from './CapacityWarning.tsx';
import styles from './Choosing.module.css';
import { CloseDialog } from './CloseDialog.tsx';
import { RankTable } from './RankTable.tsx';
import { useHoldRound } from './rounds.ts';
import scoreStyles from './Scores.module.css';

type RankingProps = { round: RoundView; rows: readonly PortfolioRow[]; capacity: number };

/** A fifth of the accounts bring most: a line to begin with. */
const FIRST_CUT = 0.2;

/** Accounts by their weighted score, with the line above which they become key accounts. */
export const Ranking = ({ round, rows, capacity }: RankingProps) => {
  const t = usePortfolioText().choosing.rank;
  const { day } = useFormat();
  const { change } = useHoldRound(round.id);
  const [isClosing, setClosing] = useState(false);
  // what is dragged counts here before the server has it
  const [moved, setMoved] = useState<number | null>(null);
  const accounts = inRankingOrder(round.accounts);
  const ranked = rankAccounts({
    ...{ criteria: round.criteria, accounts },
    sheets: round.revealed?.sheets ?? [],
    agreed: round.revealed?.agreed ?? [],
  });
  const kept = round.cut ?? Math.min(ranked.length, Math.max(1, Math.round(ranked.length * FIRST_CUT)));
  const cut = Math.min(ranked.length, moved ?? kept);
  const mayMove = round.mayHold && round.state === 'revealed';
  const keep = (next: number) => {
    setMoved(next);
    change.mutate({ cut: next }, { onSettled: () => setMoved(null) });
  };
  const above = ranked.slice(0, cut).flatMap(({ account }) => rows.find(({ id }) => id === account) ?? []);

  return (
    <section aria-labelledby="round-rank">
      <div className={styles.sectionHead}>
        <div>
          <h2 id="round-rank" className={styles.heading}>
            {t.title}
          </h2>
          <p className={styles.soft}>
            {round.closedOn ? t.closedOn(day(round.closedOn)) : t.lead} {mayMove && t.lineKeys}
          </p>
        </div>
        {mayMove && (
          <Button variant="ink" size="large" onPress={() => setClosing(true)}>
            {t.close}
          </Button>
        )}
      </div>
      {round.state === 'revealed' && (
        <div className={scoreStyles.warnings}>
          <CapacityWarning keyAccounts={above} capacity={capacity} />
          {splitsTie(ranked, cut) && <Notice tone="warning">{t.tie}</Notice>}
        </div>
      )}
      <RankTable
        round={round}
        ranked={ranked}
        rows={rows}
        cut={cut}
        {...(mayMove ? { onMove: setMoved, onMoved: keep } : {})}
      />
      {isClosing && <CloseDialog round={round} cut={cut} count={ranked.length} onClose={() => setClosing(false)} />}
    </section>
  );
};
