// The signals a reviewer looks for (domain.md §5), of one account on one day. What rests on several accounts (effort
// misplaced, KAM over capacity) is the portfolio's.
import type { Network } from '../network.ts';
import type { AcceptedOne, Finding, Findings, Severity } from './finding.ts';
import { orphanedLines, staleLines } from './line-findings.ts';
import {
  kamOverload,
  singleThreaded,
  thinMap,
  uncoordinated,
  uncoveredFunctions,
  uncoveredLevels,
} from './network-findings.ts';
import {
  nobodyNegative,
  noEconomicBuyer,
  noExecutiveSponsor,
  noMentor,
  powerfulOpponents,
  unreachedDeciders,
} from './people-findings.ts';
import { type FindingOptions, type Rule, sceneOf } from './scene.ts';
import { notEdited, notReviewed, perceptionGaps, stageOverclaimed } from './stage-findings.ts';

/** They rest on the `map` layer alone. */
const MAP_RULES: readonly Rule[] = [
  singleThreaded,
  kamOverload,
  uncoordinated,
  thinMap,
  uncoveredFunctions,
  uncoveredLevels,
  orphanedLines,
];

/** They rest on judgements, plans, stages and reviews, which no guest of the customer sees. */
const INSIDE_RULES: readonly Rule[] = [
  unreachedDeciders,
  noEconomicBuyer,
  noMentor,
  noExecutiveSponsor,
  staleLines,
  powerfulOpponents,
  stageOverclaimed,
  perceptionGaps,
  nobodyNegative,
  notEdited,
  notReviewed,
];

const RANK: Record<Severity, number> = { critical: 0, warning: 1, note: 2 };

/** How much of the map it touches. */
const reach = ({ people, contacts }: Finding): number => people.length + contacts.length;

const worstFirst = (a: Finding, b: Finding): number =>
  RANK[a.severity] - RANK[b.severity] || reach(b) - reach(a) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const findings = (network: Network, options: FindingOptions = {}): Findings => {
  const scene = sceneOf(network, options);
  const rules = options.guest ? MAP_RULES : [...MAP_RULES, ...INSIDE_RULES];
  const found = rules.flatMap((rule) => rule(scene)).sort(worstFirst);
  const open: Finding[] = [];
  const accepted: AcceptedOne[] = [];
  for (const finding of found) {
    const by = options.guest
      ? undefined
      : network.account.inside.accepted.findLast(
          (one) => one.finding === finding.id && (one.until === null || network.day < one.until),
        );
    if (by) accepted.push({ finding, accepted: by });
    else open.push(finding);
  }
  return { open, accepted };
};
