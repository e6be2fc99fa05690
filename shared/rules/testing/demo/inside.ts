// What the team thinks, plans and has written down of one invented account.
import type { z } from 'zod';
import type { Inside } from '../../../model/account.ts';
import { addDays, type Day, daysBetween } from '../../../model/day.ts';
import type { Stage } from '../../../model/stage.ts';
import { EVIDENCE_ITEMS } from '../../stages/evidence-items.ts';
import { STAGE_LADDER } from '../../stages/stage-ladder.ts';
import type { Cast } from './cast.ts';
import type { DemoShape } from './catalogue.ts';
import type { Random } from './random.ts';

type InsideInput = z.input<typeof Inside>;
type Options = {
  random: Random;
  shape: DemoShape;
  cast: Cast;
  contacts: readonly { id: string }[];
  start: Day;
  today: Day;
};

/** How far a relationship of this shape has usually come. */
const REACHED: Record<DemoShape, readonly number[]> = {
  untouched: [0],
  'bow-tie': [0, 1, 1],
  star: [1, 2],
  'co-operative': [1, 2, 2],
  opening: [2, 2, 3],
  diamond: [3, 3, 4],
  uncoordinated: [2, 3],
  integrated: [4],
  uncoupled: [2],
};

const stageAt = (rank: number): Stage => STAGE_LADDER[Math.max(0, Math.min(STAGE_LADDER.length - 1, rank))] as Stage;

const stagesOf = ({ random, shape, start, today }: Options, rank: number) => {
  const length = Math.max(60, daysBetween(start, today));
  const claimedTop = rank + (random.chance(0.35) ? 1 : 0);
  const stages: NonNullable<InsideInput['stages']> = [];
  for (let step = 0; step <= claimedTop; step += 1) {
    const date = addDays(start, Math.floor((length * step) / (claimedTop + 1.5)));
    stages.push({ id: `st${step + 1}`, view: 'claimed', stage: stageAt(step), date, source: 'Team review' });
  }
  if (shape === 'uncoupled')
    stages.push({
      id: 'st-end',
      view: 'claimed',
      stage: 'uncoupling',
      date: addDays(today, -random.whole(10, 200)),
      source: '',
    });
  if (random.chance(0.7)) {
    const view = random.chance(0.6) ? ('customer-said' as const) : ('customer-reported' as const);
    const seen =
      shape === 'uncoupled' && random.chance(0.6) ? 'uncoupling' : stageAt(rank - (random.chance(0.5) ? 1 : 0));
    stages.push({
      id: 'st-them',
      view,
      stage: seen,
      date: addDays(today, -random.whole(5, 400)),
      source: 'Annual survey',
    });
  }
  return stages;
};

const evidenceOf = ({ random, shape, start, today }: Options, rank: number): InsideInput['evidence'] => {
  const length = Math.max(60, daysBetween(start, today));
  const items = EVIDENCE_ITEMS.filter(({ stage, required }) => {
    const at = STAGE_LADDER.indexOf(stage as (typeof STAGE_LADDER)[number]);
    return at >= 0 && at <= rank && (required || random.chance(0.3));
  });
  const ticked = items.map(({ stage, id }, index) => ({
    id: `e${index + 1}`,
    stage,
    item: id,
    date: addDays(start, Math.floor((length * (index + 1)) / (items.length + 2))),
    source: '',
  }));
  if (shape !== 'uncoupled') return ticked;
  const ending = addDays(today, -random.whole(5, 60));
  return [
    ...ticked,
    ...['planned-end', 'contacts-silent'].map((item) => ({
      id: `e-${item}`,
      stage: 'uncoupling' as const,
      item,
      date: ending,
    })),
  ];
};

const DECISIONS = ['Renewal', 'Second line', 'Service contract', 'Pilot plant', 'New packaging', 'Frame contract'];
const NEEDS = [
  'Shorter lead times',
  'One price list for all sites',
  'Lower energy use',
  'Proof for the board',
  'Fewer suppliers',
];
const ACTIONS = [
  'Introduce our head of logistics',
  'Send the savings calculation',
  'Invite to the plant in spring',
  'Agree on the next quarterly review',
  'Find out who releases the money',
  'Answer the open complaint',
];
const EVENTS = ['First order', 'Contract signed', 'New CEO', 'Complaint settled', 'Joint workshop', 'Audit passed'];

const peopleOf = ({ random, cast, contacts, start, today }: Options): Partial<InsideInput> => {
  const judged = random.some(cast.theirs, Math.ceil(cast.theirs.length * (0.2 + random.next() * 0.6)));
  const date = addDays(today, -random.whole(10, 300));
  const decision = { id: 'q1', name: `${random.pick(DECISIONS)} ${Number(today.slice(0, 4)) + 1}` };
  const top = cast.theirs.filter(
    ({ level, until }) => (level === 'executive' || level === 'director') && until === null,
  );
  const role = (id: string, person: string | undefined, kind: 'decider' | 'approver' | 'buyer' | 'user') =>
    person === undefined
      ? []
      : [{ id, person, role: kind, certainty: random.chance(0.5) ? ('confirmed' as const) : ('assumed' as const) }];
  return {
    judgements: judged.map(({ id, level }) => ({
      id: `j-${id}`,
      person: id,
      date: date < start ? start : date,
      stance: random.pick([-2, -1, 0, 0, 1, 1, 2] as const),
      influence:
        level === 'executive'
          ? ('inner-circle' as const)
          : random.pick(['political-structure', 'outside', 'outside'] as const),
      adaptability: random.pick(['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'] as const),
      certainty: random.chance(0.4) ? ('confirmed' as const) : ('assumed' as const),
      source: '',
    })),
    decisions: [
      {
        ...decision,
        roles: [
          ...role('r1', top[0]?.id, 'decider'),
          ...(random.chance(0.6) ? role('r2', (top[1] ?? top[0])?.id, 'approver') : []),
          ...role('r3', cast.mainContact, 'buyer'),
        ],
      },
    ],
    needs: random.some(judged, 3).map(({ id }, index) => ({
      id: `w${index + 1}`,
      person: id,
      kind: random.pick(['known', 'unknown', 'competitor-driven', 'personal'] as const),
      text: random.pick(NEEDS),
    })),
    contactPlans: random.some(contacts, Math.ceil(contacts.length / 4)).map(({ id }, index) => ({
      id: `p${index + 1}`,
      contact: id,
      wanted: random.pick([3, 4] as const),
      cadenceDays: random.pick([30, 60, 90, 120]),
      owner: cast.kams[0] ?? null,
    })),
  };
};

export const insideOf = (options: Options): InsideInput => {
  const { random, shape, cast, start, today } = options;
  const rank = random.pick(REACHED[shape]);
  const length = Math.max(60, daysBetween(start, today));
  const owners = [...cast.kams, ...cast.ours.map(({ id }) => id)];
  return {
    ...peopleOf(options),
    stages: stagesOf(options, rank),
    evidence: evidenceOf(options, rank) ?? [],
    milestones:
      rank < 4 && shape !== 'uncoupled'
        ? [{ id: 'ms1', stage: stageAt(rank + 1), date: addDays(today, random.whole(60, 400)), name: '' }]
        : [],
    events: Array.from({ length: random.whole(1, 4) }, (_, index) => ({
      id: `v${index + 1}`,
      date: addDays(start, Math.floor(length * random.next())),
      name: random.pick(EVENTS),
    })),
    actions: Array.from({ length: random.whole(0, 5) }, (_, index) => {
      const due = addDays(today, random.whole(-60, 120));
      const isDone = random.chance(0.3);
      const done = isDone ? addDays(today, -random.whole(1, 90)) : null;
      return { id: `a${index + 1}`, text: random.pick(ACTIONS), owner: random.pick(owners), due, done, about: [] };
    }),
    accepted: random.chance(0.15)
      ? [
          {
            id: 'x1',
            finding: 'nobody-negative',
            reason: 'We have asked; there is none.',
            until: addDays(today, random.whole(10, 90)),
          },
        ]
      : [],
  };
};
