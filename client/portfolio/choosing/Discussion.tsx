import { useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { inRankingOrder, type Point, pointsToDiscuss } from '../../../shared/rules/portfolio/scoring.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './Choosing.module.css';
import { PointRow } from './PointRow.tsx';
import scoreStyles from './Scores.module.css';
import { useAgree } from './use-agree.ts';

/** So many points at a time: what is wide apart stands at the top. */
const AT_ONCE = 30;

/** After the reveal: who gave what, the widest apart first, and what is agreed on. */
export const Discussion = ({ round }: { round: RoundView }) => {
  const t = usePortfolioText().choosing;
  const [order, setOrder] = useState<'range' | 'account'>('range');
  const [shown, setShown] = useState(AT_ONCE);
  const agree = useAgree(round);
  const accounts = inRankingOrder(round.accounts);
  const nameOf = new Map(round.accounts.map(({ id, name }) => [id, name]));
  const points = pointsToDiscuss(round.criteria, accounts, round.revealed?.sheets ?? []);
  const at = (account: AccountId) => accounts.indexOf(account);
  const criterionAt = ({ criterion }: Point) => round.criteria.findIndex(({ id }) => id === criterion.id);
  const sorted =
    order === 'range'
      ? points
      : points.toSorted((a, b) => at(a.account) - at(b.account) || criterionAt(a) - criterionAt(b));

  return (
    <section aria-labelledby="round-discuss">
      <div className={styles.sectionHead}>
        <div>
          <h2 id="round-discuss" className={styles.heading}>
            {t.discuss.title}
          </h2>
          <p className={styles.soft}>{t.discuss.lead}</p>
        </div>
        <SegmentedControl
          label={t.discuss.order}
          value={order}
          onChange={setOrder}
          options={[
            { id: 'range', label: t.discuss.byRange },
            { id: 'account', label: t.discuss.byAccount },
          ]}
        />
      </div>
      <table className={scoreStyles.table}>
        <thead>
          <tr>
            <th scope="col">{t.discuss.account}</th>
            <th scope="col">{t.discuss.given}</th>
            <th scope="col" className={scoreStyles.number}>
              {t.discuss.mean}
            </th>
            <th scope="col" className={scoreStyles.number}>
              {t.discuss.range}
            </th>
            <th scope="col" className={scoreStyles.number}>
              {t.discuss.deviation}
            </th>
            <th scope="col" className={scoreStyles.number}>
              {t.discuss.agreed}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map((point) => (
            <PointRow
              key={`${point.account} ${point.criterion.id}`}
              point={point}
              account={nameOf.get(point.account) ?? ''}
              round={round}
              onAgree={(score) => agree.score(point.account, point.criterion.id, score)}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > shown && (
        <div className={scoreStyles.moreRow}>
          <Button onPress={() => setShown(shown + AT_ONCE)}>
            {t.discuss.more(Math.min(AT_ONCE, sorted.length - shown))}
          </Button>
        </div>
      )}
    </section>
  );
};
