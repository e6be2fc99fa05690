// What people of the invented company have scored and reviewed.

import { addDays, type Day } from '../../../model/day.ts';
import type { AccountId } from '../../../model/id.ts';
import { RecordId } from '../../../model/id.ts';
import { Review, type Standing } from '../../../model/review.ts';
import { AgreedScore, Score, ScoreSheet, ScoringRound } from '../../../model/scoring.ts';
import { randomFrom } from './random.ts';

export type DemoMember = { user: string; name: string };
type Reviewed = { id: AccountId; name: string };
type Options = { seed: number; today: Day; members: readonly DemoMember[]; accounts: readonly Reviewed[] };

const CRITERIA = [
  { id: 'revenue-potential', name: 'Revenue potential', weight: 3 },
  { id: 'product-fit', name: 'Product fit', weight: 2 },
  { id: 'existing-relationships', name: 'Existing relationships', weight: 2 },
  { id: 'cultural-fit', name: 'Cultural fit', weight: 1 },
];
const SCORED_SHARE = 0.6;
const REVIEWED_SHARE = 0.25;
const REVIEWED_BEFORE_DAYS = [210, 95, 28];

const score = (value: number): Score => Score.parse(Math.max(1, Math.min(10, Math.round(value))));

/** One closed round: everybody asked has given his sheet, and what was agreed on lies near the mean. */
export const demoRound = ({ seed, today, members, accounts }: Options) => {
  const random = randomFrom(seed + 1);
  const chosen = random.some(accounts, Math.max(1, Math.round(accounts.length * SCORED_SHARE)));
  const id = RecordId.parse('round-1');
  const sheets: ScoreSheet[] = [];
  const agreed: AgreedScore[] = [];
  for (const { id: account } of chosen) {
    const truth = new Map(CRITERIA.map((criterion) => [criterion.id, 5.5 + 1.9 * random.normal()]));
    for (const { user } of members) {
      const scores = Object.fromEntries(
        CRITERIA.map((one) => [one.id, score((truth.get(one.id) ?? 5) + random.normal())]),
      );
      sheets.push(ScoreSheet.parse({ round: id, account, user, scores }));
    }
    const scores = Object.fromEntries(CRITERIA.map((one) => [one.id, score(truth.get(one.id) ?? 5)]));
    agreed.push(AgreedScore.parse({ round: id, account, scores }));
  }
  const round = ScoringRound.parse({
    id,
    name: `Key accounts ${today.slice(0, 4)}`,
    createdAt: `${addDays(today, -140)}T08:00:00Z`,
    createdBy: members[0]?.user ?? '',
    state: 'closed',
    criteria: CRITERIA,
    accounts: chosen.map((one) => one.id),
    people: members.map(({ user }) => user),
    cut: Math.round(chosen.length / 3),
    closedOn: addDays(today, -120),
  });
  return { round, sheets, agreed };
};

const DECISIONS = [
  'Stay with the plan',
  'Win a second contact in logistics',
  'Executive meeting before summer',
  'Hold the effort',
];

/** Three meetings that are over; `standingOn` says how an account stood on a day. */
export const demoReviews = (
  { seed, today, members, accounts }: Options,
  standingOn: (account: AccountId, day: Day) => Standing,
): Review[] => {
  const random = randomFrom(seed + 2);
  return REVIEWED_BEFORE_DAYS.map((days, index) => {
    const on = addDays(today, -days);
    const chosen = random.some(accounts, Math.max(1, Math.round(accounts.length * REVIEWED_SHARE)));
    return Review.parse({
      id: `review-${index + 1}`,
      name: `Review ${on}`,
      startedAt: `${on}T08:00:00Z`,
      startedBy: members[0]?.user ?? '',
      presenter: members[0]?.user ?? '',
      endedAt: `${on}T11:00:00Z`,
      present: members.map(({ name }) => name),
      secondsEach: 300,
      items: chosen.map(({ id, name }, place) => ({
        account: id,
        name,
        decision: random.chance(0.7) ? random.pick(DECISIONS) : '',
        seconds: random.whole(90, 420),
        doneAt: `${on}T${String(8 + Math.floor(place / 20)).padStart(2, '0')}:${String((place * 3) % 60).padStart(2, '0')}:00Z`,
        standing: standingOn(id, on),
      })),
    });
  });
};
