// Questions that lead to a value of a scale: each answer gives the value or the next question. The words stand in the
// text catalogue under the question's id.
import type { Adaptability, InfluenceRank, Stance } from '../model/judgement.ts';

export type StanceQuestion = 'sells' | 'speaks' | 'against' | 'acts';
export type InfluenceQuestion = 'overturns' | 'heard';
export type AdaptabilityQuestion = 'first' | 'ahead' | 'proof' | 'pressed';
export type Question = StanceQuestion | InfluenceQuestion | AdaptabilityQuestion;

type Answer<Q, V> = { value: V } | { next: Q };
export type Guide<Q extends string, V> = { first: Q; questions: Record<Q, { yes: Answer<Q, V>; no: Answer<Q, V> }> };

/** After [TAS]: what somebody does for us in our absence tells more than what he says in our presence. */
export const stanceGuide: Guide<StanceQuestion, Stance> = {
  first: 'sells',
  questions: {
    sells: { yes: { value: 2 }, no: { next: 'speaks' } },
    speaks: { yes: { value: 1 }, no: { next: 'against' } },
    against: { yes: { next: 'acts' }, no: { value: 0 } },
    acts: { yes: { value: -2 }, no: { value: -1 } },
  },
};

export const influenceGuide: Guide<InfluenceQuestion, InfluenceRank> = {
  first: 'overturns',
  questions: {
    overturns: { yes: { value: 'inner-circle' }, no: { next: 'heard' } },
    heard: { yes: { value: 'political-structure' }, no: { value: 'outside' } },
  },
};

/** After Rogers: when does somebody take up what is new? */
export const adaptabilityGuide: Guide<AdaptabilityQuestion, Adaptability> = {
  first: 'first',
  questions: {
    first: { yes: { value: 'innovator' }, no: { next: 'ahead' } },
    ahead: { yes: { value: 'visionary' }, no: { next: 'proof' } },
    proof: { yes: { value: 'pragmatist' }, no: { next: 'pressed' } },
    pressed: { yes: { value: 'conservative' }, no: { value: 'laggard' } },
  },
};
