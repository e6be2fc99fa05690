// What is dated after a day: what happened, where the state of that day is not kept.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import { datedFacts, type Fact } from '../over-time/dated-facts.ts';

export type DatedFact = Fact & { day: Day };

/** After `since`, up to `until`; the latest first. What is dated twice in one record on one day is one. */
export const datedSince = (account: Account, since: Day, until: Day): DatedFact[] => {
  const facts = datedFacts(account)
    .days.filter(({ day }) => since < day && day <= until)
    .flatMap(({ day, facts: of }) => of.map((fact) => ({ ...fact, day })));
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.id} ${fact.day}`, fact])).values()].reverse();
};
