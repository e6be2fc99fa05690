import type { AccountId } from '../../shared/model/id.ts';
import type { NoticeKind } from '../../shared/protocol/notices.ts';
import { mentionedIn } from '../../shared/rules/mentions.ts';
import type { Deps } from './environment.ts';
import { talkReaders } from './talk-readers.ts';

const DAY_MS = 24 * 60 * 60_000;
/** What a member keeps: so many, and so long. */
export const NOTICES = { most: 500, days: 90 } as const;

export const noticesSince = (now: number): number => now - NOTICES.days * DAY_MS;

type Written = {
  account: AccountId;
  comment: string;
  author: string;
  text: string;
  /** What it said before, when it is changed: whoever was mentioned then is not told again. */
  before?: string;
  /** Who wrote in its thread; empty for a new thread. */
  thread: readonly string[];
  isNewThread: boolean;
};

type Known = Pick<Deps, 'store' | 'access' | 'identity' | 'clock' | 'newId' | 'log'>;

/**
 * Tells each member of a comment once, for the strongest reason: mentioned, answered, on the team. Whoever may not read it
 * hears nothing, nor does its author. That it could not be told does not undo the comment.
 */
export const tellOfComment = async (deps: Known, written: Written): Promise<void> => {
  const { account, comment, author, text, before = '', thread, isNewThread } = written;
  try {
    const known = new Set(mentionedIn(before));
    const kinds = new Map<string, NoticeKind>();
    if (isNewThread) for (const user of deps.access.teamOf(account).keys()) kinds.set(user, 'thread');
    for (const user of thread) kinds.set(user, 'reply');
    for (const user of mentionedIn(text)) if (!known.has(user)) kinds.set(user, 'mention');
    kinds.delete(author);
    const readers = await talkReaders(deps, account, [...kinds.keys()]);
    const at = deps.clock.now();
    const notices = [...kinds].flatMap(([user, kind]) =>
      readers.has(user) ? [{ id: deps.newId(), user, account, comment, kind, at, readAt: null }] : [],
    );
    if (notices.length === 0) return;
    await deps.store.notices.add(notices, { most: NOTICES.most, since: noticesSince(at) });
  } catch (error) {
    deps.log.error({ err: error, account }, 'nobody could be told of a comment');
  }
};
