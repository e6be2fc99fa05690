// An invented portfolio: the same seed and the same day make the same accounts, on every machine.

import { AccountFile, FORMAT, FORMAT_VERSION } from '../../../model/account-file.ts';
import type { AccountProfile } from '../../../model/account-profile.ts';
import { AccountProfile as ProfileSchema } from '../../../model/account-profile.ts';
import { addDays, type Day } from '../../../model/day.ts';
import { AccountId } from '../../../model/id.ts';
import { businessOf } from './business.ts';
import { type Colleague, castOf } from './cast.ts';
import { type DemoShape, FUNCTIONS, LEVELS, SHAPES } from './catalogue.ts';
import { insideOf } from './inside.ts';
import { linesOf } from './lines.ts';
import { addressOf, companyNameFrom, personNameFrom } from './names.ts';
import { type Random, randomFrom } from './random.ts';

export type DemoAccount = { id: AccountId; shape: DemoShape; file: AccountFile; profile: AccountProfile };
export type DemoPortfolio = { accounts: DemoAccount[]; kams: Colleague[] };
export type DemoOptions = {
  accounts: number;
  seed: number;
  today: Day;
  /** Customer people of each account beside the main contact; drawn when absent. */
  size?: number;
};

const SUPPLIER = 'Halvard Drives';
const DOMAIN = 'halvard.example';
/** A few KAMs carry more than they can. */
const ACCOUNTS_PER_KAM = 6;
const COLLEAGUES_PER_FUNCTION = 6;
const YEARS = [1, 6] as const;

/** Different people: nobody is met twice under one address. */
const colleaguesFrom = (random: Random, count: number, fn: Colleague['function'], taken: Set<string>): Colleague[] => {
  const made: Colleague[] = [];
  while (made.length < count) {
    const name = personNameFrom(random);
    const email = addressOf(name, DOMAIN);
    if (taken.has(email)) continue;
    taken.add(email);
    made.push({ name, email, function: fn });
  }
  return made;
};

/** The larger half of a skewed draw is small: most accounts have 8 to 30 people, some 80. */
const sizeFrom = (random: Random): number =>
  Math.min(80, 6 + Math.floor(6 * Math.exp(Math.abs(random.normal()) * 0.9)));

const teamSize: Record<DemoShape, number> = {
  untouched: 1,
  'bow-tie': 3,
  star: 2,
  'co-operative': 4,
  opening: 6,
  diamond: 8,
  uncoordinated: 8,
  integrated: 10,
  uncoupled: 4,
};

/** One of ours of each function, then second ones. */
const teamFrom = (random: Random, staff: readonly Colleague[], count: number): Colleague[] => {
  const first = FUNCTIONS.flatMap(({ id }) => {
    const own = staff.filter((one) => one.function === id);
    return own.length === 0 ? [] : [random.pick(own)];
  });
  const chosen = random.some(first, count);
  const more = staff.filter((one) => !chosen.includes(one));
  return [...chosen, ...random.some(more, Math.max(0, count - chosen.length))];
};

export const demoPortfolio = ({ accounts, seed, today, size }: DemoOptions): DemoPortfolio => {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  const kams = colleaguesFrom(random, Math.max(3, Math.ceil(accounts / ACCOUNTS_PER_KAM)), null, taken);
  const staff = FUNCTIONS.flatMap(({ id }) => colleaguesFrom(random, COLLEAGUES_PER_FUNCTION, id, taken));
  const names = new Set<string>();
  const made = Array.from({ length: accounts }, (_, index): DemoAccount => {
    // every shape occurs, however few accounts there are; which one has which is chance
    const shape = index < SHAPES.length ? (SHAPES[index] as DemoShape) : random.pick(SHAPES);
    const start = addDays(today, -365 * random.whole(...YEARS) + random.whole(-90, 90));
    const customer = companyNameFrom(random, names);
    const short = customer.split(' ')[0] ?? customer;
    const leads = random.chance(0.12)
      ? random.some(kams, 2)
      : [random.pick(random.chance(0.4) ? kams.slice(0, Math.ceil(kams.length / 4)) : kams)];
    const people = size ?? sizeFrom(random);
    const cast = castOf({
      ...{ random, today, start, size: people },
      kams: leads,
      colleagues: teamFrom(random, staff, Math.min(teamSize[shape], people)),
      domain: `${short.toLowerCase().replace(/[^a-z]/g, '')}.example`,
    });
    const lines = linesOf({ random, shape, cast, start, today });
    const file = AccountFile.parse({
      format: FORMAT,
      version: FORMAT_VERSION,
      account: { name: short, supplier: SUPPLIER, customer },
      functions: FUNCTIONS.map(({ id, name }) => ({ id, name })),
      levels: LEVELS,
      people: cast.people,
      ...lines,
      inside: insideOf({ random, shape, cast, contacts: lines.contacts, start, today }),
    });
    const profile = ProfileSchema.parse(businessOf(random, shape, today));
    return { id: AccountId.parse(`demo-${index + 1}`), shape, file, profile };
  });
  return { accounts: made, kams };
};
