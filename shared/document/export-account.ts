import { type AccountFile, toFile } from '../model/account-file.ts';
import type { AccountDocs } from './docs.ts';
import { readAccount } from './read.ts';
import { withoutDangling } from './without-dangling.ts';

/** The whole account as a file, unknown keys included. Records that need repair are not in it; reading reports them. */
export const exportAccount = (docs: AccountDocs): AccountFile => toFile(withoutDangling(readAccount(docs).account));
