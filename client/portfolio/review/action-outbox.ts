// Actions made in a review on their way to the server: kept on this device in the order in which they were made, and tried
// again until they are there, whatever account is shown by then.
import { z } from 'zod';
import { Day } from '../../../shared/model/day.ts';
import { AccountId, PersonId, RecordId } from '../../../shared/model/id.ts';
import { later } from '../../session/later.ts';
import type { WritableStore } from '../../session/store.ts';
import { unsentIn, unsentPlaces } from '../../session/unsent.ts';
import { isRefusal } from './refusal.ts';
import type { ReviewCalls } from './reviews.ts';

/** `sending`: on its way. `later`: no answer, tried again. `refused`: it will not be taken. */
const Waiting = z.object({
  id: RecordId,
  text: z.string(),
  owner: PersonId.nullable(),
  due: Day.nullable(),
  state: z.enum(['sending', 'later', 'refused']),
});
export type Waiting = z.infer<typeof Waiting>;
export type NewAction = Omit<Waiting, 'state'>;

type Place = { user: string; review: string; account: AccountId };

const AGAIN_MS = 3_000;
/** Nobody is left to believe that it is being sent. */
const SLOW_MS = 4_000;

export type ActionOutbox = {
  store: WritableStore<Waiting[] | null>;
  /** Answers after the first try what became of it. */
  add(action: NewAction, calls: ReviewCalls): Promise<'sent' | 'later' | 'refused'>;
  /** `anew`: what was refused is tried once more. */
  flush(calls: ReviewCalls, anew?: boolean): Promise<void>;
  drop(id: RecordId): void;
};

const outboxes = new Map<string, ActionOutbox>();
const placeOf = (review: string, account: string): string => `outbox ${review} ${account}`;

const createOutbox = ({ user, review, account }: Place): ActionOutbox => {
  const store = unsentIn({ user, place: placeOf(review, account) }, z.array(Waiting));
  let running: Promise<void> | null = null;
  let stopWaiting = () => {};
  const set = (all: Waiting[]) => store.set(all.length === 0 ? null : all);
  const drop = (id: RecordId) => set((store.get() ?? []).filter((one) => one.id !== id));
  const mark = (id: RecordId, state: Waiting['state']) =>
    set((store.get() ?? []).map((one) => (one.id === id ? { ...one, state } : one)));
  const next = () => (store.get() ?? []).find(({ state }) => state !== 'refused');

  /** One after the other; what gets no answer holds up those behind it. */
  const send = async (calls: ReviewCalls): Promise<void> => {
    for (let one = next(); one; one = next()) {
      const { state: _, ...action } = one;
      const stopDoubt = later(SLOW_MS, () => mark(action.id, 'later'));
      try {
        await calls.addAction(account, action);
        drop(action.id);
      } catch (error) {
        if (isRefusal(error)) mark(action.id, 'refused');
        else {
          for (const { id, state } of store.get() ?? []) if (state === 'sending') mark(id, 'later');
          stopWaiting = later(AGAIN_MS, () => void flush(calls));
          return;
        }
      } finally {
        stopDoubt();
      }
    }
  };
  const flush = (calls: ReviewCalls, anew = false): Promise<void> => {
    stopWaiting();
    if (anew && !running) for (const { id, state } of store.get() ?? []) if (state === 'refused') mark(id, 'later');
    running ??= send(calls).finally(() => {
      running = null;
    });
    return running;
  };
  return {
    store,
    flush,
    drop,
    async add(action, calls) {
      set([...(store.get() ?? []), { ...action, state: 'sending' }]);
      await flush(calls);
      const left = (store.get() ?? []).find(({ id }) => id === action.id);
      if (!left) return 'sent';
      return left.state === 'refused' ? 'refused' : 'later';
    },
  };
};

/** The same for everybody who asks in this page. */
export const actionOutbox = (place: Place): ActionOutbox => {
  const key = `${place.user} ${placeOf(place.review, place.account)}`;
  const outbox = outboxes.get(key) ?? createOutbox(place);
  outboxes.set(key, outbox);
  return outbox;
};

/** Sends whatever was made in this review and is not there yet, also of accounts that nobody looks at. */
export const flushActions = (user: string, review: string, calls: ReviewCalls): void => {
  for (const place of unsentPlaces({ user, place: `outbox ${review} ` })) {
    const account = AccountId.safeParse(place.split(' ')[2]);
    if (account.success) void actionOutbox({ user, review, account: account.data }).flush(calls, true);
  }
};
