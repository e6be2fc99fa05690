import type { Account } from '../../../shared/model/account.ts';
import type { Finding, Findings, Severity } from '../../../shared/rules/findings/finding.ts';
import { type InsightAsked, insightOf } from '../../session/insight.ts';

export type CardSeverity = Exclude<Severity, 'note'>;

/** By person. */
export type WorstFindings = ReadonlyMap<string, CardSeverity>;

const worst = new WeakMap<Findings, WorstFindings>();

/** Of findings about somebody or his line: what is said of a whole function is said beside the map, not on everybody in it. The worst come first. */
const readWorst = (findings: Findings): WorstFindings => {
  const found = new Map<string, CardSeverity>();
  for (const { saying, severity, people } of findings.open) {
    if (severity === 'note' || !('person' in saying || 'contact' in saying)) continue;
    for (const person of people) if (!found.has(person)) found.set(person, severity);
  }
  return found;
};

export const openFindings = (account: Account, asked: InsightAsked): readonly Finding[] =>
  insightOf(account, asked).findings.open;

/** The worst that is found of each; read once for all cards, and shared with the panel. */
export const worstFindings = (account: Account, asked: InsightAsked): WorstFindings => {
  const { findings } = insightOf(account, asked);
  const found = worst.get(findings) ?? readWorst(findings);
  worst.set(findings, found);
  return found;
};
