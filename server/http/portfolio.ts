import { Hono } from 'hono';
import { AccountProfile, EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import {
  ChangeProfileRequest,
  HistoryQuery,
  type Portfolio,
  type PortfolioHistory,
  type ProfileAnswer,
} from '../../shared/protocol/portfolio.ts';
import { changeProfile } from '../../shared/rules/portfolio/change-profile.ts';
import { portfolioFindings } from '../../shared/rules/portfolio/portfolio-findings.ts';
import { signStatuses } from '../../shared/rules/portfolio/statuses.ts';
import { type Actor, can } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { joinObjects } from '../portfolio/row-texts.ts';
import { answerEncoded, encodingFor, toEncoded } from './answer-compressed.ts';
import type { Deps, Env } from './environment.ts';
import { conflict } from './failure.ts';
import { accountSubject, allow, allowAccount, workspaceSubject } from './guard.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { noteFor } from './note.ts';
import { limitBody, parse, readJson } from './read-json.ts';
import { signatureOf } from './signature-of.ts';

/** The list of accounts with everything that it shows, live; and what is kept of each beside its documents. */
export const portfolioRoutes = (deps: Deps) => {
  const { portfolio, portfolioRows, portfolioLive, workspace, store, settings, clock } = deps;
  const kept = createKeptAnswers<Uint8Array>();
  const keptFindings = createKeptAnswers<ReturnType<typeof portfolioFindings>>();
  const today = () => dayIn(settings.timeZone, clock.now());
  const foundFor = async (actor: Actor) => {
    await portfolioRows.ready();
    const { portfolio: thresholds } = workspace.settings;
    const key = JSON.stringify([portfolioLive.versionFor(actor), today(), thresholds]);
    return keptFindings(key, async () => portfolioFindings(await portfolioRows.rowsFor(actor), thresholds));
  };
  const beyondOf = async (id: AccountId, actor: Actor) => (await foundFor(actor)).get(id) ?? [];

  return new Hono<Env>()
    .get('/api/portfolio', allow('list-accounts'), async (c) => {
      const actor = c.get('actor');
      const may = (action: 'manage-workspace' | 'choose-accounts' | 'hold-reviews') =>
        can(actor, action, workspaceSubject);
      await portfolioRows.ready();
      // before the rows: what changes while they are put together is told again
      const version = portfolioLive.versionFor(actor);
      const answer: Omit<Portfolio, 'rows'> = {
        today: today(),
        settings: workspace.settings.portfolio,
        stageNames: workspace.settings.judging.stageNames,
        may: {
          changeSettings: may('manage-workspace'),
          chooseAccounts: may('choose-accounts'),
          holdReviews: may('hold-reviews'),
          seeAll: [...(await portfolioRows.names()).keys()].every((id) =>
            can(actor, 'read-portfolio', accountSubject(deps, id)),
          ),
        },
        others: await portfolioRows.othersFor(actor),
        version,
      };
      const encoding = encodingFor(c);
      const rest = JSON.stringify(answer);
      const body = await kept(`${encoding} ${rest}`, async () => {
        const beyond = new Map(
          [...(await foundFor(actor))].map(([id, findings]) => [id, { beyond: findings }] as const),
        );
        const rows = await portfolioRows.textsFor(actor, beyond);
        return toEncoded(joinObjects(rest, `{"rows":[${rows.join()}]}`), encoding);
      });
      return answerEncoded(c, body, encoding);
    })

    .get('/api/portfolio/history', allow('list-accounts'), async (c) => {
      const { from, until } = parse(HistoryQuery, c.req.query());
      const [before, after] = await Promise.all(
        [from, until].map(async (day) => {
          const rows = await store.accounts.standings(WORKSPACE, day);
          return new Map(rows.map(({ account, standing }) => [account, standing]));
        }),
      );
      const rows = await portfolioRows.rowsFor(c.get('actor'));
      const history: PortfolioHistory = {
        accounts: rows.map(({ id, name }) => ({
          ...{ id, name },
          before: before?.get(id) ?? null,
          after: after?.get(id) ?? null,
        })),
      };
      return c.json(history);
    })

    .get('/api/accounts/:account/profile', allowAccount(deps, 'read-portfolio'), async (c) => {
      const { id } = c.get('account');
      const answer: ProfileAnswer = {
        profile: portfolio.get('profile', id)?.profile ?? EMPTY_PROFILE,
        reviews: portfolioRows.reviewsOf(id),
        mayEdit: can(c.get('actor'), 'edit-profile', accountSubject(deps, id)),
        beyond: await beyondOf(id, c.get('actor')),
      };
      return c.json(answer);
    })

    .patch(
      '/api/accounts/:account/profile',
      allowAccount(deps, 'edit-profile'),
      limitBody(limits.bodyBytes),
      async (c) => {
        const { id } = c.get('account');
        const patch = await readJson(c, ChangeProfileRequest);
        const writesStatus = patch.statuses !== undefined || patch.entries?.statuses !== undefined;
        const signature = writesStatus ? await signatureOf(deps, c) : '';
        const { profile } = await portfolio.change('profile', id, (record) => {
          const before = record?.profile ?? EMPTY_PROFILE;
          const changed = changeProfile(before, patch);
          if ('conflicts' in changed) throw conflict(changed.conflicts);
          const statuses = writesStatus
            ? signStatuses(before.statuses, changed.profile.statuses, signature)
            : before.statuses;
          // the parts are small enough, together they may be too many
          return { kind: 'profile', id, account: id, profile: parse(AccountProfile, { ...changed.profile, statuses }) };
        });
        noteFor(deps)(c, 'profile-changed', {
          account: c.get('account'),
          detail: { count: Object.keys(patch).filter((key) => key !== 'seen').length },
        });
        const answer: ProfileAnswer = {
          ...{ profile, reviews: portfolioRows.reviewsOf(id), mayEdit: true },
          beyond: await beyondOf(id, c.get('actor')),
        };
        return c.json(answer);
      },
    );
};
