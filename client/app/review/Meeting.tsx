import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { AccountId } from '../../../shared/model/id.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { neighbour } from '../../../shared/rules/portfolio/review-steps.ts';
import { useLivePortfolio } from '../../portfolio/portfolio.ts';
import { type Live, useReviewCalls } from '../../portfolio/review/reviews.ts';
import { useUnsentRecord } from '../../portfolio/review/use-unsent-record.ts';
import { announce } from '../../session/announce.ts';
import { SessionProvider } from '../../session/hooks.ts';
import { openVersion } from '../../session/versions.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { toast } from '../../ui/toast.ts';
import { AccountStage, Opening } from './AccountStage.tsx';
import { AccountsRail } from './AccountsRail.tsx';
import { EndDialog } from './EndDialog.tsx';
import styles from './Meeting.module.css';
import { MeetingHead } from './MeetingHead.tsx';
import { MeetingHelp } from './MeetingHelp.tsx';
import { NotTaken } from './NotTaken.tsx';
import { Record } from './Record.tsx';
import type { WhoMeets } from './ReviewRoute.tsx';
import { isNextReviewHalf, reach } from './reach.ts';
import { useFinish } from './use-finish.ts';
import { type MeetingKeys, useMeetingKeys } from './use-meeting-keys.ts';
import { useSessions } from './use-sessions.ts';
import { useWay, type Way } from './use-way.ts';

type MeetingProps = { review: SeenReview; live: Live; who: WhoMeets };

/** The one screen of a review: accounts, map, what changed, findings, actions, and what is written down. */
export const Meeting = ({ review, live, who }: MeetingProps) => {
  const t = usePortfolioText().review;
  const [, navigate] = useLocation();
  // what is found across the accounts rests on all of them
  useLivePortfolio();
  const calls = useReviewCalls(review.id);
  useUnsentRecord(who.user.id, review.id, calls, live.isConnected);
  const way = useWay(review, who.user.id, calls, live.isConnected);
  const [shown, show] = useState<'help' | 'end' | null>(null);
  const finishing = useFinish(review, who.user.id, calls, way);
  const item = review.items.find(({ account }) => account === way.at) ?? null;
  const mayRecord = item?.may === true && review.endedAt === null;
  const around = [way.at, neighbour(review.items, way.at, 1), neighbour(review.items, way.at, -1)];
  const sessions = useSessions(
    around.filter((id): id is AccountId => id !== null),
    who,
  );
  useVersionsAround(review, around);
  useToldSteps(review, way, who.user.id);

  const finish = async () => {
    if (!item || !mayRecord) return;
    // the field that is written in is sent before the step leaves it
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (isNextReviewHalf()) return reach('next');
    const isWhole = finishing.finish(item);
    reach('stage');
    if ((await isWhole) && way.presents) show('end');
  };
  const reopen = async () => {
    if (!item) return;
    try {
      await calls.record(item.account, { done: false });
      announce(t.record.isOpen(item.name));
    } catch {
      toast(t.record.failed, { tone: 'error' });
    }
  };
  const end = async () => {
    await calls.change({ ended: true });
    navigate(`/reviews/${review.id}/minutes`);
  };
  const keys: MeetingKeys = {
    step: (by) => {
      way.step(by);
      reach('stage');
    },
    reach,
    finish: () => void finish(),
    present: () => {
      if (!way.presents && review.may.present && review.endedAt === null) void way.takeOver();
    },
    follow: () => {
      if (way.presents) return;
      if (way.follows) way.lookAround();
      else way.follow();
    },
    end: () => {
      if (way.presents) show('end');
    },
    help: () => show('help'),
  };
  useMeetingKeys(keys);

  const kept = way.at === null ? null : sessions.get(way.at);
  return (
    <div className={styles.meeting} data-review={review.id}>
      <MeetingHead
        review={review}
        item={item}
        live={live}
        way={way}
        onHelp={() => show('help')}
        onEnd={() => show('end')}
      />
      {(!live.isConnected || review.endedAt !== null) && (
        <div className={styles.notice}>
          {review.endedAt !== null ? (
            <Notice
              tone="info"
              action={
                review.presenter.id === who.user.id ? (
                  <Button onPress={() => void calls.change({ ended: false })}>{t.meeting.goOn}</Button>
                ) : (
                  <Button onPress={() => navigate(`/reviews/${review.id}/minutes`)}>{t.list.minutes}</Button>
                )
              }
            >
              {t.meeting.ended}
            </Notice>
          ) : (
            <Notice tone="warning">{t.meeting.offline}</Notice>
          )}
          {review.endedAt !== null && <NotTaken review={review} user={who.user.id} />}
        </div>
      )}
      <AccountsRail review={review} way={way} />
      {item === null ? (
        <div className={styles.map}>
          <EmptyState title={t.meeting.elsewhere} />
        </div>
      ) : kept?.session ? (
        <SessionProvider session={kept.session}>
          <AccountStage
            review={review}
            item={item}
            calls={calls}
            mayRecord={mayRecord}
            follows={way.follows ? review.presenter.id : null}
          />
          <Record
            review={review}
            item={item}
            calls={calls}
            mayRecord={mayRecord}
            isFinishing={finishing.pending.has(item.account)}
            onFinish={() => void finish()}
            onReopen={() => void reopen()}
          />
        </SessionProvider>
      ) : kept?.failed ? (
        <div className={styles.map}>
          <EmptyState title={t.meeting.closed} />
        </div>
      ) : (
        <Opening />
      )}
      {shown === 'help' && <MeetingHelp onClose={() => show(null)} />}
      {shown === 'end' && (
        <EndDialog
          review={review}
          user={who.user.id}
          underway={finishing.underway}
          onEnd={end}
          onClose={() => show(null)}
        />
      )}
    </div>
  );
};

/** What the accounts one step away are compared with is here before the step. */
const useVersionsAround = ({ items }: SeenReview, around: readonly (AccountId | null)[]): void => {
  const client = useQueryClient();
  const key = around.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: `key` says which are around
  useEffect(() => {
    for (const { account, before } of items) {
      const version = before?.version;
      if (!version || !around.includes(account)) continue;
      void client.prefetchQuery({
        queryKey: ['versions', account, version],
        queryFn: () => openVersion(account, version),
        staleTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
      });
    }
  }, [client, key]);
};

/** Says aloud where the review is now, and who presents. */
const useToldSteps = (review: SeenReview, way: Way, me: string): void => {
  const t = usePortfolioText().review.meeting;
  const told = useRef({ at: way.at, presenter: review.presenter.id });
  useEffect(() => {
    const { at, presenter } = told.current;
    told.current = { at: way.at, presenter: review.presenter.id };
    if (presenter !== review.presenter.id)
      announce(review.presenter.id === me ? t.tookOver : t.handed(review.presenter.name));
    else if (at !== way.at) {
      const index = review.items.findIndex(({ account }) => account === way.at);
      announce(index < 0 ? t.elsewhere : t.shown(review.items[index]?.name ?? '', index + 1, review.items.length));
    }
  }, [review, way.at, me, t]);
};
