import type { AccountId } from '../../shared/model/id.ts';
import type { Review } from '../../shared/model/review.ts';
import type { ListedReview, ReviewMember, SeenReview } from '../../shared/protocol/reviews.ts';
import { type Actor, can, userOf } from '../access/can.ts';
import type { Deps } from '../http/environment.ts';
import { accountSubject, workspaceSubject } from '../http/guard.ts';

type Parts = Pick<Deps, 'access' | 'workspace'>;

const mayRead = (deps: Parts, actor: Actor, account: AccountId) =>
  can(actor, 'read-portfolio', accountSubject(deps, account));
const mayRecord = (deps: Parts, actor: Actor, account: AccountId) =>
  can(actor, 'review', accountSubject(deps, account));

const mayDelete = (actor: Actor, review: Review): boolean =>
  userOf(actor) === review.startedBy || can(actor, 'manage-workspace', workspaceSubject);

/** The accounts of it that he may see; null: he may not know of the review. */
const seenItems = (deps: Parts, review: Review, actor: Actor) => {
  if (!can(actor, 'hold-reviews', workspaceSubject)) return null;
  const items = review.items.filter(({ account }) => mayRead(deps, actor, account));
  return items.length === 0 ? null : items;
};

type Around = { members: ReadonlyMap<string, ReviewMember>; isTiming: boolean; today: SeenReview['today'] };

/** A review as one member sees it: what is not his is not in it, and not counted. */
export const seeReview = (deps: Parts, review: Review, actor: Actor, around: Around): SeenReview | null => {
  const items = seenItems(deps, review, actor);
  if (items === null) return null;
  const { at, items: all, startedBy, presenter, ...rest } = review;
  const member = (id: string) => around.members.get(id) ?? { id, name: '' };
  const shown = all[at]?.account ?? null;
  const seen = items.map((item) => ({ ...item, may: mayRecord(deps, actor, item.account) }));
  return {
    ...rest,
    today: around.today,
    everyDays: deps.workspace.settings.portfolio.reviewEveryDays,
    startedBy: member(startedBy),
    presenter: member(presenter),
    shown: items.some(({ account }) => account === shown) ? shown : null,
    isTiming: around.isTiming,
    items: seen,
    may: { present: seen.some(({ may }) => may), delete: mayDelete(actor, review) },
  };
};

export const listReview = (
  deps: Parts,
  review: Review,
  actor: Actor,
  members: Around['members'],
): ListedReview | null => {
  const items = seenItems(deps, review, actor);
  return (
    items && {
      id: review.id,
      name: review.name,
      startedAt: review.startedAt,
      endedAt: review.endedAt,
      presenter: members.get(review.presenter)?.name ?? '',
      accounts: items.map(({ name, doneAt }) => ({ name, isDone: doneAt !== null })),
      mayDelete: mayDelete(actor, review),
    }
  );
};

export const mayPresent = (deps: Parts, review: Review, actor: Actor): boolean =>
  review.items.some(({ account }) => mayRecord(deps, actor, account));
