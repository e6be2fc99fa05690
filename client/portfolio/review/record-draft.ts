// A text of the record on its way to the server: kept on this device, sent after a pause, and tried again until it is there.
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';
import { later } from '../../session/later.ts';
import type { WritableStore } from '../../session/store.ts';
import { unsentIn, unsentPlaces } from '../../session/unsent.ts';
import { isRefusal } from './refusal.ts';
import type { ReviewCalls } from './reviews.ts';

const Field = z.enum(['decision', 'note']);
type Field = z.infer<typeof Field>;

/** `saving`: on its way or about to be. `unsaved`: no answer, tried again. `refused`: it will not be taken. */
const State = z.enum(['saving', 'unsaved', 'refused']);
/** `base`: what stood there when writing began. */
const Draft = z.object({ text: z.string(), base: z.string(), state: State });
export type Draft = z.infer<typeof Draft>;
export type DraftPlace = { user: string; review: string; account: AccountId; field: Field };

/** Whoever pauses has said something. */
const PAUSE_MS = 500;
const AGAIN_MS = 3_000;
/** Nobody is left to believe that it is being saved. */
const SLOW_MS = 4_000;

export type RecordDraft = {
  store: WritableStore<Draft | null>;
  write(text: string, kept: string, calls: ReviewCalls): void;
  /** `anew`: what was refused is tried once more. */
  flush(calls: ReviewCalls, anew?: boolean): Promise<void>;
};

const drafts = new Map<string, RecordDraft>();
const placeOf = ({ review, account, field }: Omit<DraftPlace, 'user'>): string => `${review} ${account} ${field}`;

const createDraft = (where: DraftPlace): RecordDraft => {
  const { account, field } = where;
  const store = unsentIn({ user: where.user, place: placeOf(where) }, Draft);
  let isSending = false;
  let stopWaiting = () => {};
  const mark = (state: Draft['state']) => {
    const now = store.get();
    if (now) store.set({ ...now, state });
  };
  const flush = async (calls: ReviewCalls, anew = false): Promise<void> => {
    stopWaiting();
    const written = store.get();
    if (!written || (written.state === 'refused' && !anew) || isSending) return;
    isSending = true;
    const { text, base } = written;
    const stopDoubt = later(SLOW_MS, () => mark('unsaved'));
    let next: number | null = null;
    try {
      await calls.record(account, { [field]: { text, base } });
      const after = store.get();
      const isWhole = !after || after.text === text;
      store.set(isWhole ? null : { ...after, base: text, state: 'saving' });
      if (!isWhole) next = 0;
    } catch (error) {
      const isRefused = isRefusal(error);
      mark(isRefused ? 'refused' : 'unsaved');
      if (!isRefused) next = AGAIN_MS;
    }
    stopDoubt();
    isSending = false;
    if (next !== null) stopWaiting = later(next, () => void flush(calls));
  };
  return {
    store,
    flush,
    write(text, kept, calls) {
      store.set({ text, base: store.get()?.base ?? kept, state: 'saving' });
      stopWaiting();
      stopWaiting = later(PAUSE_MS, () => void flush(calls));
    },
  };
};

/** Beyond the field that shows it: a step to the next account, or a lost connection, takes no word away. */
export const recordDraft = (where: DraftPlace): RecordDraft => {
  const key = `${where.user} ${placeOf(where)}`;
  const draft = drafts.get(key) ?? createDraft(where);
  drafts.set(key, draft);
  return draft;
};

/** Sends whatever is unsent of this review, also of accounts that nobody looks at. */
export const flushReview = (user: string, review: string, calls: ReviewCalls): void => {
  for (const place of unsentPlaces({ user, place: `${review} ` })) {
    const [, account, field] = place.split(' ');
    const parsed = { account: AccountId.safeParse(account), field: Field.safeParse(field) };
    if (!parsed.account.success || !parsed.field.success) continue;
    void recordDraft({ user, review, account: parsed.account.data, field: parsed.field.data }).flush(calls, true);
  }
};
