// The review meetings as the server keeps them, and one of them as it changes while people sit in it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AccountId, RecordId } from '../../../shared/model/id.ts';
import {
  type AcceptRequest,
  type ChangeReviewRequest,
  type RecordRequest,
  type ReviewActionRequest,
  ReviewEvent,
  ReviewList,
  type ReviewMember,
  reviewPaths,
  SeenReview,
  type StartReviewRequest,
} from '../../../shared/protocol/reviews.ts';
import { openEventStream } from '../../session/event-stream.ts';
import { ask, tell } from '../../session/request.ts';
import { useStore } from '../../session/store.ts';
import { failed, heard, unreached } from './unreached.ts';

const LIST = ['reviews'] as const;
const keyOf = (id: string) => ['review', id] as const;

/** Somebody else may have begun one. */
const LIST_FRESH_MS = 5_000;

export const useReviews = () =>
  useQuery({
    queryKey: LIST,
    queryFn: () => ask(ReviewList, 'GET', reviewPaths.reviews),
    refetchInterval: LIST_FRESH_MS,
  });

export const useStartReview = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: StartReviewRequest) => ask(SeenReview, 'POST', reviewPaths.reviews, wanted),
    onSuccess: (review) => {
      client.setQueryData(keyOf(review.id), review);
      void client.invalidateQueries({ queryKey: LIST });
    },
  });
};

export const useDeleteReview = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell('DELETE', reviewPaths.review(id)),
    onSettled: () => client.invalidateQueries({ queryKey: LIST }),
  });
};

export const useReview = (id: string) =>
  useQuery({
    queryKey: keyOf(id),
    queryFn: () => ask(SeenReview, 'GET', reviewPaths.review(id)),
    // what runs is told by the stream; what was looked at before is asked for again
    staleTime: 0,
    retry: false,
  });

/** What comes unless something newer is known: answers and events overtake one another. */
export const newerReview =
  (come: SeenReview) =>
  (known: SeenReview | undefined): SeenReview =>
    known && known.revision > come.revision ? known : come;

export type Live = { people: readonly ReviewMember[]; isConnected: boolean; isGone: boolean };

/** Keeps a review in step as long as its page is open, and tells the others that I am here. */
export const useLiveReview = (id: string): Live => {
  const client = useQueryClient();
  const [live, setLive] = useState<Live>({ people: [], isConnected: true, isGone: false });
  useEffect(() => {
    const set = (part: Partial<Live>) => setLive((now) => ({ ...now, ...part }));
    return openEventStream({
      path: () => reviewPaths.events(id),
      onOpen: () => {
        heard();
        set({ isConnected: true });
        // what was written down while nobody listened
        void client.invalidateQueries({ queryKey: keyOf(id) });
      },
      onBreak: () => set({ isConnected: false }),
      onMessage: (data) => {
        const event = ReviewEvent.parse(JSON.parse(data));
        if (event.kind === 'here') set({ people: event.people });
        else if (event.kind === 'review') {
          client.setQueryData<SeenReview>(keyOf(id), newerReview(event.review));
          set({ isGone: false });
        } else set({ isGone: true });
      },
    });
  }, [client, id]);
  const isUnreached = useStore(unreached);
  return useMemo(() => ({ ...live, isConnected: live.isConnected && !isUnreached }), [live, isUnreached]);
};

/** After this a dead connection is given up, and whoever sends tries another. */
const ANSWER_WITHIN_MS = 20_000;

/** Everything that can be written down. Each answers when it is kept; the review on the screen is the one of the answer. */
export const useReviewCalls = (id: string) => {
  const client = useQueryClient();
  return useMemo(() => {
    const send = async (method: 'PATCH' | 'POST' | 'PUT', path: string, body: object): Promise<SeenReview> => {
      const review = await ask(SeenReview, method, path, body, ANSWER_WITHIN_MS).catch((error: unknown) => {
        failed(error);
        throw error;
      });
      heard();
      client.setQueryData<SeenReview>(keyOf(id), newerReview(review));
      return review;
    };
    return {
      change: (change: ChangeReviewRequest) => send('PATCH', reviewPaths.review(id), change),
      record: (account: AccountId, said: RecordRequest) => send('PATCH', reviewPaths.item(id, account), said),
      addAction: (account: AccountId, action: ReviewActionRequest) =>
        send('POST', reviewPaths.actions(id, account), action),
      tick: (account: AccountId, action: RecordId, done: boolean) =>
        send('PATCH', reviewPaths.action(id, account, action), { done }),
      accept: (account: AccountId, finding: AcceptRequest) => send('PUT', reviewPaths.accepted(id, account), finding),
    };
  }, [client, id]);
};
export type ReviewCalls = ReturnType<typeof useReviewCalls>;
