import type { AccountId } from '../../shared/model/id.ts';
import type { TeamRole } from '../../shared/protocol/access.ts';
import type { AccessStore, Member, MemberStore } from '../storage/ports.ts';
import type { Actor, Grant } from './can.ts';
import { type AccessRecord, isOver, type RecordOf } from './records.ts';

type Kind = AccessRecord['kind'];

/** What somebody showed at the door. It is looked up again whenever rights change. */
export type Claims = {
  /** The user of a session, and that session. */
  user?: string;
  session?: string;
  guests: readonly string[];
  /** A share link itself, without a name given. */
  link?: string;
  token?: string;
};

type Options = { store: AccessStore; members: MemberStore; workspace: string; now: () => number };

/** Who is on which team, both ways round. Never changed: made anew. */
type Teams = {
  byAccount: ReadonlyMap<AccountId, ReadonlyMap<string, TeamRole>>;
  byUser: ReadonlyMap<string, ReadonlyMap<AccountId, TeamRole>>;
};

/**
 * Who may what, in memory: one process holds the data folder, so what is here is what is stored. Every change is
 * stored first, then it counts, then whoever listens looks at the open doors again.
 */
export class AccessBook {
  readonly #options: Options;
  readonly #records = new Map<string, AccessRecord>();
  readonly #members = new Map<string, Member>();
  readonly #listeners = new Set<(kind: Kind | null) => void>();
  readonly #ended = new Set<string>();
  #teams: Teams | null = null;
  #tokenTurn: Promise<void> = Promise.resolve();

  private constructor(options: Options) {
    this.#options = options;
  }

  static async open(options: Options): Promise<AccessBook> {
    const book = new AccessBook(options);
    for (const record of await options.store.all()) book.#records.set(keyOf(record), record);
    for (const member of await options.members.list(options.workspace)) book.#members.set(member.user, member);
    return book;
  }

  /** Calls `listener` after every change, with the kind of the record; null: members, sessions, or time has passed. */
  onChange(listener: (kind: Kind | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The members, with what is asked of them often answered from here. */
  get members(): MemberStore {
    const { members } = this.#options;
    return {
      owner: async (workspace) =>
        [...this.#members.values()].find((one) => one.role === 'owner' && one.workspace === workspace) ?? null,
      get: async (user) => this.#members.get(user) ?? null,
      list: async (workspace) => [...this.#members.values()].filter((one) => one.workspace === workspace),
      add: async (member) => {
        await members.add(member);
        this.#members.set(member.user, member);
        this.#changed();
      },
      setRole: async (user, role) => {
        await members.setRole(user, role);
        const known = this.#members.get(user);
        if (known) this.#members.set(user, { ...known, role });
        this.#changed();
      },
      remove: async (user) => {
        await members.remove(user);
        this.#members.delete(user);
        const theirs = this.all('team').filter((entry) => entry.user === user);
        const tokens = this.all('token').filter((token) => token.user === user);
        for (const record of [...theirs, ...tokens]) await this.remove(record.kind, record.id);
        this.#changed();
      },
    };
  }

  get<K extends Kind>(kind: K, id: string): RecordOf<K> | null {
    return (this.#records.get(`${kind} ${id}`) as RecordOf<K> | undefined) ?? null;
  }

  all<K extends Kind>(kind: K): RecordOf<K>[] {
    return [...this.#records.values()].filter((record): record is RecordOf<K> => record.kind === kind);
  }

  async put(record: AccessRecord): Promise<void> {
    await this.#options.store.put(record);
    this.#records.set(keyOf(record), record);
    this.#changed(record.kind);
  }

  /**
   * Changes a token as it is when its turn comes: a use that is written down never brings back what was revoked
   * meanwhile. `change` answers null when there is nothing to do.
   */
  changeToken(id: string, change: (token: RecordOf<'token'>) => RecordOf<'token'> | null): Promise<void> {
    const turn = this.#tokenTurn.then(async () => {
      const token = this.get('token', id);
      const changed = token && change(token);
      if (changed) await this.put(changed);
    });
    this.#tokenTurn = turn.catch(() => {});
    return turn;
  }

  async remove(kind: Kind, id: string): Promise<void> {
    await this.#options.store.remove(kind, id);
    this.#records.delete(`${kind} ${id}`);
    this.#changed(kind);
  }

  /** An account is gone: nobody is on its team any more, and no link leads to it. */
  async forget(account: AccountId): Promise<void> {
    for (const record of this.#records.values()) {
      if (record.account === account) await this.remove(record.kind, record.id);
    }
  }

  isPrivate(account: AccountId): boolean {
    return this.get('private', account) !== null;
  }

  get privates(): AccountId[] {
    return this.all('private').map(({ account }) => account);
  }

  teamOf(account: AccountId): ReadonlyMap<string, TeamRole> {
    return this.#byTeam.byAccount.get(account) ?? new Map();
  }

  editorsOf(account: AccountId): string[] {
    return [...this.teamOf(account)].flatMap(([user, role]) => (role === 'editor' ? [user] : []));
  }

  /** Somebody signed out, or was signed out: this session opens nothing any more. */
  endSession(session: string): void {
    this.#ended.add(session);
    this.#changed();
  }

  /** Rights end by time as well: called every second, tells listeners when one has. */
  tick(before: number, now: number): void {
    const ends = [...this.all('link'), ...this.all('token')].some(
      ({ expiresAt }) => expiresAt !== null && expiresAt > before && expiresAt <= now,
    );
    if (ends) this.#changed();
  }

  /** Who this is now. */
  actorOf(claims: Claims): Actor {
    const { workspace } = this.#options;
    if (claims.token !== undefined) return this.#tokenActor(claims.token);
    const grants = this.#grantsOf(claims);
    const isOpen = claims.session === undefined || !this.#ended.has(claims.session);
    const member = claims.user !== undefined && isOpen ? this.#memberActor(claims.user, grants) : undefined;
    if (member) return member;
    return grants.length > 0 ? { kind: 'guest', workspace, grants } : { kind: 'nobody' };
  }

  #memberActor(user: string, grants: readonly Grant[]): Extract<Actor, { kind: 'member' }> | undefined {
    const member = this.#members.get(user);
    if (!member) return undefined;
    const team = this.#byTeam.byUser.get(user) ?? new Map();
    return { kind: 'member', user, workspace: member.workspace, role: member.role, team, grants };
  }

  #tokenActor(id: string): Actor {
    const token = this.get('token', id);
    const of = token && !isOver(token, this.#options.now()) ? this.#memberActor(token.user, []) : undefined;
    if (!token || !of) return { kind: 'nobody' };
    const accounts = token.accounts === null ? null : new Set(token.accounts);
    return { kind: 'token', workspace: of.workspace, access: token.access, accounts, of };
  }

  #grantsOf({ guests, link }: Claims): Grant[] {
    const named = guests.flatMap((id) => {
      const guest = this.get('guest', id);
      return guest ? this.#grant(guest.link, `guest:${id}`) : [];
    });
    return link === undefined ? named : [...named, ...this.#grant(link, `link:${link}`)];
  }

  #grant(id: string, user: string): Grant[] {
    const link = this.get('link', id);
    if (!link || isOver(link, this.#options.now())) return [];
    return [{ link: id, account: link.account, role: link.role, user }];
  }

  /** Asked for with every request and for every row of a list: not searched for each time. */
  get #byTeam(): Teams {
    if (this.#teams) return this.#teams;
    const [byAccount, byUser] = [
      new Map<AccountId, Map<string, TeamRole>>(),
      new Map<string, Map<AccountId, TeamRole>>(),
    ];
    for (const { account, user, role } of this.all('team')) {
      byAccount.set(account, (byAccount.get(account) ?? new Map()).set(user, role));
      byUser.set(user, (byUser.get(user) ?? new Map()).set(account, role));
    }
    this.#teams = { byAccount, byUser };
    return this.#teams;
  }

  #changed(kind: Kind | null = null): void {
    if (kind === null || kind === 'team') this.#teams = null;
    for (const listener of this.#listeners) listener(kind);
  }
}

const keyOf = ({ kind, id }: AccessRecord): string => `${kind} ${id}`;
