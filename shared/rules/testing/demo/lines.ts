// Who meets whom in one invented account, since when, how well, and when last.
import type { z } from 'zod';
import type { Contact, StrengthValue } from '../../../model/contact.ts';
import { addDays, type Day, daysBetween } from '../../../model/day.ts';
import type { Link } from '../../../model/link.ts';
import type { Cast } from './cast.ts';
import type { DemoShape } from './catalogue.ts';
import type { Random } from './random.ts';

type ContactInput = z.input<typeof Contact>;
type LinkInput = z.input<typeof Link>;
type Pair = { supplier: string; customer: string; top: StrengthValue; until?: Day | null };

type Options = { random: Random; shape: DemoShape; cast: Cast; start: Day; today: Day };

const strong = (random: Random): StrengthValue => random.pick([2, 2, 3, 3, 4] as const);

/** Of each function there, the first whom one of ours of the same function could meet. */
const counterparts = ({ ours, theirs }: Cast): [string, string][] => {
  const taken = new Set<string>();
  return ours.flatMap(({ id, function: fn }): [string, string][] => {
    const other = theirs.find((one) => one.function === fn && !taken.has(one.id));
    if (!other) return [];
    taken.add(other.id);
    return [[id, other.id]];
  });
};

const pairsOf = ({ random, shape, cast, today }: Options): Pair[] => {
  const kam = cast.kams[0] ?? 'k1';
  const lead: Pair = { supplier: kam, customer: cast.mainContact, top: 4 };
  const facing = counterparts(cast);
  const direct = (share: number): Pair[] =>
    random
      .some(facing, Math.round(facing.length * share))
      .map(([supplier, customer]) => ({ supplier, customer, top: strong(random) }));
  const byKam = (share: number): Pair[] =>
    random
      .some(cast.theirs, Math.round(cast.theirs.length * share))
      .map(({ id }) => ({ supplier: kam, customer: id, top: random.pick([1, 2, 2, 3] as const) }));
  const across = (count: number): Pair[] =>
    Array.from({ length: cast.ours.length === 0 ? 0 : count }, () => ({
      supplier: random.pick(cast.ours).id,
      customer: random.pick(cast.theirs).id,
      top: random.pick([1, 1, 2, 2, 3] as const),
    }));
  switch (shape) {
    case 'untouched':
      return random.chance(0.5) ? [{ ...lead, top: 1 }] : [];
    case 'bow-tie':
      return [
        { ...lead, top: random.pick([2, 3, 4] as const) },
        ...across(random.whole(0, 1)).map((pair) => ({ ...pair, top: 1 as const })),
      ];
    case 'star':
      return [lead, ...byKam(0.8).map((pair) => ({ ...pair, top: strong(random) }))];
    case 'co-operative':
      return [lead, ...byKam(0.35), ...direct(0.25)];
    case 'opening':
      return [lead, ...byKam(0.2), ...direct(0.55), ...across(2)];
    case 'diamond':
    case 'uncoordinated':
      return [lead, ...direct(1), ...across(cast.ours.length)];
    case 'integrated':
      return [lead, ...direct(1), ...across(cast.ours.length * 2), ...byKam(0.3)];
    case 'uncoupled': {
      const ended = addDays(today, -random.whole(20, 300));
      return [lead, ...byKam(0.3), ...direct(0.4)].map((pair) => ({
        ...pair,
        until: random.chance(0.85) ? ended : null,
      }));
    }
  }
};

/** From first met to how well they know each other now, a step every few months. */
const growing = ({ random, start, today }: Options, top: StrengthValue): ContactInput['strengths'] => {
  const length = Math.max(30, daysBetween(start, today));
  const begun = addDays(start, Math.floor(length * random.next() * 0.6));
  const left = Math.max(top, daysBetween(begun, today));
  // a day has one strength: the later one
  const steps = new Map<Day, StrengthValue>();
  for (let step = 0; step < top; step += 1)
    steps.set(
      addDays(begun, Math.floor((left / top) * step * (0.6 + 0.3 * random.next()))),
      (step + 1) as StrengthValue,
    );
  return [...steps].map(([from, value]) => ({ from, value }));
};

const KINDS = ['meeting', 'call', 'visit', 'workshop', 'mail'];

/** Every few weeks, until lately, or until they lost sight of each other. */
const touched = ({ random, today }: Options, from: Day, until: Day | null): ContactInput['touches'] => {
  const every = random.whole(25, 80);
  const silence = random.chance(0.25) ? random.whole(100, 260) : random.whole(1, every);
  const ended = until ?? today;
  const touches: NonNullable<ContactInput['touches']> = [];
  for (let date = addDays(ended, -silence); from <= date && touches.length < 12; date = addDays(date, -every))
    touches.push({ id: `t${touches.length + 1}`, date, kind: random.pick(KINDS) });
  return touches.reverse();
};

export const linesOf = (options: Options): { contacts: ContactInput[]; links: LinkInput[] } => {
  const { random, shape, cast } = options;
  const seen = new Set<string>();
  const contacts = pairsOf(options).flatMap(({ supplier, customer, top, until = null }): ContactInput[] => {
    const key = `${supplier}-${customer}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const strengths = growing(options, top) ?? [];
    const touches = touched(options, (strengths[0]?.from ?? options.start) as Day, until);
    return [{ id: `l${seen.size}`, supplier, customer, until, strengths, touches: touches ?? [] }];
  });
  const held = new Set(contacts.map(({ supplier }) => supplier));
  const share = shape === 'uncoordinated' ? 0.15 : shape === 'diamond' || shape === 'integrated' ? 0.95 : 0.65;
  const coordinated = cast.ours.filter(({ id }) => held.has(id) && random.chance(share));
  const links = coordinated.map(
    ({ id }, index): LinkInput => ({ id: `d${index + 1}`, from: id, to: cast.kams[0] ?? 'k1', kind: 'coordinates' }),
  );
  const leaders = new Map<string, string>();
  for (const { id, function: fn } of cast.theirs) if (!leaders.has(fn)) leaders.set(fn, id);
  for (const { id, function: fn } of cast.theirs) {
    const leader = leaders.get(fn);
    if (leader && leader !== id) links.push({ id: `r-${id}`, from: id, to: leader, kind: 'reports-to' });
  }
  return { contacts, links };
};
