// Whom to introduce to whom next (domain.md §4): every pair of people in place not yet in working contact, as if they had a line of
// strength 2, ranked by the gain in threads, function coverage, decision reach and diamond index, in this order.
//
// No pair is measured on its own. A line between two people adds a thread exactly when neither is critical: then some maximum
// matching leaves the one free and some the other (Dulmage–Mendelsohn), and the two alternating paths that free them cannot
// meet, or they would join to a longer matching.
// The other three gains depend on theirs, and on whether ours is a tip. So people fall into a few classes, and of each class only
// the first few by id can stand in the answer.
import type { StrengthValue } from '../model/contact.ts';
import type { FunctionId, PersonId, RecordId } from '../model/id.ts';
import { customerFunctions, directness } from './directness.ts';
import { decisionWeights, type Measures, measure } from './measures.ts';
import { FULL_STRENGTH, isWorking, type Line, type Member, type Network, WORKING_STRENGTH } from './network.ts';

/** In the order of their importance. */
export type Gain = {
  /** 0 or 1: one line cannot add more. */
  threads: 0 | 1;
  functionCoverage: number;
  decisionReach: number;
  diamondIndex: number;
};

export type Suggestion = {
  supplier: PersonId;
  customer: PersonId;
  gain: Gain;
  /** Of the whole network, without and with the line. */
  before: Measures;
  after: Measures;
  /** The function that is covered for the first time. */
  covers: FunctionId | null;
  /** The customer's person when he counts in decision reach and nobody reached him: what he weighs. */
  reaches: number | null;
};

/** The network as if the two had a working line. */
export const withLine = (
  network: Network,
  supplier: PersonId,
  customer: PersonId,
  strength: StrengthValue = WORKING_STRENGTH,
): Network => {
  const id = `${supplier}-${customer}` as RecordId;
  const line: Line = { id, supplier, customer, strength, contact: null };
  return { ...network, lines: [...network.lines, line] };
};

/** Whole numbers and weights that rank as the gains do, free of rounding. */
type Score = readonly [threads: number, functions: number, weight: number, directWeight: number];
type Candidate = { supplier: PersonId; customer: PersonId; score: Score };

const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const better = (a: Candidate, b: Candidate): number => {
  for (const [index, value] of a.score.entries()) if (value !== b.score[index]) return b.score[index]! - value;
  return byId(a.supplier, b.supplier) || byId(a.customer, b.customer);
};

/** What a line to a customer person would bring, beside a thread. */
const scoreCustomers = (network: Network, working: readonly Line[]) => {
  const functions = new Set(customerFunctions(network));
  const weightOf = new Map(network.account.functions.map((fn) => [fn.id, fn.weight]));
  const decides = decisionWeights(network);
  const direct = directness(network, 'customer');
  const reached = new Set(working.map((line) => line.customer));
  const covered = new Set<FunctionId | null>();
  for (const id of reached) {
    const member = network.people.get(id);
    if (member && !member.tip) covered.add(member.function);
  }
  return ({ id, tip, function: lane }: Member, byTip: boolean): readonly [number, number, number] => {
    const counts = !tip && lane !== null && functions.has(lane);
    // A direct line is working, so that whatever there is already is at least as strong as the new one.
    const opens = counts && !byTip && !direct.has(lane);
    return [
      counts && !covered.has(lane) ? 1 : 0,
      reached.has(id) ? 0 : (decides.get(id) ?? 0),
      opens ? (weightOf.get(lane) ?? 1) * (WORKING_STRENGTH / FULL_STRENGTH) : 0,
    ];
  };
};

/** Who already has whom of ours in working contact. */
const meetings = (working: readonly Line[]): Map<PersonId, Set<PersonId>> => {
  const met = new Map<PersonId, Set<PersonId>>();
  for (const { supplier, customer } of working) {
    const ours = met.get(customer);
    if (ours) ours.add(supplier);
    else met.set(customer, new Set([supplier]));
  }
  return met;
};

/** Our people who bring the same to every customer person, by id. */
type Alike = { tip: boolean; spare: boolean; members: PersonId[] };

const alike = (ours: readonly Member[], isSpare: (id: PersonId) => boolean): Alike[] => {
  const classes = new Map<string, Alike>();
  for (const { id, tip } of ours) {
    const spare = isSpare(id);
    const same = classes.get(`${tip} ${spare}`);
    if (same) same.members.push(id);
    else classes.set(`${tip} ${spare}`, { tip, spare, members: [id] });
  }
  return [...classes.values()];
};

/** The best `count` pairs that gain anything. */
const bestPairs = (network: Network, { criticalPeople }: Measures, count: number): Candidate[] => {
  const working = network.lines.filter(isWorking);
  const critical = new Set(criticalPeople);
  const isSpare = (id: PersonId): boolean => !critical.has(id);
  const inPlace = [...network.people.values()].filter((member) => member.inPlace).sort((a, b) => byId(a.id, b.id));
  const classes = alike(
    inPlace.filter(({ side }) => side === 'supplier'),
    isSpare,
  );
  const met = meetings(working);
  const scoreOf = scoreCustomers(network, working);
  const found: Candidate[] = [];
  for (const customer of inPlace) {
    if (customer.side !== 'customer') continue;
    for (const { tip, spare, members } of classes) {
      const score: Score = [spare && isSpare(customer.id) ? 1 : 0, ...scoreOf(customer, tip)];
      if (score.every((value) => value === 0)) continue;
      let taken = 0;
      for (const supplier of members) {
        if (taken === count) break;
        if (met.get(customer.id)?.has(supplier)) continue;
        found.push({ supplier, customer: customer.id, score });
        taken++;
      }
    }
  }
  return found.sort(better).slice(0, count);
};

const gained = (before: number | null, after: number | null): number => (after ?? 0) - (before ?? 0);

const explain = (network: Network, before: Measures, { supplier, customer, score }: Candidate): Suggestion => {
  const after = measure(withLine(network, supplier, customer));
  return {
    supplier,
    customer,
    gain: {
      threads: score[0] === 1 ? 1 : 0,
      functionCoverage: gained(before.functionCoverage, after.functionCoverage),
      decisionReach: gained(before.decisionReach, after.decisionReach),
      diamondIndex: gained(before.diamondIndex, after.diamondIndex),
    },
    before,
    after,
    covers: score[1] > 0 ? (network.people.get(customer)?.function ?? null) : null,
    reaches: score[2] > 0 ? score[2] : null,
  };
};

/** The best introductions, best first, each on its own; fewer than `count` when no further pair would gain anything. */
export const nextBestContacts = (network: Network, count = 3): Suggestion[] => {
  const before = measure(network);
  return bestPairs(network, before, count).map((pair) => explain(network, before, pair));
};

/** `count` introductions in turn, each the best one after those before it are accepted. */
export const suggestPlan = (network: Network, count: number): Suggestion[] => {
  const plan: Suggestion[] = [];
  let [current, before] = [network, measure(network)];
  for (let step = 0; step < count; step++) {
    const [pair] = bestPairs(current, before, 1);
    if (!pair) break;
    const suggestion = explain(current, before, pair);
    plan.push(suggestion);
    current = withLine(current, pair.supplier, pair.customer);
    before = suggestion.after;
  }
  return plan;
};
