import { isDeepStrictEqual } from 'node:util';
import { EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioRow, RowReviews } from '../../shared/protocol/portfolio.ts';
import type { ListedAccount } from '../../shared/protocol/routes.ts';
import { attractivenessOf } from '../../shared/rules/portfolio/attractiveness.ts';
import { lastReviewed, reviewed } from '../../shared/rules/portfolio/reviewed.ts';
import type { AccessBook } from '../access/access-book.ts';
import { type AccountAction, type Actor, can, userOf } from '../access/can.ts';
import { withoutLinks } from '../access/outlook.ts';
import type { WorkspaceBook } from '../members/workspace-settings.ts';
import type { AccountStore, PortfolioEntry } from '../storage/ports.ts';
import type { PortfolioBook } from './portfolio-book.ts';

export type RowsOptions = {
  accounts: Pick<AccountStore, 'entries' | 'entry'>;
  book: PortfolioBook;
  access: AccessBook;
  settings: WorkspaceBook;
  workspace: string;
  today: () => Day;
};

/** One for all: `localeCompare` makes one for each pair. */
const { compare } = new Intl.Collator();

/**
 * Every account's row, in memory: read once from the stored summaries, then one at a time as they change. No document is
 * ever opened for it.
 */
export class PortfolioRows {
  readonly #options: RowsOptions;
  readonly #entries = new Map<AccountId, PortfolioEntry>();
  /** Accounts to be read anew, each with the turn that was the last to be asked for. */
  readonly #asked = new Map<AccountId, number>();
  #turn = 0;
  #loaded: Promise<void> | null = null;
  #reviewed: ReturnType<typeof lastReviewed> | null = null;
  #attractive: ReturnType<typeof attractivenessOf> | null = null;

  constructor(options: RowsOptions) {
    this.#options = options;
  }

  /**
   * Reads one account anew; it may be gone. Answers whether it is another one now. Of several reads under way the one that
   * was asked for last counts; after a failure, which it throws, the next who asks for rows reads again.
   */
  async refresh(id: AccountId): Promise<boolean> {
    const { accounts, workspace } = this.#options;
    this.#turn += 1;
    const turn = this.#turn;
    if (this.#loaded === null) return true;
    this.#asked.set(id, turn);
    await this.#loaded;
    const entry = await accounts.entry(workspace, id);
    if (this.#asked.get(id) !== turn) return false;
    this.#asked.delete(id);
    const before = this.#entries.get(id) ?? null;
    if (entry) this.#entries.set(id, entry);
    else this.#entries.delete(id);
    return !isDeepStrictEqual(before, entry);
  }

  /** Reads what is not known yet. Whatever stands below needs this once before it. */
  async ready(): Promise<void> {
    await this.#load();
    await Promise.all([...this.#asked.keys()].map((id) => this.refresh(id)));
  }

  /** Those that `actor` may see the inside of, by name. */
  async rowsFor(actor: Actor): Promise<PortfolioRow[]> {
    await this.ready();
    const today = this.#options.today();
    const rows = [...this.#entries.values()].flatMap((entry) => this.#rowOf(entry, actor, today) ?? []);
    return rows.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  }

  /** Of every account there is. */
  async names(): Promise<ReadonlyMap<AccountId, string>> {
    await this.ready();
    return new Map([...this.#entries].map(([id, { summary }]) => [id, summary.name]));
  }

  /** Those that `actor` may open and not see the inside of, by name. */
  async othersFor(actor: Actor): Promise<ListedAccount[]> {
    await this.ready();
    const others = [...this.#entries.values()].flatMap(({ summary }) => {
      const may = this.#mayOf(summary.id, actor);
      return may('read') && !may('read-portfolio') ? [{ ...summary, may: listed(may) }] : [];
    });
    return others.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  }

  /** null: gone, or not for him. */
  rowFor(id: AccountId, actor: Actor): PortfolioRow | null {
    const entry = this.#entries.get(id);
    return entry ? this.#rowOf(entry, actor, this.#options.today()) : null;
  }

  /** Every account there is. */
  ids(): Iterable<AccountId> {
    return this.#entries.keys();
  }

  has(id: AccountId): boolean {
    return this.#entries.has(id);
  }

  reviewsOf(account: AccountId, today = this.#options.today()): RowReviews {
    const { book, settings } = this.#options;
    return reviewed(this.#lastReviewed.get(account), {
      nextReview: book.get('profile', account)?.profile.nextReview ?? null,
      everyDays: settings.settings.portfolio.reviewEveryDays,
      today,
    });
  }

  /** Rounds have changed. Answers the accounts that are more or less attractive now. */
  attractivenessChanged(): AccountId[] {
    const before = this.#attractiveness;
    this.#attractive = null;
    const after = this.#attractiveness;
    return [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  }

  get #attractiveness(): ReturnType<typeof attractivenessOf> {
    const { book } = this.#options;
    this.#attractive ??= attractivenessOf(
      book.all('round').map(({ round }) => round),
      book.all('agreed').map(({ agreed }) => agreed),
    );
    return this.#attractive;
  }

  /** Reviews have changed. Answers the accounts of which they say something else now. */
  reviewsChanged(): AccountId[] {
    const before = this.#lastReviewed;
    this.#reviewed = null;
    const after = this.#lastReviewed;
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => !isDeepStrictEqual(before.get(id)?.standing, after.get(id)?.standing),
    );
  }

  get #lastReviewed(): ReturnType<typeof lastReviewed> {
    this.#reviewed ??= lastReviewed(this.#options.book.all('review').map(({ review }) => review));
    return this.#reviewed;
  }

  #load(): Promise<void> {
    const { accounts, workspace } = this.#options;
    this.#loaded ??= accounts.entries(workspace).then(
      (entries) => {
        for (const entry of entries) this.#entries.set(entry.summary.id, entry);
      },
      (error) => {
        this.#loaded = null;
        throw error;
      },
    );
    return this.#loaded;
  }

  #mayOf(id: AccountId, actor: Actor): May {
    const { access, workspace } = this.#options;
    const subject = { kind: 'account', workspace, account: id, isPrivate: access.isPrivate(id) } as const;
    return (action) => can(actor, action, subject);
  }

  #rowOf({ summary, facts }: PortfolioEntry, anybody: Actor, today: Day): PortfolioRow | null {
    const { book, access } = this.#options;
    const actor = withoutLinks(anybody);
    const { id } = summary;
    const may = this.#mayOf(id, actor);
    if (!may('read-portfolio')) return null;
    const profile = book.get('profile', id)?.profile ?? EMPTY_PROFILE;
    const user = userOf(actor);
    return {
      ...summary,
      may: listed(may),
      facts,
      profile,
      status: profile.statuses.findLast(({ from }) => from <= today)?.status ?? null,
      attractiveness: this.#attractiveness.get(id) ?? null,
      reviews: this.reviewsOf(id, today),
      isMine: user !== null && (access.teamOf(id).has(user) || isKam(facts, user)),
      mayInPortfolio: { editProfile: may('edit-profile'), review: may('review'), score: may('score') },
    };
  }
}

type May = (action: AccountAction) => boolean;

const listed = (may: May): ListedAccount['may'] => ({
  rename: may('rename'),
  archive: may('archive'),
  delete: may('delete'),
  export: may('export'),
});

const isKam = (facts: PortfolioEntry['facts'], user: string): boolean =>
  facts?.kams.some(({ key }) => key === `member:${user}`) ?? false;
