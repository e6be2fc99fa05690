// What an account says of itself on a day: computed once, however many places show it.
import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import { DEFAULT_JUDGING, type Judging } from '../../shared/model/judging.ts';
import type { Findings } from '../../shared/rules/findings/finding.ts';
import { findings } from '../../shared/rules/findings/findings.ts';
import { type Headline, headline } from '../../shared/rules/headline.ts';
import { type Imagined, imagine, NOTHING_IMAGINED } from '../../shared/rules/imagine.ts';
import { type Measures, measure } from '../../shared/rules/measures.ts';
import { type Network, networkOn } from '../../shared/rules/network.ts';

export type Insight = { network: Network; measures: Measures; head: Headline; findings: Findings };

export type InsightAsked = {
  day: Day;
  today: Day;
  /** null: the layer `inside` is closed to this reader. */
  judging: Judging | null;
  imagined?: Imagined;
};

const known = new WeakMap<Account, Map<string, { judging: Judging | null; insight: Insight }>>();

/** Replaying a year asks for hundreds of days of one account: only so many are kept. */
const KEPT = 40;

export const insightOf = (
  account: Account,
  { day, today, judging, imagined = NOTHING_IMAGINED }: InsightAsked,
): Insight => {
  const days = known.get(account) ?? new Map();
  known.set(account, days);
  const key = `${day} ${today} ${imagined === NOTHING_IMAGINED ? '' : JSON.stringify(imagined)}`;
  const kept = days.get(key);
  if (kept && kept.judging === judging) return kept.insight;
  const network = networkOn(imagine(account, imagined, day), day, { today });
  const measures = measure(network);
  const { findings: settings, stages } = judging ?? DEFAULT_JUDGING;
  const insight: Insight = {
    network,
    measures,
    head: headline(network, measures),
    findings: findings(network, { measures, settings, stages: { settings: stages }, guest: judging === null }),
  };
  if (days.size >= KEPT) days.clear();
  days.set(key, { judging, insight });
  return insight;
};
