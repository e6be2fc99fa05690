import { type Context, Hono } from 'hono';
import { acceptFinding } from '../../shared/document/commands/accept-finding.ts';
import { addAction } from '../../shared/document/commands/add-action.ts';
import { editAction } from '../../shared/document/commands/edit-action.ts';
import { removeAccepted } from '../../shared/document/commands/remove-accepted.ts';
import { type Command, perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Review, ReviewItem } from '../../shared/model/review.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { AcceptRequest, RecordRequest, ReviewActionRequest, TickActionRequest } from '../../shared/protocol/reviews.ts';
import { personName } from '../../shared/rules/person-name.ts';
import {
  dropDisplaced,
  finish,
  itemOf,
  reopen,
  withItem,
  writeText,
} from '../../shared/rules/portfolio/review-record.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Meetings } from '../portfolio/meetings.ts';
import { standingOf } from '../storage/standing-of.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, notFound, notSaved } from './failure.ts';
import { allowAccount } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

type Held = { meetings: Meetings; answer: (c: Context<Env>, review: Review | null) => Promise<Response> };

const ACCOUNT = '/api/portfolio/reviews/:review/accounts/:account';

/**
 * What is written down of one account in a review. Actions and accepted findings go into the account's own document, in
 * the name of the member: `review` allows it here to whoever may not write the layer by socket.
 */
export const reviewItemRoutes = (deps: Deps, { meetings, answer }: Held) => {
  const { portfolio, projector, rooms, store, versions, settings, workspace, clock, newId } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);
  const today = () => dayIn(settings.timeZone, clock.now());

  /** The review and the account in it. What has ended stays what it was. */
  const find = (c: Context<Env>) => {
    const { id } = c.get('account');
    const review = meetings.find(c.req.param('review') ?? '');
    const item = review && itemOf(review, id);
    if (!review || !item) throw notFound();
    if (review.endedAt !== null) throw forbidden();
    return { review, item, id };
  };

  const record = (review: Review, account: AccountId, change: (item: ReviewItem) => ReviewItem) =>
    meetings.change(review.id, (now) => withItem(now, account, change));

  const write = <A, R>(c: Context<Env>, account: AccountId, command: Command<A, R>, args: A) =>
    rooms.edit(account, editorOf(c, account), (docs) => {
      const before = readAccount(docs).account;
      perform(docs, before, command, args, { newId, today: today() });
      return readAccount(docs).account;
    });

  const setNextReview = async (id: AccountId, nextReview: Day | null) => {
    if ((portfolio.get('profile', id)?.profile ?? EMPTY_PROFILE).nextReview === nextReview) return;
    await portfolio.change('profile', id, (record) => {
      const profile = { ...(record?.profile ?? EMPTY_PROFILE), nextReview };
      return { kind: 'profile', id, account: id, profile };
    });
  };

  const standingNow = async (id: AccountId) => {
    await projector.refresh(id);
    const entry = await store.accounts.entry(WORKSPACE, id);
    if (!entry?.facts) throw notSaved();
    return standingOf({ summary: entry.summary, facts: entry.facts });
  };

  const finishItem = async (c: Context<Env>) => {
    const { review, item, id } = find(c);
    const standing = await standingNow(id);
    const kept = await versions.keep(id, { kind: 'named', name: review.name, by: editorOf(c, id).user });
    if (item.version !== null) await store.versions.remove(id, [item.version]);
    const at = new Date(clock.now()).toISOString();
    const [version, everyDays] = [kept?.version.id ?? null, workspace.settings.portfolio.reviewEveryDays];
    const changed = await record(review, id, (now) =>
      finish(now, { at, standing, version, today: today(), everyDays }),
    );
    await setNextReview(id, (changed && itemOf(changed, id)?.nextReview) ?? null);
    // "not reviewed for so long" holds no more, and is no part of how it stands from now on
    const after = await standingNow(id);
    note(c, 'account-reviewed', {
      account: c.get('account'),
      subject: { kind: 'review', id: review.id, name: review.name },
    });
    return record(review, id, (now) => (now.doneAt === null ? now : { ...now, standing: after }));
  };

  const reopenItem = async (c: Context<Env>) => {
    const { review, item, id } = find(c);
    if (item.doneAt !== null && portfolio.get('profile', id)?.profile.nextReview === item.nextReview)
      await setNextReview(id, null);
    return record(review, id, reopen);
  };

  return new Hono<Env>()
    .patch(ACCOUNT, allowAccount(deps, 'review'), body, async (c) => {
      const { decision, note: noted, nextReview, done, drop } = await readJson(c, RecordRequest);
      const { review, id, item: before } = find(c);
      const by = c.get('user')?.name ?? '';
      let changed = await record(review, id, (item) => {
        let next = item;
        if (decision) next = writeText(next, 'decision', decision, by);
        if (noted) next = writeText(next, 'note', noted, by);
        if (nextReview !== undefined) next = { ...next, nextReview };
        return drop ? dropDisplaced(next, drop) : next;
      });
      if (nextReview !== undefined && before.doneAt !== null) await setNextReview(id, nextReview);
      if (done !== undefined && done !== (before.doneAt !== null))
        changed = done ? await finishItem(c) : await reopenItem(c);
      return answer(c, changed);
    })

    .post(`${ACCOUNT}/actions`, allowAccount(deps, 'review'), body, async (c) => {
      const wanted = await readJson(c, ReviewActionRequest);
      const { review, id } = find(c);
      const account = await write(c, id, addAction, wanted);
      const made = account.inside.actions.find((one) => one.id === wanted.id);
      if (!made) throw notSaved();
      const owner = account.people.find((person) => person.id === made.owner);
      const { text, due } = made;
      const said = { id: made.id, text, due, owner: owner ? personName(owner, today()) : null };
      return answer(
        c,
        await record(review, id, (item) =>
          item.actions.some((one) => one.id === said.id) ? item : { ...item, actions: [...item.actions, said] },
        ),
      );
    })

    .patch(`${ACCOUNT}/actions/:action`, allowAccount(deps, 'review'), body, async (c) => {
      const { done } = await readJson(c, TickActionRequest);
      const { review, id } = find(c);
      const action = c.req.param('action');
      const known = (await rooms.read(id, (docs) => readAccount(docs).account)).inside.actions;
      const present = known.find((one) => one.id === action);
      if (!present) throw notFound();
      await write(c, id, editAction, { id: present.id, patch: { done: done ? today() : null } });
      return answer(c, await record(review, id, (item) => item));
    })

    .put(`${ACCOUNT}/accepted`, allowAccount(deps, 'review'), body, async (c) => {
      const { finding, says, reason, until } = await readJson(c, AcceptRequest);
      const { review, id } = find(c);
      if (reason === null) await write(c, id, removeAccepted, { finding });
      else await write(c, id, acceptFinding, { finding, reason, until });
      return answer(
        c,
        await record(review, id, (item) => {
          const others = item.accepted.filter((one) => one.finding !== finding);
          return { ...item, accepted: reason === null ? others : [...others, { finding, says, reason, until }] };
        }),
      );
    });
};
