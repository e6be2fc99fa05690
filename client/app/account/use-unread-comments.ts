import { useEffect, useMemo } from 'react';
import { unreadSubjects } from '../../../shared/rules/threads.ts';
import { useReadNotices, useUnreadIn } from '../../home/notices.ts';
import { useIsGuest } from '../../home/who.ts';
import { useAccountPart, useSession } from '../../session/hooks.ts';
import { forgetUnread, tellUnread } from '../../session/unread-comments.ts';

/** Lets the map and the panel mark what I have not read, and reads on every device of mine what was seen on one. */
export const useUnreadComments = (): void => {
  const isGuest = useIsGuest();
  const { accountId } = useSession();
  const comments = useAccountPart((account) => account.talk.comments);
  const found = useUnreadIn(accountId, !isGuest);
  const { mutate } = useReadNotices();
  const unread = useMemo(() => {
    const notices = new Map<string, string[]>();
    for (const { id, comment } of found) notices.set(comment, [...(notices.get(comment) ?? []), id]);
    return { notices, subjects: unreadSubjects(comments, new Set(notices.keys())) };
  }, [found, comments]);
  useEffect(() => forgetUnread, []);
  useEffect(() => tellUnread(unread, (ids) => mutate({ ids: [...ids] })), [unread, mutate]);
};
