import type { AccountId } from '../../shared/model/id.ts';
import { checkMentions, mentionedIn } from '../../shared/rules/mentions.ts';
import { can } from '../access/can.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps } from './environment.ts';
import { layerSubject } from './guard.ts';

type Known = Pick<Deps, 'access' | 'identity'>;

/** The members among `users` who may read the comments of an account. */
export const talkReaders = async (
  deps: Known,
  account: AccountId,
  users: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = new Set(users);
  if (wanted.size === 0) return new Map();
  const subject = layerSubject(deps, account, 'talk');
  const readers = (await deps.access.members.list(WORKSPACE))
    .map(({ user }) => user)
    .filter((user) => wanted.has(user) && can(deps.access.actorOf({ user, guests: [] }), 'read', subject));
  return new Map((await deps.identity.usersOf(readers)).map(({ id, name }) => [id, name]));
};

/** A text with the mentions that hold: of members who may read it, under the names that they have. */
export const mentionReaders = async (deps: Known, account: AccountId, text: string): Promise<string> =>
  checkMentions(text, await talkReaders(deps, account, mentionedIn(text)));
