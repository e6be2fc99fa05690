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
import { AddCommentRequest, type AddCommentResponse, ChangeCommentRequest } from '../../shared/protocol/comments.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { can } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, forbidden, invalid, notFound } from './failure.ts';
import { accountSubject, allowAccount } from './guard.ts';
import { peopleOf } from './people-of.ts';
import { limitBody, readJson } from './read-json.ts';
import { mentionReaders } from './talk-readers.ts';

const has = ({ people, contacts }: Account, id: string): boolean =>
  people.some((person) => person.id === id) || contacts.some((contact) => contact.id === id);

/** Refuses what would make the comments of an account, with `text` instead of `before`, too long altogether. */
const mustFit = ({ talk }: Account, text: string, before = ''): void => {
  const length = talk.comments.reduce((sum, comment) => sum + comment.text.length, text.length - before.length);
  if (length > limits.talkLength) throw new Failure('too-large', 'This account holds as many comments as it can');
};

const find = ({ talk }: Account, id: string): Comment => {
  const comment = talk.comments.find((other) => other.id === id);
  if (!comment) throw notFound();
  return comment;
};

/** Writes the layer `talk`, which no socket writes: so every comment is signed by who wrote it. */
export const commentRoutes = (deps: Deps) => {
  const { rooms, settings, clock, newId } = deps;
  const now = () => new Date(clock.now()).toISOString();
  const body = limitBody(limits.bodyBytes);

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
      const { about, text: written, replyTo } = await readJson(c, AddCommentRequest);
      const account = c.get('account').id;
      const { user } = editorOf(c, account);
      const text = await mentionReaders(deps, account, written);
      const [author] = await peopleOf(deps, [user]);
      // a bare link has no name to sign with
      if (!author) throw forbidden();
      const said = { text, replyTo, author: author.name, authorId: author.id, at: now() };
      const made: AddCommentResponse = await edit(c, (account, write) => {
        mustFit(account, text);
        if (replyTo === null && about !== null && !has(account, about))
          throw invalid([{ path: 'about', message: 'no person and no line has this id' }]);
        const id = write(addComment, { about, ...said });
        if (id === null) throw invalid([{ path: 'replyTo', message: 'this comment is not there' }]);
        return { id };
      });
      return c.json(made, 201);
    })

    .patch('/api/accounts/:account/comments/:comment', allowAccount(deps, 'comment'), body, async (c) => {
      const { text: written, resolved } = await readJson(c, ChangeCommentRequest);
      const account = c.get('account').id;
      const { user } = editorOf(c, account);
      const text = written === undefined ? undefined : await mentionReaders(deps, account, written);
      await edit(c, (account, write) => {
        const comment = find(account, c.req.param('comment'));
        if (text !== undefined) {
          if (comment.deleted) throw notFound();
          if (user === '' || comment.authorId !== user) throw forbidden();
          mustFit(account, text, comment.text);
          write(editComment, { id: comment.id, text, at: now() });
        }
        if (resolved !== undefined) write(resolveComment, { id: comment.id, at: resolved ? now() : null });
      });
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
      return c.body(null, 204);
    });
};
