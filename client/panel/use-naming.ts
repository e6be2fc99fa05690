import { useMemo } from 'react';
import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Side } from '../../shared/model/side.ts';
import { postOn } from '../../shared/rules/network.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { useAccount, useDayInWords, useToday } from '../session/hooks.ts';
import { type Text, useText } from '../text/use-text.ts';
import type { ComboItem } from '../ui/ComboBox.tsx';
import { useLookedAtDay } from './looked-at.ts';

/** A name is shown whole where it is edited; everywhere else it is mentioned, and this long at most. */
const MENTIONED = 60;

/** What records are called on the panel: never empty, also when a name or a record is missing. */
export type Naming = {
  account: Account;
  /** The day the panel tells of: today, or the day looked at in its place. */
  today: Day;
  /** That day is yet to come. */
  isAhead: boolean;
  people: ReadonlyMap<PersonId, Person>;
  person(id: PersonId): string;
  company(side: Side): string;
  lane(id: string | null | undefined): string;
  /** People as choices of a combo box, with their titles. */
  choices(people: readonly Person[]): ComboItem[];
};

export const namingOf = (account: Account, today: Day, t: Text, isAhead = false): Naming => {
  const people = new Map(account.people.map((person) => [person.id, person]));
  const lanes = new Map<string, string>(account.functions.map((fn) => [fn.id, shorten(fn.name, MENTIONED)]));
  const called = (person: Person) => shorten(personName(person, today), MENTIONED) || t.panel.unnamed;
  return {
    account,
    today,
    isAhead,
    people,
    person: (id) => {
      const person = people.get(id);
      return person ? called(person) : t.panel.line.gone;
    },
    company: (side) =>
      shorten(account.account[side].trim(), MENTIONED) || t.panel.summary[side === 'supplier' ? 'ours' : 'theirs'],
    lane: (id) => (id && lanes.get(id)) || t.panel.noFunction,
    choices: (list) =>
      list.map((person) => ({
        id: person.id,
        label: called(person),
        detail: shorten(postOn(person, today)?.title ?? '', MENTIONED),
        side: person.side,
      })),
  };
};

export const useNaming = (): Naming => {
  const account = useAccount();
  const now = useToday();
  const seen = useDayInWords();
  const today = useLookedAtDay() ?? seen ?? now;
  const t = useText();
  return useMemo(() => namingOf(account, today, t, today > now), [account, today, t, now]);
};
