import { AccountFile, FORMAT, FORMAT_VERSION } from '../../shared/model/account-file.ts';
import type { Text } from '../text/use-text.ts';

/**
 * What "Start with a name" writes: the customer's name, eight functions and four levels in the reader's language.
 * The ids do not depend on the language: equal ids mean the same function in every account of the workspace.
 */
export const blankAccount = (customer: string, { functions, levels, supplier }: Text['home']['blank']): AccountFile =>
  AccountFile.parse({
    format: FORMAT,
    version: FORMAT_VERSION,
    account: { name: customer, supplier, customer },
    functions: Object.entries(functions).map(([id, name]) => ({ id, name })),
    levels: Object.entries(levels).map(([id, name]) => ({ id, name })),
  });
