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
import { joinObjects, RowTexts } from './row-texts.ts';

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
  readonly #listeners = new Set<(id: AccountId) => void>();
  readonly #texts = new RowTexts();
  /** Ids by name; null: to be sorted anew. */
  #inOrder: AccountId[] | null = null;
  #turn = 0;
  #loaded: Promise<void> | null = null;
  #reviewed: ReturnType<typeof lastReviewed> | null = null;
  #attractive: ReturnType<typeof attractivenessOf> | null = null;

  constructor(options: RowsOptions) {
    this.#options = options;
  }

  /** Calls `listener` with each account that is another one now, or gone, whoever had it read. */
  onChange(listener: (id: AccountId) => void): void {
    this.#listeners.add(listener);
  }

  /**
   * Reads one account anew; it may be gone. Of several reads under way the one that was asked for last counts; after a
   * failure, which it throws, the next who asks for rows reads again.
   */
  async refresh(id: AccountId): Promise<void> {
    const { accounts, workspace } = this.#options;
    if (this.#loaded === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    this.#asked.set(id, turn);
    await this.#loaded;
    const entry = await accounts.entry(workspace, id);
    if (this.#asked.get(id) !== turn) return;
    this.#asked.delete(id);
    const before = this.#entries.get(id) ?? null;
    if (isDeepStrictEqual(before, entry)) return;
    if (entry) this.#entries.set(id, entry);
    else this.#entries.delete(id);
    if (!entry) this.#texts.delete(id);
    if (before?.summary.name !== entry?.summary.name) this.#inOrder = null;
    for (const listener of this.#listeners) listener(id);
  }

  /** Reads what is not known yet. Whatever stands below needs this once before it. */
  async ready(): Promise<void> {
    await this.#load();
    await Promise.all([...this.#asked.keys()].map((id) => this.refresh(id)));
  }

  /** Those that `actor` may see the inside of, by name. */
  async rowsFor(actor: Actor): Promise<PortfolioRow[]> {
    await this.ready();
    const who = withoutLinks(actor);
    const today = this.#options.today();
    return this.#sorted().flatMap((entry) => {
      const own = this.#ownOf(entry, who);
      return own ? { ...this.#commonOf(entry, today), ...own } : [];
    });
  }

  /** The same as JSON, a text for each row; `more`: what this reader is told of it besides. */
  async textsFor(actor: Actor, more: ReadonlyMap<AccountId, object> = new Map()): Promise<string[]> {
    await this.ready();
    const who = withoutLinks(actor);
    const today = this.#options.today();
    return this.#sorted().flatMap((entry) => {
      const text = this.#textOf(entry, who, today);
      const besides = more.get(entry.summary.id);
      return text !== null && besides ? joinObjects(text, JSON.stringify(besides)) : (text ?? []);
    });
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
  textFor(id: AccountId, actor: Actor): string | null {
    const entry = this.#entries.get(id);
    return entry ? this.#textOf(entry, withoutLinks(actor), this.#options.today()) : null;
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
        this.#inOrder = null;
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

  #sorted(): PortfolioEntry[] {
    this.#inOrder ??= [...this.#entries.values()]
      .map(({ summary }) => summary)
      .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
      .map(({ id }) => id);
    return this.#inOrder.flatMap((id) => this.#entries.get(id) ?? []);
  }

  #textOf(entry: PortfolioEntry, who: Actor, today: Day): string | null {
    const own = this.#ownOf(entry, who);
    if (!own) return null;
    const { book, settings } = this.#options;
    const { id } = entry.summary;
    const from = [
      ...[entry, today, book.get('profile', id), this.#attractiveness.get(id), this.#lastReviewed.get(id)],
      settings.settings.portfolio.reviewEveryDays,
    ];
    return joinObjects(
      this.#texts.text(id, from, () => this.#commonOf(entry, today)),
      JSON.stringify(own),
    );
  }

  /** What is the same for everybody who may see it. */
  #commonOf({ summary, facts }: PortfolioEntry, today: Day): Omit<PortfolioRow, keyof OwnPart> {
    const { id } = summary;
    const profile = this.#options.book.get('profile', id)?.profile ?? EMPTY_PROFILE;
    return {
      ...summary,
      facts,
      profile,
      status: profile.statuses.findLast(({ from }) => from <= today)?.status ?? null,
      attractiveness: this.#attractiveness.get(id) ?? null,
      reviews: this.reviewsOf(id, today),
    };
  }

  /** null: not for him. */
  #ownOf({ summary, facts }: PortfolioEntry, who: Actor): OwnPart | null {
    const { id } = summary;
    const may = this.#mayOf(id, who);
    if (!may('read-portfolio')) return null;
    const user = userOf(who);
    return {
      may: listed(may),
      isMine: user !== null && (this.#options.access.teamOf(id).has(user) || isKam(facts, user)),
      mayInPortfolio: { editProfile: may('edit-profile'), review: may('review'), score: may('score') },
    };
  }
}

/** What of a row goes by who reads it. */
type OwnPart = Pick<PortfolioRow, 'may' | 'isMine' | 'mayInPortfolio'>;
type May = (action: AccountAction) => boolean;

const listed = (may: May): ListedAccount['may'] => ({
  rename: may('rename'),
  archive: may('archive'),
  delete: may('delete'),
  export: may('export'),
});

const isKam = (facts: PortfolioEntry['facts'], user: string): boolean =>
  facts?.kams.some(({ key }) => key === `member:${user}`) ?? false;
