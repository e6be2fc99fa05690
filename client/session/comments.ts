// Comments are written over HTTP: the layer `talk` is read-only for every socket.
import { useEffect } from 'react';
import { MyAccess } from '../../shared/protocol/access.ts';
import {
  type AddCommentRequest,
  AddCommentResponse,
  type ChangeCommentRequest,
} from '../../shared/protocol/comments.ts';
import { paths } from '../../shared/protocol/routes.ts';
import type { AccountSession } from './account-session.ts';
import { useSaveState, useSession } from './hooks.ts';
import { ask, tell } from './request.ts';
import { createStore, useStore, type WritableStore } from './store.ts';

export const sendComment = async (account: string, comment: AddCommentRequest): Promise<void> => {
  await ask(AddCommentResponse, 'POST', paths.comments(account), comment);
};

export const changeComment = (account: string, id: string, change: ChangeCommentRequest): Promise<void> =>
  tell('PATCH', paths.comment(account, id), change);

export const deleteComment = (account: string, id: string): Promise<void> => tell('DELETE', paths.comment(account, id));

/** What I may do with comments. `author`: what stands in those that are mine. */
export type CommentRights = { mayRead: boolean; mayComment: boolean; mayDeleteAll: boolean; author: string };

const known = new WeakMap<AccountSession, WritableStore<CommentRights | null>>();
const rightsOf = (session: AccountSession): WritableStore<CommentRights | null> => {
  const rights = known.get(session) ?? createStore<CommentRights | null>(null);
  known.set(session, rights);
  return rights;
};

/** Null until the server has said it. Asked again when a connection comes back: rights may have changed meanwhile. */
export const useCommentRights = (): CommentRights | null => {
  const session = useSession();
  const isOffline = useSaveState().kind === 'offline';
  const rights = rightsOf(session);
  useEffect(() => {
    if (isOffline) return;
    let isHere = true;
    ask(MyAccess, 'GET', paths.access(session.accountId)).then(
      ({ layers, may, author }) => {
        const mine = { mayRead: layers.talk !== null, mayComment: may.comment, mayDeleteAll: may.manageTeam, author };
        if (isHere) rights.set(mine);
      },
      // what was known stays: the server decides anyway
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [session, rights, isOffline]);
  return useStore(rights);
};
