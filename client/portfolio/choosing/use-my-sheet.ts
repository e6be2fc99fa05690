import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { ScoreSheet } from '../../../shared/model/scoring.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { later } from '../../session/later.ts';
import { RequestFailure } from '../../session/request.ts';
import { ROUNDS } from '../portfolio.ts';
import { saveSheet } from './rounds.ts';

export type Given = Pick<ScoreSheet, 'scores' | 'note'>;
/** none: there is nothing that could have been saved. */
export type Saving = 'none' | 'saved' | 'saving' | 'failed';

const hasAny = ({ scores, note }: Given): boolean => Object.keys(scores).length > 0 || note !== '';
const EMPTY: Given = { scores: {}, note: '' };
/** Number keys come faster than one would like to ask the server. */
const SAVE_AFTER_MS = 300;
const AGAIN_AFTER_MS = 3_000;

/** What the server would refuse again is not sent again: the round was revealed meanwhile, or is gone. */
const isFinal = (error: unknown): boolean =>
  error instanceof RequestFailure && error.code !== 'unreachable' && error.code !== 'unavailable';

/**
 * My scores of a round, kept as they are given: each account's sheet is sent whole, one after the other, and again as
 * long as it has not arrived. What I gave counts here at once.
 */
export const useMySheet = ({ id, sheets }: Pick<RoundView, 'id' | 'sheets'>) => {
  const client = useQueryClient();
  const [drafts, setDrafts] = useState<ReadonlyMap<AccountId, Given>>(new Map());
  const [saving, setSaving] = useState<Saving>(sheets.some(hasAny) ? 'saved' : 'none');
  const unsent = useRef(new Map<AccountId, Given>());
  const stopWaiting = useRef(() => {});
  const isSending = useRef(false);

  const send = async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (const [account, given] of unsent.current) {
      try {
        await saveSheet(id, account, given);
        if (unsent.current.get(account) === given) unsent.current.delete(account);
      } catch (error) {
        isSending.current = false;
        if (!isFinal(error)) {
          setSaving('failed');
          stopWaiting.current = later(AGAIN_AFTER_MS, () => void send());
          return;
        }
        unsent.current.clear();
        setDrafts(new Map());
        setSaving('none');
        return void client.invalidateQueries({ queryKey: ROUNDS });
      }
    }
    isSending.current = false;
    if (unsent.current.size > 0) return void send();
    setSaving('saved');
    void client.invalidateQueries({ queryKey: ROUNDS });
  };
  const sendNow = useRef(send);
  sendNow.current = send;

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsent.current.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
      stopWaiting.current();
      void sendNow.current();
    };
  }, []);

  const givenTo = (account: AccountId): Given =>
    drafts.get(account) ?? sheets.find((sheet) => sheet.account === account) ?? EMPTY;

  const give = (account: AccountId, part: Partial<Given>) => {
    const { scores, note } = { ...givenTo(account), ...part };
    const given = { scores, note };
    setDrafts((now) => new Map(now).set(account, given));
    unsent.current.set(account, given);
    setSaving('saving');
    stopWaiting.current();
    stopWaiting.current = later(SAVE_AFTER_MS, () => void sendNow.current());
  };

  return { givenTo, give, saving };
};
