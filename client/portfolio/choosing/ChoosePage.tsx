import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LiveNote } from '../LiveNote.tsx';
import { usePortfolio } from '../portfolio.ts';
import { CategoryCandidates } from './CategoryCandidates.tsx';
import styles from './Choosing.module.css';
import { RoundCard } from './RoundCard.tsx';
import { useRounds } from './rounds.ts';
import { StatusOverview } from './StatusOverview.tsx';
import { ToReexamine } from './ToReexamine.tsx';

/** Where key accounts are chosen: rounds, where the accounts stand, what is to be looked at again. */
export const ChoosePage = () => {
  const t = usePortfolioText().choosing;
  const errors = useText().errors;
  const { data: list, error, refetch } = useRounds();
  const { data: portfolio } = usePortfolio();

  if (error && !list)
    return (
      <EmptyState
        title={t.failed}
        text={errors.byCode[failureCode(error)]}
        action={<Button onPress={() => void refetch()}>{t.again}</Button>}
      />
    );
  const rows = portfolio?.rows.filter(({ archived }) => !archived) ?? [];
  const asked = list?.rounds.filter(({ state, mine }) => state === 'open' && mine !== null) ?? [];
  const others = list?.rounds.filter((round) => !asked.includes(round)) ?? [];

  return (
    <div className={styles.page}>
      <LiveNote />
      <header className={styles.head}>
        <h1 className={styles.title}>{t.title}</h1>
        <span className={styles.space} />
        {list?.mayHold && (
          <Link href="/choose/new" className={styles.add}>
            <Plus size={14} strokeWidth={1.6} aria-hidden />
            {t.home.newRound}
          </Link>
        )}
      </header>
      <p className={styles.lead}>{t.home.lead}</p>
      {!list || !portfolio ? (
        <div className={styles.loading} role="status" aria-label={t.round.loading}>
          <Skeleton height={72} />
          <Skeleton height={72} />
        </div>
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            {asked.length > 0 && (
              <section className={styles.section} aria-labelledby="choose-asked">
                <h2 id="choose-asked" className={styles.heading}>
                  {t.home.asked}
                </h2>
                <ul className={styles.cards}>
                  {asked.map((round) => (
                    <RoundCard key={round.id} round={round} />
                  ))}
                </ul>
              </section>
            )}
            <section className={styles.section} aria-labelledby="choose-rounds">
              <h2 id="choose-rounds" className={styles.heading}>
                {t.home.rounds}
              </h2>
              {others.length > 0 && (
                <ul className={styles.cards}>
                  {others.map((round) => (
                    <RoundCard key={round.id} round={round} />
                  ))}
                </ul>
              )}
              {list.rounds.length === 0 && (
                <EmptyState
                  level={3}
                  title={t.home.noRounds}
                  text={list.mayHold ? t.home.noRoundsText : t.home.noRoundsForMe}
                />
              )}
            </section>
            <CategoryCandidates rows={rows} settings={portfolio.settings} today={portfolio.today} />
          </div>
          <div className={styles.column}>
            <StatusOverview rows={rows} />
            <ToReexamine rows={rows} today={portfolio.today} />
          </div>
        </div>
      )}
    </div>
  );
};
