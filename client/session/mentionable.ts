import { useEffect, useMemo } from 'react';
import { Team } from '../../shared/protocol/access.ts';
import { accessPaths } from '../../shared/protocol/routes.ts';
import type { Mentionable } from '../../shared/rules/mentions.ts';
import type { AccountSession } from './account-session.ts';
import { useAccountPart, useSession } from './hooks.ts';
import { ask } from './request.ts';
import { createStore, useStore, type WritableStore } from './store.ts';

/** `hint`: what tells two of one name apart. */
export type Reader = Mentionable & { hint: string };

const known = new WeakMap<AccountSession, WritableStore<readonly Reader[]>>();
const teamOf = (session: AccountSession): WritableStore<readonly Reader[]> => {
  const team = known.get(session) ?? createStore<readonly Reader[]>([]);
  known.set(session, team);
  return team;
};

/**
 * Who can be mentioned here: everybody who may read it, for who may know the team; for guests the members whose names
 * stand at comments anyway. Asked for when `isWanted`.
 */
export const useMentionable = (isWanted: boolean): readonly Reader[] => {
  const session = useSession();
  const mayRead = session.access.may.readTeam;
  const team = teamOf(session);
  const comments = useAccountPart((account) => account.talk.comments);
  useEffect(() => {
    if (!isWanted || !mayRead) return;
    ask(Team, 'GET', accessPaths.team(session.accountId)).then(
      ({ people }) => team.set(people.map(({ user, name, email }) => ({ id: user, name, hint: email }))),
      // without the list comments are written as ever
      () => undefined,
    );
  }, [session, team, isWanted, mayRead]);
  const readers = useStore(team);
  return useMemo(() => {
    if (readers.length > 0) return readers;
    const authors = comments.flatMap(({ author, authorId }) =>
      authorId && !authorId.includes(':') && author
        ? [[authorId, { id: authorId, name: author, hint: '' }] as const]
        : [],
    );
    return [...new Map(authors).values()];
  }, [readers, comments]);
};
