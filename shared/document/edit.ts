import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { NewId } from '../model/id.ts';
import { type AccountDocs, transactAll } from './docs.ts';
import { migrate } from './migrate.ts';
import { type Change, type Pen, takeBack } from './write.ts';

/** Clock and ids are handed in from the edge. */
export type EditContext = { newId: NewId; today: Day };

/** What a command may use: the account as it was before the command, and the pen for its writes. */
export type Edit = EditContext & Pen & { account: Account };

/** One intent of a user. A command whose subject is gone (a colleague was faster) does nothing. */
export type Command<A, R> = (edit: Edit, args: A) => R;

/** The origin of every transaction of one intent. */
export class IntentOrigin {
  readonly intent: string;
  readonly changes: readonly Change[];

  constructor(intent: string, changes: readonly Change[]) {
    this.intent = intent;
    this.changes = changes;
  }
}

/**
 * Carries out one command: one transaction per layer, all under one intent. When the command throws, nothing of it
 * stays. `account` must be what the documents say now.
 */
export const perform = <A, R>(
  docs: AccountDocs,
  account: Account,
  command: Command<A, R>,
  args: A,
  context: EditContext,
): R => {
  migrate(docs);
  const changes: Change[] = [];
  const edit: Edit = { ...context, docs, account, changes };
  let outcome: { result: R } | { error: unknown } | null = null;
  transactAll(docs, new IntentOrigin(context.newId(), changes), () => {
    try {
      outcome = { result: command(edit, args) };
    } catch (error) {
      outcome = { error };
      takeBack(edit, changes.splice(0));
      changes.length = 0;
    }
  });
  return unwrap(outcome);
};

const unwrap = <R>(outcome: { result: R } | { error: unknown } | null): R => {
  if (outcome === null) throw new Error('the transaction did not run');
  if ('error' in outcome) throw outcome.error;
  return outcome.result;
};
