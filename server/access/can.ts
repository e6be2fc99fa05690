import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { LinkRole, TeamRole, TokenAccess, WorkspaceRole } from '../../shared/protocol/access.ts';

/** A share link that somebody holds. */
export type Grant = { link: string; account: AccountId; role: LinkRole /** In whose name he edits. */; user: string };

/** Who asks: from the session of the request or of the socket, never from what it sends. */
export type Actor =
  | { kind: 'nobody' }
  | {
      kind: 'member';
      user: string;
      workspace: string;
      role: WorkspaceRole;
      team: ReadonlyMap<AccountId, TeamRole>;
      grants: readonly Grant[];
    }
  | { kind: 'guest'; workspace: string; grants: readonly Grant[] }
  | {
      kind: 'token';
      workspace: string;
      access: TokenAccess;
      /** null: every account that its member sees. */
      accounts: ReadonlySet<AccountId> | null;
      of: Extract<Actor, { kind: 'member' }>;
    };

export type Subject =
  | { kind: 'workspace'; workspace: string }
  | { kind: 'account'; workspace: string; account: AccountId; isPrivate: boolean }
  | { kind: 'layer'; workspace: string; account: AccountId; isPrivate: boolean; layer: Layer };

/** What somebody is to the workspace or to one account; the columns of the table. */
export const GRADES = [
  'owner',
  'manager',
  'member',
  'editor',
  'commenter',
  'viewer',
  'link-editor',
  'link-commenter',
  'link-viewer',
  'customer-editor',
  'customer-viewer',
  'customer-says',
  'token-write',
  'token-read',
] as const;
export type Grade = (typeof GRADES)[number];

const TEAM = ['editor', 'commenter', 'viewer'] as const;
const LINKS = ['link-editor', 'link-commenter', 'link-viewer'] as const;
const CUSTOMERS = ['customer-editor', 'customer-viewer'] as const;
const TOKENS = ['token-write', 'token-read'] as const;

/** Rights within the workspace. */
export const WORKSPACE_RIGHTS = {
  'list-accounts': ['owner', 'manager', 'member', ...TOKENS],
  'create-account': ['owner', 'manager', 'member', 'token-write'],
  'choose-accounts': ['owner', 'manager'],
  /** To hold a sheet of one's own in the rounds that one is asked in. */
  'score-accounts': ['owner', 'manager', 'member'],
  'hold-reviews': ['owner', 'manager', 'member'],
  'read-metrics': ['owner', 'manager', 'member'],
  'list-members': ['owner', 'manager', 'member'],
  'manage-members': ['owner'],
  'read-workspace': ['owner', 'manager', 'member'],
  'manage-workspace': ['owner'],
  'read-audit': ['owner'],
  'keep-tokens': ['owner', 'manager', 'member'],
  'keep-profile': ['owner', 'manager', 'member'],
} as const satisfies Record<string, readonly Grade[]>;

/** Rights on one account. */
export const ACCOUNT_RIGHTS = {
  read: ['owner', 'manager', ...TEAM, ...LINKS, ...CUSTOMERS, ...TOKENS],
  rename: ['owner', 'editor', 'link-editor', 'token-write'],
  archive: ['owner', 'editor', 'token-write'],
  delete: ['owner', 'editor'],
  export: ['owner', 'manager', ...TEAM, ...LINKS, ...TOKENS],
  import: ['owner', 'editor', 'token-write'],
  measure: ['owner', 'manager', ...TEAM, ...LINKS, ...CUSTOMERS, ...TOKENS],
  'read-versions': ['owner', 'manager', ...TEAM, ...TOKENS],
  'keep-version': ['owner', 'editor', 'token-write'],
  'edit-version': ['owner', 'editor'],
  'read-team': ['owner', 'manager', ...TEAM],
  'manage-team': ['owner', 'editor'],
  share: ['owner', 'editor'],
  invite: ['owner', 'editor'],
  /** What the workspace knows and decides of an account: figures, status, scores, reviews. No guest does. */
  'read-portfolio': ['owner', 'manager', ...TEAM, ...TOKENS],
  'edit-profile': ['owner', 'manager', 'editor', 'token-write'],
  review: ['owner', 'manager', 'editor'],
  score: ['owner', 'manager', ...TEAM],
  'report-person': ['owner', 'manager', 'editor'],
  'erase-person': ['owner', 'editor'],
  comment: ['owner', 'manager', 'editor', 'commenter', 'link-editor', 'link-commenter', 'token-write'],
  /** To answer the question that the link asks. Our own people have another way, and sign as themselves. */
  say: ['customer-says'],
} as const satisfies Record<string, readonly Grade[]>;

/** Rights on the layers. Comments are written by a route, so that nobody can sign as another. */
export const LAYER_RIGHTS = {
  map: {
    read: ACCOUNT_RIGHTS.read,
    write: ['owner', 'editor', 'link-editor', 'customer-editor', 'token-write'],
  },
  inside: {
    read: ['owner', 'manager', ...TEAM, ...LINKS, ...TOKENS],
    write: ['owner', 'editor', 'link-editor', 'token-write'],
  },
  talk: { read: ['owner', 'manager', ...TEAM, ...LINKS, ...TOKENS], write: [] },
} as const satisfies Record<Layer, Record<'read' | 'write', readonly Grade[]>>;

export type WorkspaceAction = keyof typeof WORKSPACE_RIGHTS;
export type AccountAction = keyof typeof ACCOUNT_RIGHTS;
export type LayerAction = 'read' | 'write';
export type Action = WorkspaceAction | AccountAction | LayerAction;

type AccountSubject = Exclude<Subject, { kind: 'workspace' }>;

const linkGrade = (role: LinkRole): Grade =>
  role === 'customer-editor' || role === 'customer-viewer' || role === 'customer-says' ? role : `link-${role}`;

/** Links that ask the customer: they lead to one question, and not to the map. */
export const isQuestion = (role: LinkRole): boolean => role === 'customer-says';

const onAccount = (actor: Actor, { account, isPrivate }: AccountSubject): Grade[] => {
  if (actor.kind === 'nobody') return [];
  if (actor.kind === 'token') {
    const within = actor.accounts === null || actor.accounts.has(account);
    const own = within
      ? onAccount({ ...actor.of, grants: [] }, { kind: 'account', workspace: '', account, isPrivate })
      : [];
    const writes = own.some((grade) => grade === 'owner' || grade === 'editor');
    if (own.length === 0) return [];
    return [actor.access === 'write' && writes ? 'token-write' : 'token-read'];
  }
  const grades = actor.grants.filter((grant) => grant.account === account).map(({ role }) => linkGrade(role));
  if (actor.kind === 'guest') return grades;
  const team = actor.team.get(account);
  if (actor.role === 'owner') grades.push('owner');
  if (actor.role === 'manager' && (!isPrivate || team)) grades.push('manager');
  if (team) grades.push(team);
  return grades;
};

/** Everything that somebody is to a subject; empty: he may not know of it. */
export const gradesOf = (actor: Actor, subject: Subject): readonly Grade[] => {
  if (actor.kind === 'nobody' || actor.workspace !== subject.workspace) return [];
  if (subject.kind !== 'workspace') return onAccount(actor, subject);
  if (actor.kind === 'member') return [actor.role];
  // a token for some accounts is none for the workspace: it lists what it sees, and makes nothing
  if (actor.kind === 'token')
    return [actor.access === 'write' && actor.accounts === null ? 'token-write' : 'token-read'];
  return [];
};

const rightsOf = (action: Action, subject: Subject): readonly Grade[] => {
  if (subject.kind === 'layer') return LAYER_RIGHTS[subject.layer][action as LayerAction] ?? [];
  if (subject.kind === 'account') return ACCOUNT_RIGHTS[action as AccountAction] ?? [];
  return WORKSPACE_RIGHTS[action as WorkspaceAction] ?? [];
};

/** The one law of access, asked at every route and every upgrade. */
export const can = (actor: Actor, action: Action, subject: Subject): boolean => {
  const rights = rightsOf(action, subject);
  return gradesOf(actor, subject).some((grade) => rights.includes(grade));
};

/** The member who asks, himself or by his token; null for guests. */
export const userOf = (actor: Actor): string | null =>
  actor.kind === 'member' ? actor.user : actor.kind === 'token' ? actor.of.user : null;

/** In whose name somebody changes an account. */
export const nameOnAccount = (actor: Actor, account: AccountId): string => {
  if (actor.kind === 'nobody') return '';
  if (actor.kind === 'token') return actor.of.user;
  const isTeam = actor.kind === 'member' && (actor.role !== 'member' || actor.team.has(account));
  if (actor.kind === 'member' && isTeam) return actor.user;
  return actor.grants.find((grant) => grant.account === account)?.user ?? (actor.kind === 'member' ? actor.user : '');
};

/** There is always one at least: the last cannot be removed, nor become less. */
export const isOwner = ({ role }: { role: WorkspaceRole }): boolean => role === 'owner';
