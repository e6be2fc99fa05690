import type { AccountDocs } from '../../shared/document/docs.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Day } from '../../shared/model/day.ts';
import { DEFAULT_JUDGING, type Judging } from '../../shared/model/workspace-settings.ts';
import type { Finding } from '../../shared/rules/findings/finding.ts';
import { findings } from '../../shared/rules/findings/findings.ts';
import { headline } from '../../shared/rules/headline.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import type { Projection } from '../storage/ports.ts';

const bySeverity = (open: readonly Finding[]): Projection['findings'] => {
  const counts = { critical: 0, warning: 0, note: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
};

/** What the portfolio shows of an account on `today`. */
export const summarise = (docs: AccountDocs, today: Day, judging: Judging = DEFAULT_JUDGING): Projection => {
  const { account } = readAccount(docs);
  const network = networkOn(account, today, { today });
  const measures = measure(network);
  const { coveredFunctions, customerFunctions, coordinated, lineHolders } = headline(network, measures);
  return {
    day: today,
    name: account.account.name,
    supplier: account.account.supplier,
    customer: account.account.customer,
    people: network.people.size,
    contacts: measures.lines,
    threads: measures.threads,
    functionCoverage: measures.functionCoverage,
    coveredFunctions,
    customerFunctions,
    diamondIndex: measures.diamondIndex,
    coordination: measures.coordination,
    coordinated,
    lineHolders,
    findings: bySeverity(
      findings(network, {
        measures,
        settings: judging.findings,
        stages: { settings: judging.stages },
        guest: docs.inside === null,
      }).open,
    ),
  };
};
