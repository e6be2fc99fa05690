// Threads, coverage and diamond index on many days in one pass: people and lines are looked at again only when one of
// their dates is passed. It must say on each day what `measure(networkOn(…))` says; the property test holds it to that.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import { existsOn, FULL_STRENGTH, postOn, recordedStrength, WORKING_STRENGTH } from '../network.ts';
import { liveMatching } from './live-matching.ts';
import { type ChangeOptions, networkChanges } from './network-changes.ts';

export type Reading = {
  day: Day;
  threads: number;
  workingLines: number;
  coveredFunctions: number;
  customerFunctions: number;
  /** How many levels of the customer working lines reach, the main contact's own included. */
  levels: number;
  functionCoverage: number | null;
  diamondIndex: number | null;
};

type Stand = { exists: boolean; inPlace: boolean; tip: boolean; lane: number; level: number };
const NOWHERE: Stand = { exists: false, inPlace: false, tip: false, lane: -1, level: -1 };

const isSame = (a: Stand, b: Stand): boolean =>
  a.exists === b.exists && a.inPlace === b.inPlace && a.tip === b.tip && a.lane === b.lane && a.level === b.level;

const indexed = <T extends { id: string }>(list: readonly T[]): Map<string, number> =>
  new Map(list.map(({ id }, index) => [id, index]));

/** What people and lines add up to, per function and level. */
const tallies = (account: Account) => {
  const lanes = () => new Int32Array(account.functions.length);
  return {
    present: lanes(),
    reached: lanes(),
    direct: [lanes(), lanes(), lanes()],
    levels: new Int32Array(account.levels.length),
  };
};

type Ends = { supplier: PersonId; customer: PersonId };

export const networkSweep = (account: Account, options: ChangeOptions) => {
  const { people, contacts, functions } = account;
  const plans = account.inside.plannedContacts;
  const [personAt, laneAt, levelAt] = [indexed(people), indexed(functions), indexed(account.levels)];
  const changes = networkChanges(account, options);
  const sum = tallies(account);
  const stands: Stand[] = people.map(() => NOWHERE);

  const ofSide = (id: PersonId, side: Person['side']): number => {
    const index = personAt.get(id);
    return index !== undefined && people[index]!.side === side ? index : -1;
  };
  const supplierOf = (ends: Ends) => ofSide(ends.supplier, 'supplier');
  const customerOf = (ends: Ends) => ofSide(ends.customer, 'customer');
  const lines = [...contacts, ...plans];
  const ends = [lines.map(supplierOf), lines.map(customerOf)] as const;
  const linesOf: number[][] = people.map(() => []);
  for (const [line, from] of ends[0].entries()) {
    if (from < 0 || ends[1][line]! < 0) continue;
    linesOf[from]!.push(line);
    linesOf[ends[1][line]!]!.push(line);
  }
  const matching = liveMatching(ends, [people.length, people.length]);
  /** The working strength with which each line is counted now, else 0. */
  const counted = new Uint8Array(lines.length);
  let working = 0;

  const standOn = (person: Person, day: Day): Stand => {
    if (!existsOn(person, day)) return NOWHERE;
    const post = postOn(person, day);
    return {
      exists: true,
      inPlace: person.status === 'active',
      tip: post?.tip ?? false,
      lane: laneAt.get(post?.function ?? '') ?? -1,
      level: levelAt.get(post?.level ?? '') ?? -1,
    };
  };

  const strengthOn = (line: number, day: Day): number => {
    const contact = contacts[line];
    if (contact) return recordedStrength(contact, day);
    const plan = plans[line - contacts.length]!;
    return (options.planned ?? true) && options.today < plan.from && plan.from <= day ? plan.value : 0;
  };

  /** Counts a line in (`by` 1) or out (−1), with the posts its people have now. */
  const tally = (line: number, strength: number, by: 1 | -1): void => {
    const [ours, theirs] = [stands[ends[0][line]!]!, stands[ends[1][line]!]!];
    working += by;
    if (theirs.level >= 0) sum.levels[theirs.level]! += by;
    if (theirs.tip || theirs.lane < 0) return;
    sum.reached[theirs.lane]! += by;
    if (!ours.tip) sum.direct[strength - WORKING_STRENGTH]![theirs.lane]! += by;
  };

  const count = (line: number, strength: number): void => {
    const before = counted[line]!;
    if (before === strength) return;
    if (before > 0) tally(line, before, -1);
    if (strength > 0) tally(line, strength, 1);
    if (before === 0) matching.add(line);
    else if (strength === 0) matching.remove(line);
    counted[line] = strength;
  };

  const present = ({ exists, tip, lane }: Stand, person: Person, by: 1 | -1): void => {
    if (exists && !tip && lane >= 0 && person.side === 'customer') sum.present[lane]! += by;
  };

  const standAnew = (index: number, day: Day, touched: Set<number>): void => {
    const person = people[index]!;
    const [before, after] = [stands[index]!, standOn(person, day)];
    if (isSame(before, after)) return;
    for (const line of linesOf[index]!) {
      touched.add(line);
      if (before.inPlace && !after.inPlace) count(line, 0);
      else if (counted[line]! > 0) tally(line, counted[line]!, -1);
    }
    present(before, person, -1);
    stands[index] = after;
    present(after, person, 1);
    for (const line of linesOf[index]!) if (counted[line]! > 0) tally(line, counted[line]!, 1);
  };

  const countAnew = (line: number, day: Day): void => {
    const [ours, theirs] = [ends[0][line]!, ends[1][line]!];
    if (ours < 0 || theirs < 0) return;
    const stand = stands[ours]!.inPlace && stands[theirs]!.inPlace;
    const strength = stand ? strengthOn(line, day) : 0;
    count(line, strength >= WORKING_STRENGTH ? strength : 0);
  };

  const bestDirect = (lane: number): number => {
    for (let strength = FULL_STRENGTH; strength >= WORKING_STRENGTH; strength--) {
      if (sum.direct[strength - WORKING_STRENGTH]![lane]! > 0) return strength / FULL_STRENGTH;
    }
    return 0;
  };

  const read = (day: Day): Reading => {
    let [covered, customers, weight, direct] = [0, 0, 0, 0];
    for (const [lane, { weight: own }] of functions.entries()) {
      if (sum.present[lane] === 0) continue;
      customers++;
      if (sum.reached[lane]! > 0) covered++;
      weight += own;
      direct += own * bestDirect(lane);
    }
    return {
      day,
      threads: matching.size(),
      workingLines: working,
      coveredFunctions: covered,
      customerFunctions: customers,
      levels: sum.levels.reduce((levels, reached) => levels + (reached > 0 ? 1 : 0), 0),
      functionCoverage: customers > 0 ? covered / customers : null,
      diamondIndex: weight > 0 ? direct / weight : null,
    };
  };

  let next = 0;
  let begun = false;
  /** Days must not go back. */
  const on = (day: Day): Reading => {
    const [dirtyPeople, dirtyLines] = [new Set<number>(), new Set<number>()];
    if (!begun) {
      for (const index of people.keys()) dirtyPeople.add(index);
      for (const line of lines.keys()) dirtyLines.add(line);
    }
    begun = true;
    for (let change = changes[next]; change && change.day <= day; change = changes[++next]) {
      if (change.of === 'person') dirtyPeople.add(change.index);
      else dirtyLines.add(change.of === 'contact' ? change.index : contacts.length + change.index);
    }
    for (const index of dirtyPeople) standAnew(index, day, dirtyLines);
    for (const line of dirtyLines) countAnew(line, day);
    return read(day);
  };
  return { on, changeDays: changes.map((change) => change.day) };
};
