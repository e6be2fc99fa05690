import { AccountFile, FORMAT, FORMAT_VERSION } from '../../shared/model/account-file.ts';
import type { PortfolioSettings } from '../../shared/model/portfolio-settings.ts';
import type { Text } from '../text/use-text.ts';

/**
 * What "Start with a name" writes: the customer's name, the functions and levels of the workspace, else eight functions
 * and four levels in the reader's language.
 * The ids do not depend on the language: equal ids mean the same function in every account of the workspace.
 */
export const blankAccount = (
  customer: string,
  { functions, levels, supplier }: Text['home']['blank'],
  own: Pick<PortfolioSettings, 'functions' | 'levels'>,
): AccountFile =>
  AccountFile.parse({
    format: FORMAT,
    version: FORMAT_VERSION,
    account: { name: customer, supplier, customer },
    functions: own.functions ?? Object.entries(functions).map(([id, name]) => ({ id, name })),
    levels: own.levels ?? Object.entries(levels).map(([id, name]) => ({ id, name })),
  });
