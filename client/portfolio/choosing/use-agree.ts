import type { AccountId } from '../../../shared/model/id.ts';
import type { AgreedScore } from '../../../shared/model/scoring.ts';
import type { RoundView } from '../../../shared/protocol/scoring.ts';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { toast } from '../../ui/toast.ts';
import { useHoldRound, useShowAgreed } from './rounds.ts';

/** Writes down what was agreed on for an account; null takes a score back to the mean. */
export const useAgree = (round: RoundView) => {
  const errors = useText().errors;
  const { agree } = useHoldRound(round.id);
  const show = useShowAgreed(round.id);
  const put = (agreed: AgreedScore) => {
    show(agreed);
    const { account, scores, note } = agreed;
    agree.mutate(
      { account, scores, note },
      { onError: (error) => toast(errors.byCode[failureCode(error)], { tone: 'error' }) },
    );
  };
  const agreedOn = (account: AccountId): AgreedScore =>
    round.revealed?.agreed.find((one) => one.account === account) ?? {
      round: round.id,
      account,
      scores: {},
      means: {},
      note: '',
    };
  return {
    score: (account: AccountId, criterion: string, score: number | null) => {
      const before = agreedOn(account);
      const { [criterion]: _, ...others } = before.scores;
      put({ ...before, scores: score === null ? others : { ...others, [criterion]: score } });
    },
    note: (account: AccountId, note: string) => put({ ...agreedOn(account), note }),
  };
};
