import { describe, expect, it } from 'vitest';
import { Adaptability, InfluenceRank, Stance } from '../model/judgement.ts';
import { adaptabilityGuide, type Guide, influenceGuide, stanceGuide } from './guided-questions.ts';

/** Every value that some row of answers leads to, with the number of questions asked on the way. */
const outcomes = <Q extends string, V>(guide: Guide<Q, V>, question: Q = guide.first, asked = 1): [V, number][] =>
  (['yes', 'no'] as const).flatMap((said) => {
    const answer = guide.questions[question][said];
    return 'value' in answer ? [[answer.value, asked]] : outcomes(guide, answer.next, asked + 1);
  });

describe('guided questions', () => {
  it('[J1] every value of every scale is reached by one row of answers, and none asks more than four', () => {
    const stances = Stance.options.map((option) => option.value);
    const found = [outcomes(stanceGuide), outcomes(influenceGuide), outcomes(adaptabilityGuide)];
    const values = [stances, InfluenceRank.options, Adaptability.options];
    for (const [index, guide] of found.entries()) {
      expect(guide.map(([value]) => value).toSorted()).toEqual([...values[index]!].toSorted());
      expect(Math.max(...guide.map(([, asked]) => asked))).toBeLessThanOrEqual(4);
    }
  });

  it('[J1] who sells for us when we are not in the room is a mentor; who works against us an opponent', () => {
    expect(stanceGuide.questions[stanceGuide.first].yes).toEqual({ value: 2 });
    expect(stanceGuide.questions.acts.yes).toEqual({ value: -2 });
  });
});
