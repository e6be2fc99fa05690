import type { AccountDocs } from '../../shared/document/docs.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import { DEFAULT_JUDGING, type Judging } from '../../shared/model/judging.ts';
import type { Finding } from '../../shared/rules/findings/finding.ts';
import { findings } from '../../shared/rules/findings/findings.ts';
import { headline } from '../../shared/rules/headline.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import { portfolioFacts } from '../../shared/rules/portfolio/portfolio-facts.ts';
import type { Projection } from '../storage/ports.ts';

const bySeverity = (open: readonly Finding[]): Projection['findings'] => {
  const counts = { critical: 0, warning: 0, note: 0 };
  for (const { severity } of open) counts[severity] += 1;
  return counts;
};

export type Dated = {
  /** When somebody last edited and reviewed it, as far as that is known. */
  edited?: Day | null;
  reviewed?: Day | null;
};

/** What the portfolio shows of an account on `today`, from its documents. */
export const summarise = (
  docs: AccountDocs,
  today: Day,
  judging: Judging = DEFAULT_JUDGING,
  dated: Dated = {},
): Omit<Projection, 'rules'> =>
  summariseAccount(readAccount(docs).account, today, judging, { ...dated, guest: docs.inside === null });

/** `guest`: what is inside is not there. */
export const summariseAccount = (
  account: Account,
  today: Day,
  judging: Judging,
  { edited = null, reviewed = null, guest = false }: Dated & { guest?: boolean } = {},
): Omit<Projection, 'rules'> => {
  const network = networkOn(account, today, { today });
  const measures = measure(network);
  const { coveredFunctions, customerFunctions, coordinated, lineHolders } = headline(network, measures);
  const stages = { settings: judging.stages };
  const { open } = findings(network, {
    ...{ measures, stages, edited, reviewed },
    settings: judging.findings,
    guest,
  });
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
    findings: bySeverity(open),
    facts: portfolioFacts({ network, measures, open, stages }),
  };
};
