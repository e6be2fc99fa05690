import type { AccountDocs } from '../../shared/document/docs.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Day } from '../../shared/model/day.ts';
import { headline } from '../../shared/rules/headline.ts';
import { measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import type { Projection } from '../storage/ports.ts';

/** What the portfolio shows of an account on `today`. */
export const summarise = (docs: AccountDocs, today: Day): Projection => {
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
  };
};
