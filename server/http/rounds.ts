import { type Context, Hono } from 'hono';
import { AccountProfile, EMPTY_PROFILE, type StatusEntry } from '../../shared/model/account-profile.ts';
import { AccountId, RecordId } from '../../shared/model/id.ts';
import { ScoringRound } from '../../shared/model/scoring.ts';
import { limits } from '../../shared/protocol/limits.ts';
import {
  ChangeRoundRequest,
  CloseRoundRequest,
  type CloseRoundResponse,
  MakeRoundRequest,
  type RoundList,
  ScoresRequest,
} from '../../shared/protocol/scoring.ts';
import { withoutStatus, withStatus } from '../../shared/rules/portfolio/statuses.ts';
import { can, userOf } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { oneByOne } from '../members/one-by-one.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { ScoringRounds } from '../portfolio/rounds.ts';
import type { Deps, Env } from './environment.ts';
import { invalid, notFound } from './failure.ts';
import { accountSubject, allow } from './guard.ts';
import { limitBody, readJson } from './read-json.ts';
import { signatureOf } from './signature-of.ts';
import { tellOfRound } from './tell-of-round.ts';

const body = limitBody(limits.bodyBytes);
const wrongState = (message: string) => invalid([{ path: 'state', message }]);

/** Rounds of scoring: who holds one asks, reveals, agrees and closes; who is asked gives scores that nobody sees. */
export const roundRoutes = (deps: Deps) => {
  const { portfolio, portfolioRows, portfolioLive, access, identity, store, settings, clock, newId } = deps;
  const rounds = new ScoringRounds({ book: portfolio, access, identity, rows: portfolioRows, workspace: WORKSPACE });
  /** A sheet that comes with the reveal, two who close at once: one after the other. */
  const inOrder = oneByOne();

  const find = async (c: Context<Env>): Promise<ScoringRound> => {
    const round = await rounds.find(c.req.param('round') ?? '', c.get('actor'));
    if (!round) throw notFound();
    return round;
  };
  const tell = (round: ScoringRound) =>
    void portfolioLive.heard({ kind: 'round', id: round.id }, (actor) => rounds.mayKnow(round, actor)).catch(() => {});
  const changeRound = async (id: string, change: (round: ScoringRound) => ScoringRound): Promise<ScoringRound> => {
    const kept = await portfolio.change('round', id, (now) => now && { ...now, round: change(now.round) });
    if (!kept) throw notFound();
    tell(kept.round);
    return kept.round;
  };
  const me = (c: Context<Env>): string => userOf(c.get('actor')) ?? '';

  /** Unknown members and accounts that whoever asks does not see are refused alike. */
  const checkPeople = async (people: readonly string[]) => {
    const members = new Set((await access.members.list(WORKSPACE)).map(({ user }) => user));
    if (!people.every((user) => members.has(user))) throw invalid([{ path: 'people', message: 'not a member' }]);
  };
  const checkAccounts = async (c: Context<Env>, accounts: readonly AccountId[]) => {
    const there = await portfolioRows.names();
    const isSeen = (id: AccountId) => there.has(id) && can(c.get('actor'), 'score', accountSubject(deps, id));
    if (!accounts.every(isSeen)) throw invalid([{ path: 'accounts', message: 'there is no such account' }]);
  };

  /** The account of the route, as far as `accounts` holds it. */
  const accountOf = (c: Context<Env>, accounts: readonly AccountId[]): AccountId => {
    const id = AccountId.safeParse(c.req.param('account'));
    if (!id.success || !accounts.includes(id.data)) throw notFound();
    return id.data;
  };
  const scoresFor = async (c: Context<Env>, round: ScoringRound) => {
    const given = await readJson(c, ScoresRequest);
    const stray = Object.keys(given.scores).find((id) => !round.criteria.some((one) => one.id === id));
    if (stray !== undefined) throw invalid([{ path: `scores.${stray}`, message: 'no criterion of this round' }]);
    return given;
  };

  const changeProfile = (id: AccountId, change: (profile: AccountProfile) => AccountProfile) =>
    portfolio.change('profile', id, (record) => {
      const profile = AccountProfile.parse(change(record?.profile ?? EMPTY_PROFILE));
      return { kind: 'profile', id, account: id, profile };
    });
  /** What closing a round has written: entries that bear its id, and the means that counted. */
  const takeBack = async (round: ScoringRound) => {
    for (const { id, profile } of portfolio.all('profile'))
      if (profile.statuses.some((entry) => entry.id === round.id))
        await changeProfile(id, (now) => ({ ...now, statuses: withoutStatus(now.statuses, round.id) }));
    for (const { id, agreed } of portfolio.all('agreed'))
      if (agreed.round === round.id)
        await portfolio.change('agreed', id, (now) => now && { ...now, agreed: { ...now.agreed, means: {} } });
  };

  const forget = async (round: ScoringRound) => {
    const scores = portfolio.all('score').filter(({ sheet }) => sheet.round === round.id);
    const agreed = portfolio.all('agreed').filter((record) => record.agreed.round === round.id);
    for (const { kind, id } of [...scores, ...agreed]) await portfolio.remove(kind, id);
    await portfolio.remove('round', round.id);
    await store.notices.forget(null, [round.id]);
    tell(round);
  };

  return new Hono<Env>()
    .get('/api/portfolio/rounds', allow('score-accounts'), async (c) => {
      const actor = c.get('actor');
      return c.json({ rounds: await rounds.list(actor), mayHold: rounds.mayHold(actor) } satisfies RoundList);
    })

    .post('/api/portfolio/rounds', allow('choose-accounts'), body, async (c) => {
      const asked = await readJson(c, MakeRoundRequest);
      const [accounts, people] = [[...new Set(asked.accounts)], [...new Set(asked.people)]];
      await checkPeople(people);
      await checkAccounts(c, accounts);
      const round = ScoringRound.parse({
        ...{ ...asked, accounts, people, id: RecordId.parse(newId()) },
        ...{ createdAt: new Date(clock.now()).toISOString(), createdBy: me(c) },
      });
      await portfolio.put({ kind: 'round', id: round.id, account: null, round });
      tell(round);
      await tellOfRound(deps, rounds, { kind: 'asked', round, people, by: me(c) });
      return c.json(await rounds.view(round, c.get('actor')), 201);
    })

    .get('/api/portfolio/rounds/:round', allow('score-accounts'), async (c) =>
      c.json(await rounds.view(await find(c), c.get('actor'))),
    )

    .patch('/api/portfolio/rounds/:round', allow('choose-accounts'), body, async (c) => {
      const change = await readJson(c, ChangeRoundRequest);
      if (change.people) await checkPeople(change.people);
      return inOrder(async () => {
        const round = await find(c);
        if (change.people && round.state !== 'open') throw wrongState('people are asked while the round is open');
        const isReopened = change.state !== undefined && round.state === 'closed';
        if (isReopened) await takeBack(round);
        const next = await changeRound(round.id, (now) => ({
          ...now,
          name: change.name ?? now.name,
          people: change.people ?? now.people,
          cut: change.cut === undefined ? now.cut : change.cut,
          state: change.state ?? now.state,
          closedOn: isReopened ? null : now.closedOn,
        }));
        const isRevealed = round.state === 'open' && next.state === 'revealed';
        const added = next.people.filter((user) => !round.people.includes(user));
        if (isRevealed)
          await tellOfRound(deps, rounds, { kind: 'revealed', round: next, people: next.people, by: me(c) });
        else await tellOfRound(deps, rounds, { kind: 'asked', round: next, people: added, by: me(c) });
        return c.json(await rounds.view(await find(c), c.get('actor')));
      });
    })

    .delete('/api/portfolio/rounds/:round', allow('choose-accounts'), async (c) => {
      await inOrder(async () => forget(await find(c)));
      return c.body(null, 204);
    })

    .put('/api/portfolio/rounds/:round/sheets/:account', allow('score-accounts'), body, async (c) =>
      inOrder(async () => {
        const round = await find(c);
        const user = me(c);
        const account = accountOf(c, await rounds.toScore(round, user));
        if (round.state !== 'open') throw wrongState('scores are given while the round is open');
        const before = await rounds.finished(round);
        const sheet = { round: round.id, account, user, ...(await scoresFor(c, round)) };
        await portfolio.put({ kind: 'score', id: `${round.id}/${account}/${user}`, account, sheet });
        // more than that somebody has finished must not be told: not even that somebody gives scores just now
        if ((await rounds.finished(round)) !== before) tell(round);
        return c.body(null, 204);
      }),
    )

    .put('/api/portfolio/rounds/:round/agreed/:account', allow('choose-accounts'), body, async (c) =>
      inOrder(async () => {
        const round = await find(c);
        const account = accountOf(c, await rounds.seen(round, c.get('actor')));
        if (round.state !== 'revealed') throw wrongState('agreed on after the reveal, before the round is closed');
        const agreed = { round: round.id, account, means: {}, ...(await scoresFor(c, round)) };
        await portfolio.put({ kind: 'agreed', id: `${round.id}/${account}`, account, agreed });
        tell(round);
        return c.body(null, 204);
      }),
    )

    .post('/api/portfolio/rounds/:round/close', allow('choose-accounts'), body, async (c) =>
      inOrder(async () => {
        const round = await find(c);
        const { cut, above, below, reason, reexamine } = await readJson(c, CloseRoundRequest);
        if (round.state !== 'revealed') throw wrongState('a round is closed once after its reveal');
        const today = dayIn(settings.timeZone, clock.now());
        // a closing that failed on its way may have written some
        await takeBack(round);
        const standing = await rounds.standing(round);
        const by = await signatureOf(deps, c);
        let [changed, skipped] = [0, 0];
        for (const { account, index, scores } of standing.ranked) {
          const agreedOn = standing.agreed.find((one) => one.account === account)?.scores ?? {};
          const means = Object.fromEntries(Object.entries(scores).filter(([id]) => agreedOn[id] === undefined));
          const id = `${round.id}/${account}`;
          await portfolio.change('agreed', id, (now) => {
            const agreed = { ...(now?.agreed ?? { round: round.id, account, scores: {}, note: '' }), means };
            return { kind: 'agreed', id, account, agreed };
          });
          const status = index < cut ? above : below;
          if (status === null) continue;
          if (!can(c.get('actor'), 'edit-profile', accountSubject(deps, account))) {
            skipped += 1;
            continue;
          }
          const entry: StatusEntry = { id: round.id, status, from: today, reason, by };
          await changeProfile(account, (now) => ({
            ...{ ...now, reexamine: reexamine ?? now.reexamine },
            statuses: withStatus(now.statuses, entry),
          }));
          changed += 1;
        }
        await changeRound(round.id, (now) => ({ ...now, state: 'closed', cut, closedOn: today }));
        const view = await rounds.view(await find(c), c.get('actor'));
        const answer: CloseRoundResponse = { changed, skipped, round: view };
        return c.json(answer);
      }),
    );
};
