// What the company earns with an invented account and decides of it.
import type { z } from 'zod';
import type { AccountProfile } from '../../../model/account-profile.ts';
import { SIGNIFICANCE_SOURCES } from '../../../model/account-profile.ts';
import { addDays, type Day } from '../../../model/day.ts';
import type { DemoShape } from './catalogue.ts';
import type { Random } from './random.ts';

type ProfileInput = z.input<typeof AccountProfile>;

export const CATEGORIES = [
  { name: 'Drives', volume: 900_000_000 },
  { name: 'Controls', volume: 450_000_000 },
  { name: 'Maintenance', volume: 260_000_000 },
  { name: 'Spare parts', volume: 120_000_000 },
];
const TAGS = ['energy', 'food', 'pharma', 'rail', 'north', 'south', 'export', 'tender 2027'];
const CLOSENESS: Record<DemoShape, number> = {
  untouched: -1.5,
  'bow-tie': -0.6,
  star: 0.2,
  'co-operative': 0,
  opening: 0.5,
  diamond: 1,
  uncoordinated: 0.6,
  integrated: 1.5,
  uncoupled: -0.8,
};

const round = (money: number): number => Math.round(money / 1_000) * 1_000;

const positionsOf = (random: Random, revenue: number): ProfileInput['positions'] =>
  random.some(CATEGORIES, random.whole(0, 3)).map(({ name }, index, all) => {
    const spend = round(revenue / Math.max(1, all.length));
    return {
      id: `g${index + 1}`,
      category: name,
      spend,
      volume: round(spend / Math.max(0.05, Math.min(1, 0.45 + random.normal() * 0.25))),
      significance: Object.fromEntries(
        random.some(SIGNIFICANCE_SOURCES, random.whole(2, 6)).map((source) => [source, random.whole(1, 5)]),
      ),
    };
  });

/** Revenue is spread as it usually is: a fifth of the accounts bring most of it. */
export const businessOf = (random: Random, shape: DemoShape, today: Day): ProfileInput => {
  if (random.chance(0.06)) return {};
  const revenue = shape === 'untouched' ? 0 : round(Math.exp(13 + 1.1 * random.normal() + 0.5 * CLOSENESS[shape]));
  const isKey = random.chance(revenue > 800_000 ? 0.8 : 0.25);
  const status = shape === 'uncoupled' ? 'released' : isKey ? 'key' : random.chance(0.4) ? 'candidate' : 'maintained';
  const since = addDays(today, -random.whole(30, 900));
  return {
    revenue,
    profit: round(revenue * (0.12 + 0.1 * random.normal())),
    potential: round(Math.max(revenue, 200_000) * (1.1 + Math.abs(random.normal()))),
    positions: positionsOf(random, revenue) ?? [],
    statuses: [
      ...(random.chance(0.4)
        ? [{ id: 'u1', status: 'candidate' as const, from: addDays(since, -300), reason: 'Asked for a frame contract' }]
        : []),
      { id: 'u2', status, from: since, reason: status === 'released' ? 'They buy within their group now' : '' },
    ],
    reexamine: random.chance(0.6) ? addDays(today, random.whole(-30, 360)) : null,
    tags: random.some(TAGS, random.whole(0, 3)),
    nextReview: random.chance(0.3) ? addDays(today, random.whole(-20, 90)) : null,
  };
};
