// What the portfolio shows of one account beyond its summary: everything from the same rules as the map.
import type { Account } from '../../model/account.ts';
import { addDays, type Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { FunctionCell, PortfolioFacts, RowFinding, RowKam } from '../../model/portfolio-facts.ts';
import { isPortfolioFinding } from '../../model/portfolio-finding.ts';
import { isOverdue, listActions } from '../action-list.ts';
import type { Finding, Saying } from '../findings/finding.ts';
import type { Measures } from '../measures.ts';
import { isWorking, type Member, type Network } from '../network.ts';
import { inOrder, monthEnds } from '../over-time/days.ts';
import { readingsOn } from '../over-time/measures-over-time.ts';
import { personName } from '../person-name.ts';
import { perceptionGap, stageOn } from '../stages/stage-on.ts';
import { type StageRules, supportedStage } from '../stages/supported-stage.ts';
import { TREND_DAYS } from './trend.ts';

/** How far back the small curve goes. */
const CURVE_DAYS = 730;

export type FactsInput = {
  network: Network;
  /** Of that network. */
  measures: Measures;
  /** The open findings, the worst first. */
  open: readonly Finding[];
  stages?: StageRules;
};

/** The same person on several maps: his membership, else his address, else his name. '' for nobody we can tell apart. */
const keyOf = ({ member, email, name }: { member: string | null; email: string | null; name: string }): string => {
  if (member) return `member:${member}`;
  const address = email?.trim().toLowerCase();
  if (address) return `mail:${address}`;
  const known = name.trim().toLowerCase();
  return known ? `name:${known}` : '';
};

const kamsOf = (network: Network): RowKam[] =>
  network.account.people.flatMap((person) => {
    const member = network.people.get(person.id);
    if (!member?.tip || !member.inPlace || person.side !== 'supplier') return [];
    const name = personName(person, network.day);
    return [{ person: person.id, name, key: keyOf({ member: person.member, email: person.email, name }) }];
  });

/** Names of everybody and everything that a sentence speaks of. */
const namesIn = ({ account, day }: Network, saying: Saying): Record<string, string> => {
  const said = new Set(Object.values(saying).flatMap((value) => (Array.isArray(value) ? value : [value])));
  const names: Record<string, string> = {};
  for (const person of account.people) if (said.has(person.id)) names[person.id] = personName(person, day);
  const lists = [account.functions, account.levels, account.inside.decisions];
  for (const one of lists.flat()) if (said.has(one.id)) names[one.id] = one.name;
  return names;
};

const worstOf = (network: Network, [worst]: readonly Finding[]): RowFinding | null =>
  worst
    ? { id: worst.id, severity: worst.severity, saying: worst.saying, names: namesIn(network, worst.saying) }
    : null;

const byRule = (open: readonly Finding[]): PortfolioFacts['rules'] => {
  const counts = new Map<string, number>();
  for (const { saying } of open) counts.set(saying.kind, (counts.get(saying.kind) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
};

/** As for the findings of the map: until its day has come. */
const acceptedOn = ({ inside }: Account, day: Day): string[] => [
  ...new Set(
    inside.accepted
      .filter(({ finding, until }) => isPortfolioFinding(finding) && (until === null || day < until))
      .map(({ finding }) => finding),
  ),
];

/** How far into each function, or level, the lines reach. */
const cellsOf = <Id extends string>(
  network: Network,
  of: readonly { id: Id; name: string }[],
  place: (member: Member) => Id | null,
): { id: Id; name: string; state: FunctionCell['state']; strength: number; people: number; reached: number }[] => {
  const [strength, direct, working] = [new Map<PersonId, number>(), new Set<PersonId>(), new Set<PersonId>()];
  for (const line of network.lines) {
    strength.set(line.customer, Math.max(strength.get(line.customer) ?? 0, line.strength));
    if (!isWorking(line)) continue;
    working.add(line.customer);
    if (!network.people.get(line.supplier)?.tip) direct.add(line.customer);
  }
  const standing = [...network.people.values()].filter(({ side, tip }) => side === 'customer' && !tip);
  const today = Map.groupBy(standing, place);
  return of.map(({ id, name }) => {
    const people = today.get(id) ?? [];
    const has = (set: ReadonlySet<PersonId>) => people.some((member) => set.has(member.id));
    const state = people.length === 0 ? 'no-post' : has(direct) ? 'reached' : has(working) ? 'only-kam' : 'nobody';
    return {
      id,
      name,
      state,
      strength: Math.max(0, ...people.map((member) => strength.get(member.id) ?? 0)),
      people: people.length,
      reached: people.filter((member) => working.has(member.id)).length,
    };
  });
};

const actionsOf = (account: Account, day: Day): PortfolioFacts['actions'] => {
  const { actions } = account.inside;
  const open = listActions(actions, { owner: null, state: 'open' }, day);
  const [next] = open;
  const owner = next && account.people.find(({ id }) => id === next.owner);
  return {
    open: open.length,
    overdue: actions.filter((action) => isOverdue(action, day)).length,
    next: next ? { text: next.text, owner: owner ? personName(owner, day) : null, due: next.due } : null,
  };
};

const lastTouchOf = ({ contacts }: Account, day: Day): Day | null => {
  let last: Day | null = null;
  for (const { touches } of contacts) {
    for (const { date } of touches) if (date <= day && (last === null || last < date)) last = date;
  }
  return last;
};

/** Month by month, and once so many days ago: in one sweep. */
const pastOf = (account: Account, day: Day): Pick<PortfolioFacts, 'curve' | 'ago'> => {
  const days = inOrder([...monthEnds(addDays(day, -CURVE_DAYS), day), day]);
  const before = addDays(day, -TREND_DAYS);
  const all = inOrder([...days, before]);
  const readings = new Map(readingsOn(account, all, { today: day }).map((reading, at) => [all[at], reading]));
  const curve = days.flatMap((one) => readings.get(one) ?? []);
  const ago = readings.get(before);
  return {
    curve: {
      days,
      threads: curve.map(({ threads }) => threads),
      functionCoverage: curve.map(({ functionCoverage }) => functionCoverage),
      diamondIndex: curve.map(({ diamondIndex }) => diamondIndex),
      claimed: days.map((on) => stageOn(account, 'claimed', on)?.stage ?? null),
    },
    ago: ago
      ? {
          day: before,
          ...{ threads: ago.threads, functionCoverage: ago.functionCoverage, diamondIndex: ago.diamondIndex },
        }
      : null,
  };
};

export const portfolioFacts = ({ network, measures, open, stages }: FactsInput): PortfolioFacts => {
  const { account, day } = network;
  return {
    day,
    lines: measures.lines,
    workingLines: measures.workingLines,
    levelCoverage: measures.levelCoverage,
    matchedFacets: measures.matchedFacets,
    kamShare: measures.kamShare,
    hhi: measures.hhi,
    freshness: measures.freshness,
    decisionReach: measures.decisionReach,
    stages: {
      claimed: stageOn(account, 'claimed', day)?.stage ?? null,
      supported: supportedStage(network, stages, measures).stage,
      customer: stageOn(account, 'customer', day)?.stage ?? null,
      gap: perceptionGap(account, day),
    },
    kams: kamsOf(network),
    worst: worstOf(network, open),
    rules: byRule(open),
    open: open.map(({ id }) => id),
    accepted: acceptedOn(account, day),
    functions: cellsOf(network, account.functions, (member) => member.function),
    levels: cellsOf(network, account.levels, (member) => member.level),
    actions: actionsOf(account, day),
    lastTouch: lastTouchOf(account, day),
    ...pastOf(account, day),
  };
};
