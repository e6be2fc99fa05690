import { type Erased, erasePerson } from '../../shared/document/commands/erase-person.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { findTexts, redactTexts } from '../../shared/document/redact-texts.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId, PersonId } from '../../shared/model/id.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import type { ErasureStatement } from '../../shared/protocol/privacy.ts';
import { identifiersOf, notShared } from '../../shared/rules/privacy/identifiers.ts';
import { createRedact } from '../../shared/rules/privacy/redact.ts';
import { traceOf } from '../../shared/rules/privacy/trace.ts';
import type { AccessBook } from '../access/access-book.ts';
import { isQuestion } from '../access/can.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { Projector } from '../projection/projector.ts';
import type { Store } from '../storage/ports.ts';
import { AccountGone, type Rooms, Stopping } from '../sync/rooms.ts';
import type { Versions } from '../versions/versions.ts';
import type { CopyEraser, ErasedCopies } from './erase-copies.ts';
import { eraseFromPortfolio } from './erase-portfolio.ts';

/** Edits that speak again of somebody who was erased are looked for so long after they came. */
export const LOOK_AGAIN_MS = 2_000;

type Options = {
  store: Pick<Store, 'documents' | 'accounts' | 'notices' | 'scrub'>;
  portfolio: PortfolioBook;
  projector: Pick<Projector, 'refresh'>;
  rooms: Rooms;
  versions: Pick<Versions, 'inTurn'>;
  copies: CopyEraser;
  access: AccessBook;
  clock: Clock;
  newId: () => string;
  today: () => Day;
  log: Log;
};

type Erasure = Pick<ErasureStatement, 'removed' | 'texts' | 'namedStill' | 'versions' | 'rewritten'>;

/**
 * Takes a person out of everything that is kept of an account: the documents, their logs, the versions, and the free
 * space of the database. Whoever was erased stays so: what an old copy, an undo or another program brings back of him
 * later is taken away again.
 */
export class Erasures {
  readonly #options: Options;
  readonly #looking = new Map<AccountId, () => void>();
  readonly #stopListening: () => void;

  constructor(options: Options) {
    this.#options = options;
    this.#stopListening = options.rooms.onEdited((account) => this.#lookLater(account));
  }

  /** null: neither the account nor one of its versions knows of such a person. `texts`: out of other texts as well. */
  async erase(account: AccountId, person: PersonId, by: string, texts: boolean): Promise<Erasure | null> {
    const { rooms, versions, copies, access, clock } = this.#options;
    const said = await copies.said(account, person);
    const { known, words } = await rooms.read(account, (docs) => {
      const { account: now, repairs } = readAccount(docs);
      const trace = traceOf(now, person);
      const others = now.people.filter(({ id }) => id !== person);
      const own = (trace.people ?? []).flatMap((found) => identifiersOf(found));
      const isBroken = repairs.some(({ id }) => id === person);
      return {
        known: isBroken || said.length > 0 || Object.keys(trace).length > 0,
        words: notShared([...own, ...said.flatMap((copy) => copy.words)], others),
      };
    });
    const record = { kind: 'erased', id: `${account}/${person}`, account, person, at: clock.now() } as const;
    if (!known && !this.isErased(account, person)) return null;
    await access.put({ ...record, done: false });
    const erasure = await versions.inTurn(account, () => this.#eraseAll(account, [person], by, { words, texts }));
    await access.put({ ...record, done: true });
    return erasure;
  }

  /** What the end of the server interrupted is done now. */
  async resume(): Promise<void> {
    for (const { account, person, done } of this.#options.access.all('erased')) {
      if (done) continue;
      await this.erase(account, person, '', true).catch((error: unknown) => {
        this.#options.log.error({ err: error, account }, 'could not finish an erasure, tried again at the next start');
      });
    }
  }

  /** Whether somebody of this id was erased, and must not come back by a file. */
  isErased(account: AccountId, person: string): boolean {
    return this.#options.access.get('erased', `${account}/${person}`) !== null;
  }

  stop(): void {
    this.#stopListening();
    for (const cancel of this.#looking.values()) cancel();
    this.#looking.clear();
  }

  async #eraseAll(
    account: AccountId,
    people: readonly PersonId[],
    by: string,
    { words, texts }: { words: readonly string[]; texts: boolean },
  ): Promise<Erasure> {
    const { store, rooms, portfolio, projector, copies, newId, today, log } = this.#options;
    const redact = createRedact(words);
    const comments: string[] = [];
    const gone = new Set<string>(people);
    const done = await rooms.edit(account, { user: by }, (docs) =>
      perform(
        docs,
        readAccount(docs).account,
        (edit) => {
          const removed: Erased = {};
          for (const id of people) {
            const { account: now } = readAccount(docs);
            const trace = traceOf(now, id);
            comments.push(...(trace.comments ?? []).map((comment) => comment.id));
            // a decision that he had a part in stays
            const { contacts = [], plannedContacts = [], actions = [] } = trace;
            for (const { id: own } of [...contacts, ...plannedContacts, ...actions]) gone.add(own);
            add(removed, erasePerson({ ...edit, account: now }, { id }));
          }
          const changed = texts ? redactTexts(edit, redact).length : 0;
          return { removed, texts: changed, namedStill: texts ? 0 : findTexts(docs, redact).length };
        },
        undefined,
        { newId, today: today() },
      ),
    );
    // nobody is told any more of what was said about him
    await store.notices.forget(account, comments);
    const erased: ErasedCopies = { rewritten: 0, deleted: 0 };
    for (const person of people) {
      const { rewritten, deleted } = await copies.eraseCopies(account, person, texts ? words : []);
      erased.rewritten += rewritten;
      erased.deleted += deleted;
    }
    if (texts) await this.#redactLinks(account, redact);
    const named = await eraseFromPortfolio({ book: portfolio, accounts: store.accounts, account, gone, redact, texts });
    // what the list shows names people as well; it must be another before the file is written anew
    const isSummedUp = await projector.refresh(account);
    for (const layer of LAYERS) await store.documents.compact(account, layer, 1);
    const rewritten = await store.scrub().then(
      () => true,
      (error: unknown) => {
        log.error({ err: error, account }, 'the database could not be written anew after an erasure');
        return false;
      },
    );
    log.info({ account, people: people.length }, 'people erased');
    return {
      removed: done.removed,
      texts: done.texts + (texts ? named : 0),
      namedStill: done.namedStill + (texts ? 0 : named),
      versions: erased,
      rewritten: rewritten && isSummedUp,
    };
  }

  /** A link that is named after him is so no more; a question that was put to him ends. */
  async #redactLinks(account: AccountId, redact: (text: string) => string): Promise<void> {
    const { access, clock } = this.#options;
    for (const link of access.all('link')) {
      const name = redact(link.name);
      if (link.account !== account || name === link.name) continue;
      const revokedAt = link.revokedAt ?? (isQuestion(link.role) ? clock.now() : null);
      await access.put({ ...link, name, revokedAt });
    }
  }

  #lookLater(account: AccountId): void {
    const { access, clock } = this.#options;
    if (this.#looking.has(account) || !access.all('erased').some((record) => record.account === account)) return;
    this.#looking.set(
      account,
      clock.after(LOOK_AGAIN_MS, () => {
        this.#looking.delete(account);
        void this.#look(account);
      }),
    );
  }

  /** Takes away again what came back. */
  async #look(account: AccountId): Promise<void> {
    const { access, rooms, versions, log } = this.#options;
    try {
      const erased = access.all('erased').flatMap((record) => (record.account === account ? [record.person] : []));
      const { back, words } = await rooms.read(account, (docs) => {
        const { account: now, repairs } = readAccount(docs);
        const back = erased.filter(
          (person) =>
            Object.keys(traceOf(now, person)).length > 0 ||
            repairs.some(({ id, raw }) => id === person || JSON.stringify(raw ?? null).includes(`"${person}"`)),
        );
        const found = now.people.filter(({ id }) => back.includes(id));
        const others = now.people.filter(({ id }) => !back.includes(id));
        return {
          back,
          words: notShared(
            found.flatMap((one) => identifiersOf(one)),
            others,
          ),
        };
      });
      if (back.length === 0) return;
      await versions.inTurn(account, () => this.#eraseAll(account, back, '', { words, texts: true }));
    } catch (error) {
      if (error instanceof AccountGone || error instanceof Stopping) return;
      log.error({ err: error, account }, 'could not look for people who were erased, tried again after the next edit');
    }
  }
}

const add = (sum: Erased, more: Erased): void => {
  for (const [collection, count] of Object.entries(more) as [keyof Erased, number][])
    sum[collection] = (sum[collection] ?? 0) + count;
};
