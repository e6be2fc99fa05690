import { EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioRow, RowReviews } from '../../shared/protocol/portfolio.ts';
import type { ListedAccount } from '../../shared/protocol/routes.ts';
import { lastReviewed, reviewed } from '../../shared/rules/portfolio/reviewed.ts';
import type { AccessBook } from '../access/access-book.ts';
import { type AccountAction, type Actor, can, userOf } from '../access/can.ts';
import type { WorkspaceBook } from '../members/workspace-settings.ts';
import type { AccountStore, PortfolioEntry } from '../storage/ports.ts';
import type { PortfolioBook } from './portfolio-book.ts';

type Options = {
  accounts: Pick<AccountStore, 'entries' | 'entry'>;
  book: PortfolioBook;
  access: AccessBook;
  settings: WorkspaceBook;
  workspace: string;
  today: () => Day;
};

/**
 * Every account's row, in memory: read once from the stored summaries, then one at a time as they change. No document is
 * ever opened for it.
 */
export class PortfolioRows {
  readonly #options: Options;
  readonly #entries = new Map<AccountId, PortfolioEntry>();
  #loaded: Promise<void> | null = null;
  #reviewed: ReturnType<typeof lastReviewed> | null = null;

  constructor(options: Options) {
    this.#options = options;
    options.book.onChange(({ kind }) => {
      if (kind === 'review') this.#reviewed = null;
    });
  }

  /** Reads one account anew; it may be gone. */
  async refresh(id: AccountId): Promise<void> {
    const { accounts, workspace } = this.#options;
    if (this.#loaded === null) return;
    await this.#loaded;
    const entry = await accounts.entry(workspace, id);
    if (entry) this.#entries.set(id, entry);
    else this.#entries.delete(id);
  }

  /** Those that `actor` may see the inside of, by name. */
  async rowsFor(actor: Actor): Promise<PortfolioRow[]> {
    await this.#load();
    const rows = [...this.#entries.values()].flatMap((entry) => this.#rowOf(entry, actor) ?? []);
    return rows.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  /** Of every account there is. */
  async names(): Promise<ReadonlyMap<AccountId, string>> {
    await this.#load();
    return new Map([...this.#entries].map(([id, { summary }]) => [id, summary.name]));
  }

  /** Those that `actor` may open and not see the inside of, by name. */
  async othersFor(actor: Actor): Promise<ListedAccount[]> {
    await this.#load();
    const others = [...this.#entries.values()].flatMap(({ summary }) => {
      const may = this.#mayOf(summary.id, actor);
      return may('read') && !may('read-portfolio') ? [{ ...summary, may: listed(may) }] : [];
    });
    return others.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
  }

  /** null: gone, or not for him. */
  async rowFor(id: AccountId, actor: Actor): Promise<PortfolioRow | null> {
    await this.#load();
    const entry = this.#entries.get(id);
    return entry ? this.#rowOf(entry, actor) : null;
  }

  reviewsOf(account: AccountId): RowReviews {
    const { book, settings, today } = this.#options;
    this.#reviewed ??= lastReviewed(book.all('review').map(({ review }) => review));
    return reviewed(this.#reviewed.get(account), {
      nextReview: book.get('profile', account)?.profile.nextReview ?? null,
      everyDays: settings.settings.portfolio.reviewEveryDays,
      today: today(),
    });
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

  #rowOf({ summary, facts }: PortfolioEntry, actor: Actor): PortfolioRow | null {
    const { book, access, today } = this.#options;
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
      status: profile.statuses.findLast(({ from }) => from <= today())?.status ?? null,
      reviews: this.reviewsOf(id),
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
