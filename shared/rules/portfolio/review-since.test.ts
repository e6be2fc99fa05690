import { expect, it } from 'vitest';
import { Account } from '../../model/account.ts';
import { Day } from '../../model/day.ts';
import { nordwind } from '../testing/nordwind.ts';
import { datedSince } from './review-since.ts';

const day = (text: string) => Day.parse(text);

it('[PR7] tells what is dated after the last review and until today, the latest first, each once', () => {
  const account = Account.parse(nordwind);
  const [since, until] = [day('2026-06-01'), day('2026-09-08')];
  const facts = datedSince(account, since, until);
  expect(facts.length).toBeGreaterThan(3);
  expect(facts.every((fact) => since < fact.day && fact.day <= until)).toBe(true);
  expect(facts.map((fact) => fact.day)).toEqual(
    facts
      .map((fact) => fact.day)
      .toSorted()
      .reverse(),
  );
  expect(new Set(facts.map(({ kind, id, day: on }) => `${kind} ${id} ${on}`)).size).toBe(facts.length);
  expect(datedSince(account, until, until)).toEqual([]);
});
