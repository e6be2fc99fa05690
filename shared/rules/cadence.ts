// How often a line wants to be touched: as its plan says, else as the workspace does.
import type { Account } from '../model/account.ts';
import type { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import { DEFAULT_FINDING_SETTINGS, type FindingSettings } from '../model/finding-settings.ts';
import type { PersonId } from '../model/id.ts';
import type { Judgement } from '../model/judgement.ts';
import { judgementsOn } from './judgements-on.ts';
import { postOn } from './network.ts';

/** Sells for us when we are absent [TAS]. */
export const MENTOR_STANCE = 2;

export type Cadences = Pick<
  FindingSettings,
  'lineCadenceDays' | 'mentorCadenceDays' | 'keyPlayerCadenceDays' | 'topLevelCadenceDays'
>;

/** Whom the line leads to: what is thought of him, and whether he stands on the highest level. */
type Met = { judgement: Judgement | null; isTopLevel: boolean };

/** Key players [TAS]: inner circle and political structure. */
const isKeyPlayer = ({ judgement }: Met): boolean => (judgement?.influence ?? 'outside') !== 'outside';

/** Of whom no plan tells: the shortest of what is set for somebody like him, else that of any line. */
const usualCadence = (met: Met, cadences: Cadences = DEFAULT_FINDING_SETTINGS): number => {
  const { lineCadenceDays, mentorCadenceDays, keyPlayerCadenceDays, topLevelCadenceDays } = cadences;
  const set = [
    met.judgement?.stance === MENTOR_STANCE ? mentorCadenceDays : null,
    isKeyPlayer(met) ? keyPlayerCadenceDays : null,
    met.isTopLevel ? topLevelCadenceDays : null,
  ].filter((days) => days !== null);
  return set.length > 0 ? Math.min(...set) : lineCadenceDays;
};

/** The usual cadence of every line on a day, whatever its plan says. */
export const usualCadencesOn = (account: Account, day: Day, cadences?: Cadences): ((contact: Contact) => number) => {
  const judged = judgementsOn(account, day);
  const people = new Map(account.people.map((person) => [person.id, person]));
  const top = account.levels[0]?.id;
  const isTopLevel = (id: PersonId): boolean => {
    const person = people.get(id);
    return top !== undefined && person !== undefined && postOn(person, day)?.level === top;
  };
  return ({ customer }) =>
    usualCadence({ judgement: judged.get(customer) ?? null, isTopLevel: isTopLevel(customer) }, cadences);
};

/** The cadence of every line on a day: the one rule by which map, table, panel and findings call a line stale. */
export const cadencesOn = (account: Account, day: Day, cadences?: Cadences): ((contact: Contact) => number) => {
  const plans = new Map(account.inside.contactPlans.map((plan) => [plan.contact, plan.cadenceDays]));
  const usual = usualCadencesOn(account, day, cadences);
  return (contact) => plans.get(contact.id) ?? usual(contact);
};
