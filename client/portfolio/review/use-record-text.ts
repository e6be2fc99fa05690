import { useCallback, useEffect, useRef } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import { later } from '../../session/later.ts';
import { failureCode } from '../../session/request.ts';
import { createStore, useStore, type WritableStore } from '../../session/store.ts';
import type { ReviewCalls } from './reviews.ts';

type Field = 'decision' | 'note';
/** `saving`: on its way or about to be. `unsaved`: no answer, tried again. `refused`: it will not be taken. */
export type TextState = 'saved' | 'saving' | 'unsaved' | 'refused';
/** `base`: what stood there when writing began. */
type Draft = { text: string; base: string; state: TextState };

/** Whoever pauses has said something. */
const PAUSE_MS = 500;
const AGAIN_MS = 3_000;
const REFUSALS: readonly string[] = ['forbidden', 'not-found', 'invalid', 'too-large', 'not-signed-in'];

// Beyond the field that shows them: a step to the next account, or a lost connection, takes no word away.
const drafts = new Map<string, WritableStore<Draft | null>>();
const draftAt = (key: string): WritableStore<Draft | null> => {
  const draft = drafts.get(key) ?? createStore<Draft | null>(null);
  drafts.set(key, draft);
  return draft;
};
const sending = new Set<string>();

type Place = { review: string; account: AccountId; field: Field; kept: string; calls: ReviewCalls };

/** A text of the record: written freely, kept by itself, and tried again until the server has it. */
export const useRecordText = ({ review, account, field, kept, calls }: Place) => {
  const key = `${review} ${account} ${field}`;
  const draft = draftAt(key);
  const now = useStore(draft);
  const stopWaiting = useRef(() => {});

  const flush = useCallback(async (): Promise<void> => {
    stopWaiting.current();
    const written = draft.get();
    if (!written || written.state === 'refused' || sending.has(key)) return;
    sending.add(key);
    const { text, base } = written;
    let next: number | null = null;
    try {
      await calls.record(account, { [field]: { text, base } });
      const after = draft.get();
      const isWhole = !after || after.text === text;
      draft.set(isWhole ? null : { ...after, base: text, state: 'saving' });
      if (!isWhole) next = 0;
    } catch (error) {
      const after = draft.get();
      const isRefused = REFUSALS.includes(failureCode(error));
      if (after) draft.set({ ...after, state: isRefused ? 'refused' : 'unsaved' });
      if (!isRefused) next = AGAIN_MS;
    }
    sending.delete(key);
    if (next !== null) stopWaiting.current = later(next, () => void flush());
  }, [draft, key, account, field, calls]);

  // what was left unsent is sent when the field is there again, and when the network is
  useEffect(() => {
    if (draft.get()) void flush();
    const online = () => void flush();
    globalThis.addEventListener('online', online);
    return () => {
      globalThis.removeEventListener('online', online);
      void flush();
    };
  }, [draft, flush]);

  return {
    text: now?.text ?? kept,
    state: now?.state ?? 'saved',
    write: (text: string) => {
      draft.set({ text, base: draft.get()?.base ?? kept, state: 'saving' });
      stopWaiting.current();
      stopWaiting.current = later(PAUSE_MS, () => void flush());
    },
    flush,
  };
};
