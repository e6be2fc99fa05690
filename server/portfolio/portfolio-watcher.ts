import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import type { PortfolioEvent } from '../../shared/protocol/portfolio.ts';
import { type Actor, can } from '../access/can.ts';
import { standOn, withoutLinks } from '../access/outlook.ts';
import type { PortfolioRows } from './portfolio-rows.ts';

/** What is told by its id alone: whoever wants to know more asks. */
export type Heard = Extract<PortfolioEvent, { kind: 'round' }>;

type Options = {
  rows: PortfolioRows;
  workspace: string;
  /** Asked anew each time: rights may have changed. */
  actor: () => Actor;
  isPrivate: (account: AccountId) => boolean;
};

/**
 * One open list: which accounts it has to be told of. It keeps ids and no rows, and each id once: whoever reads slowly
 * gets the newest row, and after too many of them only that he must ask for the whole again.
 */
export class PortfolioWatcher {
  readonly #options: Options;
  readonly #due = new Set<AccountId>();
  /** What he is to each account that he was shown. */
  #sees: Map<AccountId, string>;
  readonly #heard = new Map<string, Heard>();
  #again = false;
  #ended = false;
  #wake = () => {};

  constructor(options: Options) {
    this.#options = options;
    this.#sees = this.#look();
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** This account is another one now: no matter to him unless he sees it, or has seen it. */
  changed(id: AccountId): void {
    const stand = this.#standOn(id);
    const knew = this.#sees.delete(id);
    if (stand !== null) this.#sees.set(id, stand);
    if (knew || stand !== null) this.#add(id);
  }

  /** Rights have changed, perhaps his: he is told of the accounts on which he is somebody else now. */
  rightsChanged(): void {
    const [before, after] = [this.#sees, this.#look()];
    this.#sees = after;
    for (const [id, stand] of after) if (before.get(id) !== stand) this.#add(id);
    for (const id of before.keys()) if (!after.has(id)) this.#add(id);
  }

  hear(event: Heard): void {
    this.#heard.set(`${event.kind} ${event.id}`, event);
    this.#wake();
  }

  again(): void {
    this.#again = true;
    this.#due.clear();
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Calls `wake` once, as soon as there is something to tell or the end has come. */
  onNews(wake: () => void): void {
    this.#wake = () => {
      this.#wake = () => {};
      wake();
    };
    if (this.#ended || this.#again || this.#due.size > 0 || this.#heard.size > 0) this.#wake();
  }

  /** What there is to tell as JSON (`PortfolioEvent`), each row as it is when its turn comes. */
  *take(): Generator<string> {
    const { rows, actor } = this.#options;
    const heard = [...this.#heard.values()];
    this.#heard.clear();
    for (const event of heard) yield toText(event);
    if (this.#again) {
      this.#again = false;
      yield toText({ kind: 'again' });
      return;
    }
    const due = [...this.#due];
    this.#due.clear();
    for (const id of due) {
      const row = rows.textFor(id, actor());
      yield row === null ? toText({ kind: 'gone', id }) : `{"kind":"row","row":${row}}`;
    }
  }

  #add(id: AccountId): void {
    if (this.#again) return;
    this.#due.add(id);
    if (this.#due.size > limits.portfolioBacklog) this.again();
    else this.#wake();
  }

  #standOn(id: AccountId): string | null {
    const { rows, workspace, actor, isPrivate } = this.#options;
    return rows.has(id) ? standOf(withoutLinks(actor()), workspace, id, isPrivate(id)) : null;
  }

  #look(): Map<AccountId, string> {
    const { rows, workspace, actor, isPrivate } = this.#options;
    const who = withoutLinks(actor());
    const sees = new Map<AccountId, string>();
    for (const id of rows.ids()) {
      const stand = standOf(who, workspace, id, isPrivate(id));
      if (stand !== null) sees.set(id, stand);
    }
    return sees;
  }
}

const toText = (event: PortfolioEvent): string => JSON.stringify(event);

const standOf = (actor: Actor, workspace: string, account: AccountId, isPrivate: boolean): string | null =>
  can(actor, 'read-portfolio', { kind: 'account', workspace, account, isPrivate })
    ? standOn(actor, workspace, account, isPrivate)
    : null;
