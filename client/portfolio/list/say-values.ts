// What the reader sees of the values by which the list is filtered and grouped.
import type { AccountStatus } from '../../../shared/model/account-profile.ts';
import type { StageNames } from '../../../shared/model/judging.ts';
import type { PortfolioRule } from '../../../shared/model/portfolio-finding.ts';
import type { Stage } from '../../../shared/model/stage.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { FindingRule, Severity } from '../../../shared/rules/findings/finding.ts';
import type { Shape } from '../../../shared/rules/portfolio/list-row.ts';
import { NONE, type Respect } from '../../../shared/rules/portfolio/list-values.ts';
import { stageName } from '../../../shared/rules/stages/stage-ladder.ts';
import type { PortfolioText } from '../../text/use-portfolio-text.ts';
import type { Text } from '../../text/use-text.ts';

/** The name of every KAM by his key: the one that is written most on the maps. */
export const kamNames = (rows: readonly PortfolioRow[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, name } of rows.flatMap(({ facts }) => facts?.kams ?? [])) {
    const names = counts.get(key) ?? new Map<string, number>();
    names.set(name, (names.get(name) ?? 0) + 1);
    counts.set(key, names);
  }
  return new Map(
    [...counts].map(([key, names]) => [key, [...names].reduce((most, one) => (one[1] > most[1] ? one : most))[0]]),
  );
};

export type SayValue = (respect: Respect, value: string) => string;

/** A value that nobody knows (a KAM of an old link) is said as it is written. */
export const sayValues =
  (t: Text, words: PortfolioText, stageNames: StageNames, kams: ReadonlyMap<string, string>): SayValue =>
  (respect, value) => {
    const p = words.portfolio;
    if (value === NONE) return p.without[respect];
    switch (respect) {
      case 'kam':
        return kams.get(value) ?? value.replace(/^[a-z]+:/, '');
      case 'stage':
        return t.stages.names[stageName(value as Stage, stageNames)] ?? value;
      case 'finding':
        return (
          p.severities[value as Severity] ??
          p.rules[value as FindingRule] ??
          words.portfolioFindings.rules[value as PortfolioRule] ??
          value
        );
      case 'status':
        return p.statuses[value as AccountStatus] ?? value;
      case 'shape':
        return p.shapes[value as Shape] ?? value;
      case 'tag':
        return value;
    }
  };
