import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { failureCode } from '../../session/request.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { toast } from '../../ui/toast.ts';
import { LiveNote } from '../LiveNote.tsx';
import { usePortfolio } from '../portfolio.ts';
import styles from './Choosing.module.css';
import { Discussion } from './Discussion.tsx';
import { Ranking } from './Ranking.tsx';
import { RoundMenu } from './RoundMenu.tsx';
import { useHoldRound, useRound } from './rounds.ts';
import { SheetView } from './SheetView.tsx';
import { Waiting } from './Waiting.tsx';

/** One round: scores while it is open; then where they differ, and the ranking. */
export const RoundPage = ({ id, onGone }: { id: string; onGone: () => void }) => {
  const t = usePortfolioText().choosing;
  const errors = useText().errors;
  const { data: round, error, refetch } = useRound(id);
  const isGone = error !== null && failureCode(error) === 'not-found';

  return (
    <div className={styles.page}>
      <LiveNote />
      <Link href="/choose" className={styles.back}>
        <ChevronLeft size={14} strokeWidth={1.6} aria-hidden />
        {t.back}
      </Link>
      {isGone && <EmptyState title={t.round.gone} text={t.round.goneText} />}
      {error && !isGone && !round && (
        <EmptyState
          title={t.failed}
          text={errors.byCode[failureCode(error)]}
          action={<Button onPress={() => void refetch()}>{t.again}</Button>}
        />
      )}
      {!round && !error && (
        <div className={styles.loading} role="status" aria-label={t.round.loading}>
          <Skeleton width={260} height={28} />
          <Skeleton height={44} />
          <Skeleton height={200} />
        </div>
      )}
      {round && !isGone && <Round round={round} onGone={onGone} />}
    </div>
  );
};

const Round = ({ round, onGone }: { round: RoundView; onGone: () => void }) => {
  const t = usePortfolioText().choosing;
  const [tab, setTab] = useState<'discuss' | 'rank'>(round.state === 'closed' ? 'rank' : 'discuss');
  const { data } = usePortfolio();
  const rows = data?.rows ?? [];
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          {round.name}
        </h1>
        <span className={styles.state} data-state={round.state}>
          {t.home.states[round.state]}
        </span>
        {round.state !== 'open' && (
          <SegmentedControl
            label={round.name}
            value={tab}
            onChange={setTab}
            options={[
              { id: 'discuss', label: t.discuss.tab },
              { id: 'rank', label: t.discuss.rankTab },
            ]}
          />
        )}
        <span className={styles.space} />
        {round.mayHold && round.state === 'closed' && <Reopen round={round} />}
        {round.mayHold && <RoundMenu round={round} onGone={onGone} />}
      </header>
      {round.state === 'open' && round.mayHold && <Waiting round={round} />}
      {round.state === 'open' && round.toScore.length > 0 && (
        <SheetView round={round} rows={rows} currency={data?.settings.currency ?? 'EUR'} />
      )}
      {round.state !== 'open' && tab === 'discuss' && <Discussion round={round} />}
      {round.state !== 'open' && tab === 'rank' && (
        <Ranking round={round} rows={rows} capacity={data?.settings.capacity ?? 5} />
      )}
    </>
  );
};

const Reopen = ({ round }: { round: RoundView }) => {
  const t = usePortfolioText().choosing.rank;
  const errors = useText().errors;
  const { change } = useHoldRound(round.id);
  return (
    <Button
      isPending={change.isPending}
      onPress={() =>
        change.mutate(
          { state: 'revealed' },
          {
            onSuccess: () => toast(t.reopened),
            onError: (error) => toast(errors.byCode[failureCode(error)], { tone: 'error' }),
          },
        )
      }
    >
      {t.reopen}
    </Button>
  );
};
