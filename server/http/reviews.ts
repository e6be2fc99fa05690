import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { type AccountId, RecordId } from '../../shared/model/id.ts';
import { Review, ReviewItem } from '../../shared/model/review.ts';
import { limits } from '../../shared/protocol/limits.ts';
import {
  ChangeReviewRequest,
  type ReviewEvent,
  type SeenReview,
  StartReviewRequest,
} from '../../shared/protocol/reviews.ts';
import { lastReviewed } from '../../shared/rules/portfolio/reviewed.ts';
import { type Actor, can, userOf } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { Meetings } from '../portfolio/meetings.ts';
import { listReview, mayPresent, seeReview } from '../portfolio/see-review.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, invalid, notFound } from './failure.ts';
import { accountSubject, allow } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';
import { reviewItemRoutes } from './review-items.ts';
import { BEAT } from './stream-beat.ts';

/** Review meetings: held by one, followed by the others, each in the accounts that he may see. */
export const reviewRoutes = (deps: Deps) => {
  const { access, identity, portfolio, store, settings, clock, newId } = deps;
  const meetings = new Meetings(portfolio, clock.now);
  access.onChange(() => meetings.again());
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);
  const today = () => dayIn(settings.timeZone, clock.now());

  const membersOf = async (reviews: readonly Review[]) => {
    const ids = [...new Set(reviews.flatMap(({ startedBy, presenter }) => [startedBy, presenter]))];
    return new Map((await identity.usersOf(ids)).map(({ id, name }) => [id, { id, name }]));
  };

  const seen = async (review: Review, actor: Actor): Promise<SeenReview | null> =>
    seeReview(deps, meetings.counted(review), actor, {
      members: await membersOf([review]),
      isTiming: meetings.isTiming(review.id),
      today: today(),
    });

  /** Unknown and none of his accounts in it look alike. */
  const find = async (c: Context<Env>): Promise<{ review: Review; seen: SeenReview }> => {
    const review = meetings.find(c.req.param('review') ?? '');
    const own = review && (await seen(review, c.get('actor')));
    if (!own) throw notFound();
    return { review, seen: own };
  };

  const answer = async (c: Context<Env>, review: Review | null, status: 200 | 201 = 200) => {
    const own = review && (await seen(review, c.get('actor')));
    if (!own) throw notFound();
    return c.json(own, status);
  };

  return new Hono<Env>()
    .get('/api/portfolio/reviews', allow('hold-reviews'), async (c) => {
      const reviews = portfolio.all('review').map(({ review }) => review);
      const members = await membersOf(reviews);
      const listed = reviews.flatMap((review) => listReview(deps, review, c.get('actor'), members) ?? []);
      return c.json(listed.sort((a, b) => b.startedAt.localeCompare(a.startedAt)));
    })

    .post('/api/portfolio/reviews', allow('hold-reviews'), body, async (c) => {
      const { name, accounts, secondsEach = null } = await readJson(c, StartReviewRequest);
      const named: { account: AccountId; name: string }[] = [];
      for (const id of new Set(accounts)) {
        const account = await store.accounts.get(WORKSPACE, id);
        if (!account || !can(c.get('actor'), 'review', accountSubject(deps, id)))
          throw invalid([{ path: 'accounts', message: 'an account of these is not yours to review' }]);
        named.push({ account: id, name: account.name });
      }
      const user = userOf(c.get('actor')) ?? '';
      const id = RecordId.parse(newId());
      // in its turn: what an erasure is just taking out of the last reviews is not taken over from them
      const { review } = await portfolio.change('review', id, () => {
        const before = lastReviewed(portfolio.all('review').map((record) => record.review));
        const items = named.map((item) => {
          const last = before.get(item.account);
          return ReviewItem.parse({
            ...item,
            before: last ? { at: last.doneAt, version: last.version, standing: last.standing } : null,
          });
        });
        const review = Review.parse({
          ...{ id, name, secondsEach, items, startedBy: user, presenter: user, endedAt: null },
          startedAt: new Date(clock.now()).toISOString(),
        });
        return { kind: 'review' as const, id, account: null, review };
      });
      note(c, 'review-started', { subject: subjectOf(review), detail: { count: named.length } });
      return answer(c, review, 201);
    })

    .get('/api/portfolio/reviews/:review', allow('hold-reviews'), async (c) => c.json((await find(c)).seen))

    .patch('/api/portfolio/reviews/:review', allow('hold-reviews'), body, async (c) => {
      const { shown, present, ended } = await readJson(c, ChangeReviewRequest);
      const { review, seen: own } = await find(c);
      const user = userOf(c.get('actor')) ?? '';
      const mine = own.presenter.id === user;
      if (present && !mayPresent(deps, review, c.get('actor'))) throw forbidden();
      if (!mine && !present && (shown !== undefined || ended !== undefined)) throw forbidden();
      if (shown !== undefined && !own.items.some(({ account }) => account === shown)) throw notFound();
      const changed = await meetings.change(review.id, (now) => ({
        ...now,
        // somebody else may have taken over while this was on its way: what he shows stays
        ...(present ? { presenter: user } : {}),
        ...(shown !== undefined && (present || now.presenter === user) && now.endedAt === null
          ? { at: now.items.findIndex(({ account }) => account === shown) }
          : {}),
        ...(ended === undefined ? {} : { endedAt: ended ? new Date(clock.now()).toISOString() : null }),
      }));
      if (ended === true) note(c, 'review-ended', { subject: subjectOf(review) });
      return answer(c, changed);
    })

    .delete('/api/portfolio/reviews/:review', allow('hold-reviews'), async (c) => {
      const { review, seen: own } = await find(c);
      if (!own.may.delete) throw forbidden();
      await meetings.remove(review.id);
      note(c, 'review-deleted', { subject: subjectOf(review) });
      return c.body(null, 204);
    })

    .get('/api/portfolio/reviews/:review/events', allow('hold-reviews'), async (c) => {
      const { review } = await find(c);
      const claims = c.get('claims');
      const { id = '', name = '' } = c.get('user') ?? {};
      return streamSSE(c, async (stream) => {
        const tell = (event: ReviewEvent) => void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => {});
        const tellReview = async (now: Review | null) => {
          const own = now && (await seen(now, access.actorOf(claims)));
          tell(own ? { kind: 'review', review: own } : { kind: 'gone' });
        };
        const leave = await meetings.enter(review.id, {
          ...{ id, name },
          tell: (now) => void tellReview(now),
          here: (people) => tell({ kind: 'here', people }),
        });
        let cancel = () => {};
        const beat = () => {
          void stream.write(BEAT).catch(() => {});
          cancel = clock.after(limits.streamBeatMs, beat);
        };
        beat();
        if (!stream.aborted) await new Promise<void>((resolve) => stream.onAbort(resolve));
        cancel();
        await leave();
      });
    })

    .route('/', reviewItemRoutes(deps, { meetings, answer }));
};

const subjectOf = ({ id, name }: Review) => ({ kind: 'review', id, name }) as const;
