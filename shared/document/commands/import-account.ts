import type { AccountFile } from '../../model/account-file.ts';

/** Counts of records of all lists. The names of the account and unknown keys outside the lists count as neither. */
export type ImportResult = {
  added: number;
  updated: number;
  unchanged: number;
  rejected: { path: string; reason: string }[];
};

/** `file` is `raw` after its schema; `raw` tells which keys are really there. */
export type ImportAccount = { file: AccountFile; raw: unknown };
