import type { Context } from 'hono';
import { Hono } from 'hono';
import { addComment } from '../../shared/document/commands/add-comment.ts';
import { editComment } from '../../shared/document/commands/edit-comment.ts';
import { removeComment } from '../../shared/document/commands/remove-comment.ts';
import { resolveComment } from '../../shared/document/commands/resolve-comment.ts';
import { type Command, perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Account } from '../../shared/model/account.ts';
import type { Comment } from '../../shared/model/comment.ts';
import { AddCommentRequest, AddCommentResponse, ChangeCommentRequest } from '../../shared/protocol/comments.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { namesFinding } from '../../shared/rules/findings/names-finding.ts';
import { headsIn } from '../../shared/rules/threads.ts';
import { can } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, forbidden, invalid, notFound } from './failure.ts';
import { accountSubject, allowAccount } from './guard.ts';
import { peopleOf } from './people-of.ts';
import { limitBody, readJson } from './read-json.ts';
import { mentionReaders } from './talk-readers.ts';
import { tellOfComment } from './tell-of-comment.ts';
import { Tries } from './tries.ts';

const has = (account: Account, id: string): boolean =>
  account.people.some((person) => person.id === id) ||
  account.contacts.some((contact) => contact.id === id) ||
  namesFinding(account, id);

/** Refuses what would make the comments of an account, with `text` instead of `before`, too long altogether. */
export const mustFit = ({ talk }: Account, text: string, before = ''): void => {
  const length = talk.comments.reduce((sum, comment) => sum + comment.text.length, text.length - before.length);
  if (length > limits.talkLength) throw new Failure('too-large', 'This account holds as many comments as it can');
};

const find = ({ talk }: Account, id: string): Comment => {
  const comment = talk.comments.find((other) => other.id === id);
  if (!comment) throw notFound();
  return comment;
};

/** Who wrote in the thread that is answered, as far as they are known here. */
const writersIn = ({ talk: { comments } }: Account, replyTo: string | null): string[] => {
  const answered = comments.find((comment) => comment.id === replyTo);
  if (!answered) return [];
  const headOf = headsIn(comments);
  const head = headOf(answered);
  return comments.flatMap((comment) => (headOf(comment) === head && comment.authorId ? [comment.authorId] : []));
};

/** Writes the layer `talk`, which no socket writes: so every comment is signed by who wrote it. */
export const commentRoutes = (deps: Deps) => {
  const { rooms, settings, clock, newId } = deps;
  const now = () => new Date(clock.now()).toISOString();
  const body = limitBody(limits.bodyBytes);
  const tries = new Tries(limits.commentsPerMinute, clock.now);

  type Write = <A, R>(command: Command<A, R>, args: A) => R;
  /** `change` looks at the account as it is at that moment, so that nobody writes in between. */
  const edit = async <R>(c: Context<Env>, change: (account: Account, write: Write) => R): Promise<R> => {
    const { id } = c.get('account');
    const context = { newId, today: dayIn(settings.timeZone, clock.now()) };
    return rooms.edit(id, editorOf(c, id), (docs) => {
      const { account } = readAccount(docs);
      return change(account, (command, args) => perform(docs, account, command, args, context));
    });
  };

  return new Hono<Env>()
    .post('/api/accounts/:account/comments', allowAccount(deps, 'comment'), body, async (c) => {
      const { about, text: written, replyTo, id: wanted } = await readJson(c, AddCommentRequest);
      const account = c.get('account').id;
      const { user } = editorOf(c, account);
      const text = await mentionReaders(deps, account, written);
      const [author] = await peopleOf(deps, [user]);
      // a bare link has no name to sign with
      if (!author) throw forbidden();
      if (!tries.take(author.id)) throw new Failure('too-many', 'So many comments at once: wait a moment');
      const said = { text, replyTo, author: author.name, authorId: author.id, at: now() };
      const made = await edit(c, (account, write) => {
        const known = account.talk.comments.find((comment) => comment.id === wanted);
        // sent again: the first answer was lost
        if (known && known.authorId === author.id) return null;
        if (known) throw invalid([{ path: 'id', message: 'another comment has this id' }]);
        mustFit(account, text);
        if (replyTo === null && about !== null && !has(account, about))
          throw invalid([{ path: 'about', message: 'no person, no line and no finding has this id' }]);
        const id = write(addComment, { about, ...said, ...(wanted === undefined ? {} : { id: wanted }) });
        if (id === null) throw invalid([{ path: 'replyTo', message: 'this comment is not there' }]);
        return { id, thread: writersIn(account, replyTo) };
      });
      if (made) {
        const isNewThread = replyTo === null;
        await tellOfComment(deps, { account, comment: made.id, author: author.id, text, ...made, isNewThread });
      }
      const answer = { id: made?.id ?? wanted };
      return c.json(AddCommentResponse.parse(answer), 201);
    })

    .patch('/api/accounts/:account/comments/:comment', allowAccount(deps, 'comment'), body, async (c) => {
      const { text: written, resolved } = await readJson(c, ChangeCommentRequest);
      const account = c.get('account').id;
      const { user } = editorOf(c, account);
      const text = written === undefined ? undefined : await mentionReaders(deps, account, written);
      const before = await edit(c, (account, write) => {
        const comment = find(account, c.req.param('comment'));
        if (text !== undefined) {
          if (comment.deleted) throw notFound();
          if (user === '' || comment.authorId !== user) throw forbidden();
          mustFit(account, text, comment.text);
          write(editComment, { id: comment.id, text, at: now() });
        }
        if (resolved !== undefined) write(resolveComment, { id: comment.id, at: resolved ? now() : null });
        return comment.text;
      });
      if (text !== undefined) {
        const comment = c.req.param('comment');
        await tellOfComment(deps, { account, comment, author: user, text, before, thread: [], isNewThread: false });
      }
      return c.body(null, 204);
    })

    .delete('/api/accounts/:account/comments/:comment', allowAccount(deps, 'comment'), async (c) => {
      const { id } = c.get('account');
      const { user } = editorOf(c, id);
      const keepsOrder = can(c.get('actor'), 'manage-team', accountSubject(deps, id));
      await edit(c, (account, write) => {
        const comment = find(account, c.req.param('comment'));
        if (comment.deleted) throw notFound();
        if (!keepsOrder && (user === '' || comment.authorId !== user)) throw forbidden();
        write(removeComment, { id: comment.id });
      });
      await deps.store.notices.forget(id, [c.req.param('comment')]);
      return c.body(null, 204);
    });
};
