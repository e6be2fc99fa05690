import { useSession } from './hooks.ts';
import { randomId } from './random-id.ts';
import { type FailureCode, failureCode } from './request.ts';
import { createStore, useStore, type WritableStore } from './store.ts';

/** What somebody is writing. `failure`: why it could not be sent the last time. */
/** `id`: under which it is sent, again too, so that an answer that was lost does not write it twice. */
type Draft = { text: string; id: string; isSending: boolean; failure: FailureCode | null };

const EMPTY: Draft = { text: '', id: '', isSending: false, failure: null };

// Beyond the panel that shows them, and beyond a session: signing in again opens the account anew.
const drafts = new Map<string, WritableStore<Draft>>();
const draftAt = (place: string): WritableStore<Draft> => {
  const draft = drafts.get(place) ?? createStore(EMPTY);
  drafts.set(place, draft);
  return draft;
};

/** The draft of one place of this account, by this user; it outlives the panel. `place` is a name of the caller's. */
export const useDraft = (place: string) => {
  const { accountId, user } = useSession();
  const draft = draftAt(`${user.id} ${accountId} ${place}`);
  const { text, isSending, failure } = useStore(draft);
  return {
    text,
    isSending,
    failure,
    write: (next: string) => draft.set({ ...EMPTY, text: next }),
    drop: () => draft.set(EMPTY),
    /** Sends what is written, once at a time; answers whether it arrived. What did not arrive stays. */
    async send(work: (text: string, id: string) => Promise<void>): Promise<boolean> {
      const written = draft.get();
      const said = written.text.trim();
      if (written.isSending || said === '') return false;
      const id = written.id || randomId();
      draft.set({ ...written, id, isSending: true, failure: null });
      try {
        await work(said, id);
        draft.set(EMPTY);
        return true;
      } catch (error) {
        draft.set({ ...written, id, isSending: false, failure: failureCode(error) });
        return false;
      }
    },
  };
};
