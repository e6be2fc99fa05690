import { EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioRow, RowReviews } from '../../shared/protocol/portfolio.ts';
import { attractivenessOf } from '../../shared/rules/portfolio/attractiveness.ts';
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
  #attractive: ReturnType<typeof attractivenessOf> | null = null;

  constructor(options: Options) {
    this.#options = options;
    options.book.onChange(({ kind }) => {
      if (kind === 'review') this.#reviewed = null;
      if (kind === 'round' || kind === 'agreed') this.#attractive = null;
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

  #attractivenessOf(account: AccountId): number | null {
    const { book } = this.#options;
    this.#attractive ??= attractivenessOf(
      book.all('round').map(({ round }) => round),
      book.all('agreed').map(({ agreed }) => agreed),
    );
    return this.#attractive.get(account) ?? null;
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

  #rowOf({ summary, facts }: PortfolioEntry, actor: Actor): PortfolioRow | null {
    const { book, access, workspace, today } = this.#options;
    const { id } = summary;
    const subject = { kind: 'account', workspace, account: id, isPrivate: access.isPrivate(id) } as const;
    const may = (action: AccountAction) => can(actor, action, subject);
    if (!may('read-portfolio')) return null;
    const profile = book.get('profile', id)?.profile ?? EMPTY_PROFILE;
    const user = userOf(actor);
    return {
      ...summary,
      may: { rename: may('rename'), archive: may('archive'), delete: may('delete'), export: may('export') },
      facts,
      profile,
      status: profile.statuses.findLast(({ from }) => from <= today())?.status ?? null,
      attractiveness: this.#attractivenessOf(id),
      reviews: this.reviewsOf(id),
      isMine: user !== null && (access.teamOf(id).has(user) || isKam(facts, user)),
      mayInPortfolio: { editProfile: may('edit-profile'), review: may('review'), score: may('score') },
    };
  }
}

const isKam = (facts: PortfolioEntry['facts'], user: string): boolean =>
  facts?.kams.some(({ key }) => key === `member:${user}`) ?? false;
