import { useEffect } from 'react';
import { useSession } from '../../session/hooks.ts';
import { useStore } from '../../session/store.ts';
import { type Draft, type DraftPlace, recordDraft } from './record-draft.ts';
import type { ReviewCalls } from './reviews.ts';

export type TextState = 'saved' | Draft['state'];

type Place = Omit<DraftPlace, 'user'> & { kept: string; calls: ReviewCalls };

/** A text of the record: written freely, kept by itself. */
export const useRecordText = ({ review, account, field, kept, calls }: Place) => {
  const { user } = useSession();
  const draft = recordDraft({ user: user.id, review, account, field });
  const now = useStore(draft.store);

  // what was left unsent is sent when the field is there again, and when it goes
  useEffect(() => {
    void draft.flush(calls);
    return () => void draft.flush(calls);
  }, [draft, calls]);

  return {
    text: now?.text ?? kept,
    state: (now?.state ?? 'saved') satisfies TextState,
    write: (text: string) => draft.write(text, kept, calls),
    flush: () => draft.flush(calls),
    /** What was refused is given up. */
    letGo: () => draft.store.set(null),
  };
};
