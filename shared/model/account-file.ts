import { z } from 'zod';
import { Account } from './account.ts';

export const FORMAT = 'facet-account';
export const FORMAT_VERSION = 1;

/** The account file, version 1, as it crosses the border. Unknown keys are kept at every depth. */
export const AccountFile = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  ...Account.shape,
});
export type AccountFile = z.infer<typeof AccountFile>;

export const toFile = (account: Account): AccountFile => ({ format: FORMAT, version: FORMAT_VERSION, ...account });
