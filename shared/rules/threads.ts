import type { Comment } from '../model/comment.ts';

/** A comment and its answers, oldest first. `lastAt`: when somebody last wrote in it. */
export type Thread = { head: Comment; replies: Comment[]; isResolved: boolean; lastAt: string };

/** A date, or true in files of other programs. */
export const isResolved = (comment: Comment): boolean => comment.resolved !== null && comment.resolved !== false;

/**
 * Finds the first comment of a thread: also of a reply to a reply, which other programs may write. Comments that answer
 * one another in a ring are each their own head.
 */
export const headsIn = (comments: readonly Comment[]): ((comment: Comment) => Comment) => {
  const byId = new Map(comments.map((other) => [other.id, other]));
  return (comment) => headOf(byId, comment);
};

const headOf = (byId: ReadonlyMap<string, Comment>, comment: Comment): Comment => {
  const seen = new Set<string>([comment.id]);
  let head = comment;
  while (head.replyTo !== null) {
    const next = byId.get(head.replyTo);
    if (!next) break;
    if (seen.has(next.id)) return comment;
    seen.add(next.id);
    head = next;
  }
  return head;
};

const instantOf = ({ at }: Comment): number => Date.parse(at);
const byTime = (a: Comment, b: Comment): number => instantOf(a) - instantOf(b) || (a.id < b.id ? -1 : 1);

/** All threads, the one in which somebody last wrote first. */
export const threadsOf = (comments: readonly Comment[]): Thread[] => {
  const replies = new Map<Comment, Comment[]>();
  const headOf = headsIn(comments);
  for (const comment of comments.toSorted(byTime)) {
    const head = headOf(comment);
    const known = replies.get(head) ?? [];
    replies.set(head, head === comment ? known : [...known, comment]);
  }
  const threads = [...replies].map(([head, answers]) => ({
    head,
    replies: answers,
    isResolved: isResolved(head),
    lastAt: [head, ...answers].toSorted(byTime).at(-1)?.at ?? head.at,
  }));
  return threads.toSorted((a, b) => Date.parse(b.lastAt) - Date.parse(a.lastAt) || (a.head.id < b.head.id ? -1 : 1));
};

/** Whether a comment of this id stands in a thread. */
export const holds = ({ head, replies }: Thread, id: string | null): boolean =>
  head.id === id || replies.some((reply) => reply.id === id);

/** How many threads about each subject wait for an answer or an end. */
export const openThreads = (comments: readonly Comment[]): ReadonlyMap<string | null, number> => {
  const counts = new Map<string | null, number>();
  for (const { head, isResolved: isOver } of threadsOf(comments)) {
    if (!isOver) counts.set(head.about, (counts.get(head.about) ?? 0) + 1);
  }
  return counts;
};

/** Of whom or what something is unread in a thread that is open. */
export const unreadSubjects = (
  comments: readonly Comment[],
  unread: ReadonlySet<string>,
): ReadonlySet<string | null> => {
  const headOf = headsIn(comments);
  const heads = comments.filter(({ id }) => unread.has(id)).map(headOf);
  return new Set(heads.filter((head) => !isResolved(head)).map(({ about }) => about));
};
