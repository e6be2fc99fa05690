import type { AccountId } from '../../shared/model/id.ts';
import type { AgreedScore, ScoreSheet, ScoringRound } from '../../shared/model/scoring.ts';
import type { ListedRound, RoundView } from '../../shared/protocol/scoring.ts';
import { cutOf, tiedAtLine } from '../../shared/rules/portfolio/cut-line.ts';
import { inRankingOrder, progressOf, type Ranked, rankAccounts } from '../../shared/rules/portfolio/scoring.ts';
import type { AccessBook } from '../access/access-book.ts';
import { type Actor, can, userOf } from '../access/can.ts';
import type { Identity } from '../access/identity.ts';
import type { PortfolioBook } from './portfolio-book.ts';
import type { PortfolioRows } from './portfolio-rows.ts';

type Options = {
  book: PortfolioBook;
  access: AccessBook;
  identity: Pick<Identity, 'usersOf'>;
  rows: PortfolioRows;
  workspace: string;
};

/** What somebody may know of a round; the only place that decides it. */
export class ScoringRounds {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  /** null: there is none, or not for him. */
  async find(id: string, actor: Actor): Promise<ScoringRound | null> {
    const round = this.#options.book.get('round', id)?.round;
    return round && (await this.mayKnow(round, actor)) ? round : null;
  }

  async mayKnow(round: ScoringRound, actor: Actor): Promise<boolean> {
    return this.mayHold(actor) || (await this.toScore(round, userOf(actor))).length > 0;
  }

  mayHold(actor: Actor): boolean {
    return can(actor, 'choose-accounts', { kind: 'workspace', workspace: this.#options.workspace });
  }

  /** The accounts of a round that somebody is asked of: he is one of its people, and may see them. */
  async toScore(round: ScoringRound, user: string | null): Promise<AccountId[]> {
    if (user === null || !round.people.includes(user)) return [];
    const actor = this.#options.access.actorOf({ user, guests: [] });
    return this.#seen(round, actor, 'score');
  }

  /** Those who are asked of something: members who see at least one of the accounts. */
  async #asked(round: ScoringRound): Promise<Map<string, AccountId[]>> {
    const asked = new Map<string, AccountId[]>();
    for (const user of round.people) {
      const accounts = await this.toScore(round, user);
      if (accounts.length > 0) asked.set(user, accounts);
    }
    return asked;
  }

  /** What somebody gave, of accounts that he is asked of. */
  async sheetsOf(round: ScoringRound, user: string): Promise<ScoreSheet[]> {
    const accounts = new Set(await this.toScore(round, user));
    return this.#sheets(round).filter((sheet) => sheet.user === user && accounts.has(sheet.account));
  }

  async finished(round: ScoringRound): Promise<number> {
    const asked = await this.#asked(round);
    return [...asked].filter(([user, accounts]) => {
      const { done, of } = this.#progress(round, user, accounts);
      return done === of;
    }).length;
  }

  async list(actor: Actor): Promise<ListedRound[]> {
    const rounds = this.#options.book.all('round').map(({ round }) => round);
    const known: ListedRound[] = [];
    for (const round of rounds) if (await this.mayKnow(round, actor)) known.push(await this.listed(round, actor));
    return known.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  async view(round: ScoringRound, actor: Actor): Promise<RoundView> {
    const user = userOf(actor);
    const names = await this.#options.rows.names();
    const seen = await this.#seen(round, actor, 'read-portfolio');
    const asked = await this.#asked(round);
    const { accounts: _, ...listed } = await this.listed(round, actor);
    const people = await this.#options.identity.usersOf(round.people);
    return {
      ...listed,
      criteria: round.criteria,
      cut: round.cut,
      accounts: seen.map((id) => ({ id, name: names.get(id) ?? '' })),
      people: people.filter(({ id }) => asked.has(id)).map(({ id, name }) => ({ id, name })),
      toScore: user === null ? [] : (asked.get(user) ?? []),
      sheets: user === null ? [] : await this.sheetsOf(round, user),
      revealed: round.state === 'open' ? null : await this.#revealedTo(new Set(seen), round, asked),
    };
  }

  /** All accounts of a round in their order, whoever may see them, and what was agreed on. */
  async standing(round: ScoringRound): Promise<{ ranked: Ranked[]; agreed: AgreedScore[] }> {
    return this.#standing(round, await this.#asked(round));
  }

  async #standing(round: ScoringRound, asked: ReadonlyMap<string, readonly AccountId[]>) {
    const names = await this.#options.rows.names();
    const there = round.accounts.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id) ?? '' }] : []));
    const revealed = this.#revealed(round, new Set(there.map(({ id }) => id)), asked);
    const ranked = rankAccounts({ criteria: round.criteria, accounts: inRankingOrder(there), ...revealed });
    return { ...revealed, ranked };
  }

  /** Of accounts that he may not see he is told that there are so many, and how many of them stand before each of his. */
  async #revealedTo(
    seen: ReadonlySet<AccountId>,
    round: ScoringRound,
    asked: ReadonlyMap<string, readonly AccountId[]>,
  ) {
    const { ranked } = await this.#standing(round, asked);
    const askedOf = [...asked.values()].flat();
    const countOf = new Map([...Map.groupBy(askedOf, (account) => account)].map(([id, all]) => [id, all.length]));
    return {
      ...this.#revealed(round, seen, asked),
      places: ranked.flatMap(({ account, place, index }) =>
        seen.has(account) ? [{ account, place, index, asked: countOf.get(account) ?? 0 }] : [],
      ),
      total: ranked.length,
      isTie: tiedAtLine(ranked, cutOf(round.cut, ranked.length)).length > 0,
    };
  }

  /** The accounts of a round that somebody may know of. */
  seen(round: ScoringRound, actor: Actor): Promise<AccountId[]> {
    return this.#seen(round, actor, 'read-portfolio');
  }

  /** What counts once it is revealed, of the accounts in `seen`: of those who are still asked, and what was agreed on. */
  #revealed(round: ScoringRound, seen: ReadonlySet<AccountId>, asked: ReadonlyMap<string, readonly AccountId[]>) {
    return {
      sheets: this.#sheets(round).filter(
        ({ user, account }) => seen.has(account) && (asked.get(user)?.includes(account) ?? false),
      ),
      agreed: this.#options.book
        .all('agreed')
        .map(({ agreed }) => agreed)
        .filter((agreed) => agreed.round === round.id && seen.has(agreed.account))
        // until it is closed means are what a closing that was cut short has left
        .map((agreed) => (round.state === 'closed' ? agreed : { ...agreed, means: {} })),
    };
  }

  /** How far somebody is with what he is asked; null: he is asked of nothing. Looks at nobody else's. */
  async mine(round: ScoringRound, actor: Actor): Promise<{ done: number; of: number } | null> {
    const user = userOf(actor);
    const accounts = await this.toScore(round, user);
    return user === null || accounts.length === 0 ? null : this.#progress(round, user, accounts);
  }

  /** As lists show it to somebody who may know of it. */
  async listed(round: ScoringRound, actor: Actor): Promise<ListedRound> {
    const asked = await this.#asked(round);
    const { id, name, createdAt, state, closedOn } = round;
    const [creator] = await this.#options.identity.usersOf([round.createdBy]);
    return {
      ...{ id, name, createdAt, state, closedOn },
      createdBy: creator?.name ?? '',
      accounts: (await this.#seen(round, actor, 'read-portfolio')).length,
      asked: asked.size,
      finished: await this.finished(round),
      mine: await this.mine(round, actor),
      mayHold: this.mayHold(actor),
    };
  }

  #progress(round: ScoringRound, user: string, accounts: readonly AccountId[]) {
    const sheets = this.#sheets(round).filter((sheet) => sheet.user === user);
    return progressOf(round.criteria, accounts, sheets);
  }

  #sheets(round: ScoringRound): ScoreSheet[] {
    return this.#options.book
      .all('score')
      .map(({ sheet }) => sheet)
      .filter((sheet) => sheet.round === round.id);
  }

  async #seen(round: ScoringRound, actor: Actor, action: 'score' | 'read-portfolio'): Promise<AccountId[]> {
    const { access, workspace, rows } = this.#options;
    const there = await rows.names();
    return round.accounts.filter(
      (account) =>
        there.has(account) &&
        can(actor, action, { kind: 'account', workspace, account, isPrivate: access.isPrivate(account) }),
    );
  }
}
