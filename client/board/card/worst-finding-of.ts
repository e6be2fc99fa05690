import type { Account } from '../../../shared/model/account.ts';
import type { Findings, Severity } from '../../../shared/rules/findings/finding.ts';
import { type InsightAsked, insightOf } from '../../session/insight.ts';

export type CardSeverity = Exclude<Severity, 'note'>;

const worst = new WeakMap<Findings, ReadonlyMap<string, CardSeverity>>();

/** Of findings that have a subject: what is said of the whole map is said beside it, not on everybody. The worst come first. */
const readWorst = (findings: Findings): ReadonlyMap<string, CardSeverity> => {
  const found = new Map<string, CardSeverity>();
  for (const { id, severity, people } of findings.open) {
    if (severity === 'note' || !id.includes(':')) continue;
    for (const person of people) if (!found.has(person)) found.set(person, severity);
  }
  return found;
};

/** The worst that is found of somebody; read once for all cards, and shared with the panel. */
export const worstFindingOf = (account: Account, asked: InsightAsked, person: string): CardSeverity | null => {
  const { findings } = insightOf(account, asked);
  const found = worst.get(findings) ?? readWorst(findings);
  worst.set(findings, found);
  return found.get(person) ?? null;
};
