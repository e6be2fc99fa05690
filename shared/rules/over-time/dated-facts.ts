// What happened, and what is planned, day by day: the ticks of the timeline, and the days a replay stops at.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';

export type FactKind =
  | 'event'
  | 'milestone'
  | 'stage'
  | 'evidence'
  | 'line-begins'
  | 'strength'
  | 'line-ends'
  | 'touch'
  | 'planned'
  | 'person-comes'
  | 'person-leaves'
  | 'post'
  | 'link'
  | 'influence'
  | 'judgement'
  | 'action-due'
  | 'action-done';

/** `id` is the record's, in the list that its kind names (`line-…`, `strength`, `touch`: contacts; `post`: people). */
export type Fact = { kind: FactKind; id: string };

export type DatedFacts = {
  /** Null when nothing is dated. */
  first: Day | null;
  last: Day | null;
  /** Ascending; only days on which something is dated. */
  days: readonly { day: Day; facts: readonly Fact[] }[];
};

type Dated = readonly [day: Day | null, kind: FactKind, id: string];

const ofPeople = ({ people }: Account): Dated[] =>
  people.flatMap(({ id, from, until, posts }): Dated[] => [
    [from, 'person-comes', id],
    [until, 'person-leaves', id],
    ...posts.slice(1).map((post): Dated => [post.from, 'post', id]),
  ]);

const ofLines = ({ contacts }: Account): Dated[] =>
  contacts.flatMap(({ id, strengths, until, touches }): Dated[] => [
    ...strengths.map((strength, index): Dated => [strength.from, index === 0 ? 'line-begins' : 'strength', id]),
    [until, 'line-ends', id],
    ...touches.map((touch): Dated => [touch.date, 'touch', id]),
  ]);

const ofInside = ({ inside }: Account): Dated[] => [
  ...inside.events.map(({ date, id }): Dated => [date, 'event', id]),
  ...inside.milestones.map(({ date, id }): Dated => [date, 'milestone', id]),
  ...inside.stages.map(({ date, id }): Dated => [date, 'stage', id]),
  ...inside.evidence.map(({ date, id }): Dated => [date, 'evidence', id]),
  ...inside.plannedContacts.map(({ from, id }): Dated => [from, 'planned', id]),
  ...inside.judgements.map(({ date, id }): Dated => [date, 'judgement', id]),
  ...inside.influences.flatMap(({ since, until, id }): Dated[] => [
    [since, 'influence', id],
    [until, 'influence', id],
  ]),
  ...inside.actions.flatMap(({ due, done, id }): Dated[] => [
    [due, 'action-due', id],
    [done, 'action-done', id],
  ]),
];

const ofLinks = ({ links }: Account): Dated[] =>
  links.flatMap(({ since, until, id }): Dated[] => [
    [since, 'link', id],
    [until, 'link', id],
  ]);

export const datedFacts = (account: Account): DatedFacts => {
  const byDay = new Map<Day, Fact[]>();
  for (const [day, kind, id] of [ofInside, ofPeople, ofLines, ofLinks].flatMap((facts) => facts(account))) {
    if (day === null) continue;
    const facts = byDay.get(day);
    if (facts) facts.push({ kind, id });
    else byDay.set(day, [{ kind, id }]);
  }
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, facts]) => ({ day, facts }));
  return { first: days[0]?.day ?? null, last: days.at(-1)?.day ?? null, days };
};
