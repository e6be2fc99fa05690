import { type Context, Hono } from 'hono';
import { readAccount } from '../../shared/document/read.ts';
import type { Account } from '../../shared/model/account.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { ScoringRound } from '../../shared/model/scoring.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { type Notice, type NoticeList, NoticeQuery, ReadNoticesRequest } from '../../shared/protocol/notices.ts';
import { withoutIds } from '../../shared/rules/mentions.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { headsIn, isResolved } from '../../shared/rules/threads.ts';
import { can } from '../access/can.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { ScoringRounds } from '../portfolio/rounds.ts';
import type { StoredNotice } from '../storage/ports.ts';
import type { Deps, Env } from './environment.ts';
import { notSignedIn } from './failure.ts';
import { allow, layerSubject } from './guard.ts';
import { limitBody, parse, readJson } from './read-json.ts';
import { noticesSince } from './tell-of-comment.ts';

const EXCERPT = 120;

/** What a member is told of comments and of rounds of scoring. Whether he may still read them is asked now, and the words are read where they stand. */
export const noticeRoutes = (deps: Deps) => {
  const { store, rooms, workspace, clock, portfolio, access, identity, portfolioRows } = deps;
  const rounds = new ScoringRounds({ book: portfolio, access, identity, rows: portfolioRows, workspace: WORKSPACE });

  const me = (c: Context<Env>): string => {
    const { user } = c.get('claims');
    if (user === undefined) throw notSignedIn();
    return user;
  };
  /** Many notices are of few rounds: each is looked for once in a request. */
  const findRounds = (c: Context<Env>) => {
    const found = new Map<string, Promise<ScoringRound | null>>();
    return (id: string): Promise<ScoringRound | null> => {
      const round = found.get(id) ?? rounds.find(id, c.get('actor'));
      found.set(id, round);
      return round;
    };
  };
  type FindRound = ReturnType<typeof findRounds>;

  const mine = async (c: Context<Env>, findRound: FindRound): Promise<StoredNotice[]> => {
    const since = noticesSince(clock.now());
    const all = await store.notices.list(me(c));
    const seen: StoredNotice[] = [];
    for (const notice of all) if (notice.at >= since && (await maySee(c, findRound, notice))) seen.push(notice);
    return seen;
  };
  const maySee = async (c: Context<Env>, findRound: FindRound, { account, kind, comment }: StoredNotice) =>
    account === null
      ? (await findRound(comment)) !== null
      : can(c.get('actor'), 'read', layerSubject(deps, account, kind === 'said' ? 'inside' : 'talk'));

  /** Done with: everything is scored, or no score is asked for any more. */
  const tellRound = async (c: Context<Env>, findRound: FindRound, notice: StoredNotice): Promise<Notice[]> => {
    const { id, kind, comment, at, readAt } = notice;
    const round = await findRound(comment);
    if (!round) return [];
    const { state } = round;
    const mine = await rounds.mine(round, c.get('actor'));
    return [
      {
        ...{ id, kind, account: null, comment: round.id, author: '', excerpt: '', stage: null },
        ...{ at: new Date(at).toISOString(), isRead: readAt !== null },
        round: { id: round.id, name: round.name, accounts: mine?.of ?? 0 },
        isResolved: kind === 'asked' && (state !== 'open' || mine === null || mine.done === mine.of),
      },
    ];
  };

  /** null: the account is gone. */
  const lookAt = async (id: AccountId): Promise<Account | null> => {
    if (!(await store.accounts.has(WORKSPACE, id))) return null;
    return rooms.read(id, (docs) => readAccount(docs).account);
  };
  const tell = (notice: StoredNotice, account: AccountId, looked: Account): Notice[] => {
    const { id, kind, comment: wanted, at, readAt } = notice;
    const told = {
      ...{ id, kind, account: { id: account, name: looked.account.name }, round: null },
      ...{ at: new Date(at).toISOString(), isRead: readAt !== null },
    };
    if (kind === 'said') {
      const answer = looked.inside.stages.find((one) => one.id === wanted);
      if (!answer) return [];
      const { source: author, stage } = answer;
      return [{ ...told, comment: answer.id, author, excerpt: '', stage, isResolved: false }];
    }
    const { comments } = looked.talk;
    const comment = comments.find((one) => one.id === wanted);
    if (!comment || comment.deleted) return [];
    return [
      {
        ...told,
        comment: comment.id,
        author: comment.author,
        excerpt: shorten(withoutIds(comment.text), EXCERPT),
        stage: null,
        isResolved: isResolved(headsIn(comments)(comment)),
      },
    ];
  };

  return new Hono<Env>()
    .get('/api/notifications', allow('keep-profile'), async (c) => {
      const { limit, before, account: only, round, unread } = parse(NoticeQuery, c.req.query());
      const isMeant = ({ account, comment }: StoredNotice) =>
        (only === undefined || account === only) && (round === undefined || (account === null && comment === round));
      const findRound = findRounds(c);
      const all = (await mine(c, findRound)).filter((one) => isMeant(one) && (!unread || one.readAt === null));
      const from = before === undefined ? 0 : all.findIndex(({ id }) => id === before) + 1;
      const page = all.slice(from, from + limit);
      const looked = new Map<AccountId, Account | null>();
      const notices: Notice[] = [];
      for (const one of page) {
        const { account } = one;
        if (account === null) {
          notices.push(...(await tellRound(c, findRound, one)));
          continue;
        }
        const known = looked.has(account) ? looked.get(account) : await lookAt(account);
        looked.set(account, known ?? null);
        if (known) notices.push(...tell(one, account, known));
      }
      // what went another way than by its route (a version restored, a person erased) is told of no more
      const told = new Set(notices.map(({ id }) => id));
      const gone = page.filter(({ id }) => !told.has(id));
      for (const { account, comment } of gone) await store.notices.forget(account, [comment]);
      const goneUnread = gone.filter(({ readAt }) => readAt === null).length;
      const list: NoticeList = {
        unread: all.filter(({ readAt }) => readAt === null).length - goneUnread,
        notices,
        next: limit > 0 && from + limit < all.length ? (page.at(-1)?.id ?? null) : null,
        stageNames: workspace.settings.judging.stageNames,
      };
      return c.json(list);
    })

    .post('/api/notifications/read', allow('keep-profile'), limitBody(limits.bodyBytes), async (c) => {
      const which = await readJson(c, ReadNoticesRequest);
      await store.notices.read(me(c), 'until' in which ? { until: Date.parse(which.until) } : which, clock.now());
      return c.body(null, 204);
    });
};
