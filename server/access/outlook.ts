import type { AccountId } from '../../shared/model/id.ts';
import { type Actor, gradesOf } from './can.ts';

/** Somebody without the share links that he holds: lists of accounts go by membership alone. */
export const withoutLinks = (actor: Actor): Actor => {
  if (actor.kind === 'nobody' || actor.kind === 'token' || actor.grants.length === 0) return actor;
  return { ...actor, grants: [] };
};

const accountsOf = (team: ReadonlyMap<AccountId, string>): string[] =>
  [...team].map(([account, role]) => `${account} ${role}`).sort();

/**
 * All that lists of accounts go by of somebody's rights, as text: the same as long as nothing has changed for him.
 * `privates`: the accounts that managers see only from the team.
 */
export const outlookOf = (actor: Actor, privates: readonly AccountId[]): string => {
  if (actor.kind === 'nobody' || actor.kind === 'guest') return actor.kind;
  const member = actor.kind === 'token' ? actor.of : actor;
  const token = actor.kind === 'token' ? [actor.access, actor.accounts && [...actor.accounts]] : null;
  return JSON.stringify([member.user, member.role, token, accountsOf(member.team), privates.toSorted()]);
};

/** What somebody is to an account, as text; '' for one that he may not know of. */
export const standOn = (actor: Actor, workspace: string, account: AccountId, isPrivate: boolean): string =>
  gradesOf(actor, { kind: 'account', workspace, account, isPrivate }).join();
