// Who works at both companies of one invented account.
import type { z } from 'zod';
import { addDays, type Day, daysBetween } from '../../../model/day.ts';
import type { Person } from '../../../model/person.ts';
import { FUNCTIONS, type FunctionName, type LevelName, titleOf } from './catalogue.ts';
import { addressOf, personNameFrom, placeFrom } from './names.ts';
import type { Random } from './random.ts';

export type PersonInput = z.input<typeof Person>;

/** One of ours, known on several maps by his address. */
export type Colleague = { name: string; email: string; function: FunctionName | null };

export type Cast = {
  people: PersonInput[];
  kams: string[];
  mainContact: string;
  ours: { id: string; function: FunctionName }[];
  theirs: { id: string; function: FunctionName; level: LevelName; until: Day | null }[];
};

type Options = {
  random: Random;
  today: Day;
  /** Since when the two companies know each other. */
  start: Day;
  kams: readonly Colleague[];
  colleagues: readonly Colleague[];
  /** How many people of the customer there are beside the main contact. */
  size: number;
  domain: string;
};

const ORDER: readonly LevelName[] = ['executive', 'director', 'manager', 'specialist'];

/** Most work in the middle, each function has somebody who leads it. */
const levelFrom = (random: Random, isFirst: boolean): LevelName => {
  if (isFirst) return random.chance(0.3) ? 'executive' : 'director';
  return ORDER[Math.min(3, 1 + Math.floor(random.next() * 3))] as LevelName;
};

const ourPeople = ({ kams, colleagues }: Options) => {
  const tips = kams.map((kam, index): PersonInput => {
    const title = index === 0 ? 'Key account manager' : 'Deputy key account manager';
    return {
      id: `k${index + 1}`,
      side: 'supplier',
      name: kam.name,
      email: kam.email,
      posts: [{ from: null, title, function: null, level: 'manager', tip: true }],
    };
  });
  const others = colleagues.map((one, index) => {
    const fn = one.function ?? 'operations';
    const level: LevelName = fn === 'board' ? 'executive' : index % 3 === 0 ? 'director' : 'manager';
    const post = { from: null, title: titleOf(fn, level), function: fn, level, tip: false };
    const person: PersonInput = {
      id: `s${index + 1}`,
      side: 'supplier',
      name: one.name,
      email: one.email,
      posts: [post],
    };
    return { person, fn };
  });
  return { tips, others };
};

export const castOf = (options: Options): Cast => {
  const { random, today, start, size, domain } = options;
  const { tips, others } = ourPeople(options);
  const length = Math.max(1, daysBetween(start, today));
  const dayWithin = (from: number, until: number): Day =>
    addDays(start, Math.floor(length * (from + random.next() * (until - from))));
  const functions = random.some(
    FUNCTIONS.map(({ id }) => id),
    Math.min(FUNCTIONS.length, Math.max(3, Math.ceil(size / 3))),
  );
  const people: PersonInput[] = [...tips, ...others.map(({ person }) => person)];
  const buyer = personNameFrom(random);
  people.push({
    id: 'm1',
    side: 'customer',
    name: buyer,
    email: addressOf(buyer, domain),
    location: placeFrom(random),
    posts: [{ from: null, title: 'Head of Purchasing', function: null, level: 'director', tip: true }],
  });
  const theirs: Cast['theirs'] = [];
  for (let index = 0; index < size; index += 1) {
    const fn = functions[index % functions.length] as FunctionName;
    const level = levelFrom(random, index < functions.length);
    const id = `c${index + 1}`;
    const name = personNameFrom(random);
    const isUnknown = random.chance(0.05);
    const leaves = !isUnknown && random.chance(0.07) ? dayWithin(0.5, 1) : null;
    const risesOn = random.chance(0.1) ? dayWithin(0.2, 0.8) : null;
    const posts: PersonInput['posts'] = [{ from: null, title: titleOf(fn, level), function: fn, level }];
    const higher = ORDER[Math.max(0, ORDER.indexOf(level) - 1)] as LevelName;
    if (risesOn && higher !== level)
      posts.push({ from: risesOn, title: titleOf(fn, higher), function: fn, level: higher });
    people.push({
      id,
      side: 'customer',
      name: isUnknown ? '' : name,
      status: isUnknown ? 'placeholder' : 'active',
      until: leaves,
      posts,
      seat: leaves ? `seat-${id}` : null,
      email: isUnknown ? null : addressOf(name, domain),
      location: random.chance(0.4) ? placeFrom(random) : null,
    });
    if (leaves) {
      const post = { from: null, title: titleOf(fn, level), function: fn, level };
      people.push({
        id: `${id}v`,
        side: 'customer',
        name: '',
        status: 'vacant',
        from: leaves,
        posts: [post],
        seat: `seat-${id}`,
      });
    }
    if (!isUnknown) theirs.push({ id, function: fn, level, until: leaves });
  }
  const ours = others.map(({ person, fn }) => ({ id: person.id, function: fn }));
  return { people, kams: tips.map(({ id }) => id), mainContact: 'm1', ours, theirs };
};
