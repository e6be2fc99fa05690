import { Hono } from 'hono';
import { takeAnswer } from '../../shared/document/commands/take-answer.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import type { Account } from '../../shared/model/account.ts';
import { RecordId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { OpenSayRequest, type SayDoor, type SayQuestion, SayRequest } from '../../shared/protocol/say.ts';
import { withoutIds } from '../../shared/rules/mentions.ts';
import { can, isQuestion } from '../access/can.ts';
import { isOver, type RecordOf } from '../access/records.ts';
import { isPassphrase } from '../access/secrets.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { mustFit } from './comments.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound } from './failure.ts';
import { accountSubject } from './guard.ts';
import { limitBody, readJson } from './read-json.ts';
import { remoteAddress } from './remote-address.ts';
import { tellOfAnswer } from './tell-of-answer.ts';
import { tellOfComment } from './tell-of-comment.ts';
import { Tries } from './tries.ts';

/** Passphrases tried, and answers given, by one link within a minute. */
const TRIES_PER_MINUTE = 10;
/** Wrong passphrases from one network address are written down once within it. */
const REFUSED_ONCE_MS = 60_000;

type Link = RecordOf<'link'>;

/** Answers of one link carry its id and the day: so one replaces the other, and no other is touched. */
const answerId = (link: string, day: string): RecordId => RecordId.parse(`said-${link}-${day}`);

/**
 * The customer's own view: whoever holds the link answers one question. Open to everybody, and silent about everything
 * but the two companies: nothing of the map and nothing of us leaves by these routes.
 */
export const sayRoutes = (deps: Deps) => {
  const { access, audit, secrets, store, rooms, settings, clock, newId } = deps;
  const body = limitBody(limits.bodyBytes);
  const tries = new Tries(TRIES_PER_MINUTE, clock.now);
  const answers = new Tries(TRIES_PER_MINUTE, clock.now);
  const dayOf = (instant: number) => dayIn(settings.timeZone, instant);
  const authorOf = ({ id }: Link) => `link:${id}`;

  /** Whoever shows a true secret is told that it has ended; a false one, or one of a deleted account, is unknown. */
  const find = async (token: string) => {
    const id = secrets.read('say', token);
    const link = id === null ? null : access.get('link', id);
    const account = link && isQuestion(link.role) ? await store.accounts.get(WORKSPACE, link.account) : null;
    if (!link || !account) throw notFound();
    return { link, account };
  };

  const findOpen = async (token: string) => {
    const { link, account } = await find(token);
    const actor = access.actorOf({ guests: [], link: link.id });
    if (!can(actor, 'say', accountSubject(deps, account.id))) throw notFound();
    return { link, account };
  };

  const mustKnow = async ({ id, name, account, passphrase }: Link, given: string | undefined, address: string) => {
    if (passphrase === null) return;
    if (!tries.take(id)) throw new Failure('too-many', 'Too many tries, wait a minute');
    if (await isPassphrase(given ?? '', passphrase)) return;
    audit.noteOnce(`passphrase ${id} ${address}`, REFUSED_ONCE_MS, {
      ...{ action: 'link-refused', account: { id: account }, subject: { kind: 'link', id, name }, address },
      actor: { kind: 'nobody', id: '', name: '' },
    });
    throw new Failure('wrong-token', 'The passphrase is wrong');
  };

  /** What came with the answer, as far as it is still there: one comment for each link. */
  const commentOf = ({ talk }: Account, link: Link) =>
    talk.comments.findLast((one) => one.authorId === authorOf(link) && !one.deleted) ?? null;

  const questionOf = (now: Account, link: Link): SayQuestion => {
    const own = now.inside.stages.findLast(
      ({ id, view, date }) => view === 'customer-said' && id === answerId(link.id, date),
    );
    return {
      supplier: now.account.supplier,
      customer: now.account.customer,
      name: link.name,
      until: link.expiresAt === null ? null : dayOf(link.expiresAt),
      said: own
        ? { name: own.source, stage: own.stage, comment: commentOf(now, link)?.text ?? '', day: own.date }
        : null,
    };
  };
  const ask = (link: Link): Promise<SayQuestion> =>
    rooms.read(link.account, (docs) => questionOf(readAccount(docs).account, link));

  return new Hono<Env>()
    .get('/api/say/:token', async (c) => {
      const { link } = await find(c.req.param('token'));
      const needsPassphrase = link.passphrase !== null;
      const isEnded = isOver(link, clock.now());
      const door: SayDoor = {
        state: link.revokedAt !== null ? 'revoked' : isEnded ? 'expired' : 'open',
        needsPassphrase,
        question: isEnded || needsPassphrase ? null : await ask(link),
      };
      return c.json(door);
    })

    .post('/api/say/:token', body, async (c) => {
      const { link } = await findOpen(c.req.param('token'));
      const { passphrase } = await readJson(c, OpenSayRequest);
      await mustKnow(link, passphrase, remoteAddress(c));
      return c.json(await ask(link));
    })

    .put('/api/say/:token', body, async (c) => {
      const { link, account } = await findOpen(c.req.param('token'));
      const { name, stage, comment, passphrase } = await readJson(c, SayRequest);
      const address = remoteAddress(c);
      await mustKnow(link, passphrase, address);
      if (!answers.take(link.id)) throw new Failure('too-many', 'So many answers at once: wait a moment');
      const at = clock.now();
      const day = dayOf(at);
      const author = authorOf(link);
      // a customer mentions nobody of ours
      const text = withoutIds(comment);
      const written = await rooms.edit(account.id, { user: author }, (docs) => {
        const now = readAccount(docs).account;
        const own = commentOf(now, link);
        const before = now.inside.stages.find(({ id }) => id === answerId(link.id, day));
        const isNews = before?.stage !== stage || before.source !== name || (own?.text ?? '') !== text;
        mustFit(now, text, own?.text);
        const answer = { id: answerId(link.id, day), stage, date: day, name, text, comment: own };
        const signed = { ...answer, authorId: author, at: new Date(at).toISOString() };
        const made = perform(docs, now, takeAnswer, signed, { newId, today: day });
        return { made, isNews, question: questionOf(readAccount(docs).account, link) };
      });
      await access.put({ ...(access.get('link', link.id) ?? link), lastUsedAt: at });
      audit.note({
        action: 'stage-said',
        actor: { kind: 'guest', id: author, name },
        account: { id: account.id, name: account.name },
        subject: { kind: 'link', id: link.id, name: link.name },
        address,
      });
      if (written.made !== null) {
        const told = { account: account.id, comment: written.made, author, text, thread: [], isNewThread: true };
        await tellOfComment(deps, told);
      } else if (written.isNews) await tellOfAnswer(deps, account.id, answerId(link.id, day));
      return c.json(written.question);
    });
};
