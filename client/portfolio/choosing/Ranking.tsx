import { useState } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { amongAll, cutOf, tiedAtLine } from '../../../shared/rules/portfolio/cut-line.ts';
import { inRankingOrder, rankAccounts } from '../../../shared/rules/portfolio/scoring.ts';
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

const NOTHING: NonNullable<RoundView['revealed']> = { sheets: [], agreed: [], places: [], total: 0, isTie: false };

/** Accounts by their weighted score, with the line above which they become key accounts. */
export const Ranking = ({ round, rows, capacity }: RankingProps) => {
  const t = usePortfolioText().choosing.rank;
  const { day } = useFormat();
  const { change } = useHoldRound(round.id);
  const [isClosing, setClosing] = useState(false);
  // what is dragged counts here before the server has it
  const [moved, setMoved] = useState<number | null>(null);
  const accounts = inRankingOrder(round.accounts);
  const { sheets, agreed, places, total, isTie } = round.revealed ?? NOTHING;
  const asked = new Map(places.map((one) => [one.account, one.asked]));
  const mine = rankAccounts({ criteria: round.criteria, accounts, sheets, agreed, asked });
  const ranked = amongAll(mine, places, total);
  const cut = cutOf(moved ?? round.cut, total);
  const nameOf = new Map(round.accounts.map(({ id, name }) => [id, name]));
  const tied = tiedAtLine(ranked, cut)
    .map((account) => nameOf.get(account) ?? '')
    .join(', ');
  const mayMove = round.mayHold && round.state === 'revealed';
  const keep = (next: number) => {
    setMoved(next);
    change.mutate({ cut: next }, { onSettled: () => setMoved(null) });
  };
  const above = ranked.flatMap(({ account, index }) =>
    index < cut ? (rows.find(({ id }) => id === account) ?? []) : [],
  );

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
      <div className={scoreStyles.warnings}>
        {ranked.length < total && <Notice tone="info">{t.part(ranked.length, total)}</Notice>}
        {round.state === 'revealed' && <CapacityWarning keyAccounts={above} capacity={capacity} />}
        {tied !== '' && <Notice tone="warning">{t.tie(tied)}</Notice>}
      </div>
      <RankTable
        round={round}
        ranked={ranked}
        rows={rows}
        cut={cut}
        total={total}
        isTie={tied !== '' || (ranked.length < total && isTie)}
        {...(mayMove ? { onMove: setMoved, onMoved: keep } : {})}
      />
      {isClosing && <CloseDialog round={round} cut={cut} count={total} tied={tied} onClose={() => setClosing(false)} />}
    </section>
  );
};
