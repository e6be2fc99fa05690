import type { AccountId, PersonId } from '../../shared/model/id.ts';

/** What was copied last on this page: pasting the same text into the same account brings whole people, not just names. */
export type CopiedPeople = { account: AccountId; ids: readonly PersonId[]; text: string };

let copied: CopiedPeople | null = null;

export const rememberCopied = (people: CopiedPeople): void => {
  copied = people;
};

const lines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** The people behind a pasted text, when it is what was copied from this account on this page; else null. */
export const copiedAs = (text: string, account: AccountId): readonly PersonId[] | null =>
  copied && copied.account === account && lines(copied.text) === lines(text) ? copied.ids : null;
