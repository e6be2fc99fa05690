import { z } from 'zod';
import { AccountId } from '../model/id.ts';
import { LinkRole, TeamRole, TokenAccess, WorkspaceRole } from './access.ts';

/** Everything that is written down of who did what, and nothing else. What was drawn is not: versions tell that. */
export const AuditAction = z.enum([
  // coming and going
  'signed-in',
  'sign-in-failed',
  'locked-out',
  'signed-out',
  'session-revoked',
  'password-changed',
  'password-refused',
  'password-reset',
  'reset-link-made',
  // members
  'workspace-set-up',
  'workspace-changed',
  'member-invited',
  'invitation-revoked',
  'member-added',
  'member-joined',
  'member-renamed',
  'member-role-changed',
  'member-removed',
  // accounts
  'account-opened',
  'account-created',
  'account-renamed',
  'profile-changed',
  'account-archived',
  'account-unarchived',
  'account-deleted',
  'team-changed',
  'privacy-changed',
  // sharing
  'link-made',
  'link-changed',
  'link-revoked',
  'link-refused',
  'guest-joined',
  'stage-said',
  'token-made',
  'token-revoked',
  // data
  'account-exported',
  'account-imported',
  'import-begun',
  'version-kept',
  'version-named',
  'version-deleted',
  'version-exported',
  'restore-begun',
  'person-reported',
  'person-erased',
  'audit-exported',
  // reviews
  'review-started',
  'review-ended',
  'review-deleted',
  'account-reviewed',
]);
export type AuditAction = z.infer<typeof AuditAction>;

/** A token acts in the name of its member; a guest is whoever holds a share link. `nobody` is not signed in. */
export const AuditActor = z.object({
  kind: z.enum(['member', 'guest', 'token', 'nobody']),
  id: z.string(),
  /** As it was then. */
  name: z.string(),
});
export type AuditActor = z.infer<typeof AuditActor>;

/** Whom or what it was done to. */
export const AuditSubject = z.object({
  kind: z.enum(['member', 'guest', 'link', 'token', 'invitation', 'version', 'person', 'review']),
  id: z.string(),
  name: z.string(),
});
export type AuditSubject = z.infer<typeof AuditSubject>;

const role = z.union([WorkspaceRole, TeamRole, LinkRole]);

/** The little that a sentence needs beside. Never a secret, never text of a map or of our judgements. */
export const AuditDetail = z
  .object({
    by: z.enum(['password', 'company', 'mail', 'owner']),
    /** What was before and is now: names of an account or a member. */
    before: z.string(),
    after: z.string(),
    /** What somebody was and is; null: nothing. */
    roleBefore: role.nullable(),
    role: role.nullable(),
    access: TokenAccess,
    isPrivate: z.boolean(),
    expiresAt: z.iso.datetime().nullable(),
    hasPassphrase: z.boolean(),
    /** Whose token it is. */
    tokenOf: z.string(),
    /** The link by which a guest came. */
    link: z.string(),
    count: z.int(),
    added: z.int(),
    updated: z.int(),
    rejected: z.int(),
  })
  .partial();
export type AuditDetail = z.infer<typeof AuditDetail>;

export const AuditEntry = z.object({
  /** Grows with time and is never given twice: a gap tells that something is missing. */
  id: z.int(),
  at: z.iso.datetime(),
  action: AuditAction,
  actor: AuditActor,
  /** The name is the one of then. */
  account: z.object({ id: AccountId, name: z.string() }).nullable(),
  subject: AuditSubject.nullable(),
  detail: AuditDetail,
  /** The network address that it came from, a proxy's when one stands between. '' when there was none. */
  address: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const PAGE = 50;
const MOST = 500;

/** What to show. `before`: the id of the last entry seen. */
export const AuditFilter = z.object({
  from: z.iso.datetime().optional(),
  until: z.iso.datetime().optional(),
  actor: z.string().optional(),
  account: AccountId.optional(),
  action: AuditAction.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** Query of `GET /api/audit` */
export const AuditQuery = AuditFilter.extend({
  before: z.coerce.number().int().positive().optional(),
  limit: z.coerce.number().int().min(1).max(MOST).default(PAGE),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

/** `GET /api/audit`, the newest first. `next`: `before` of the next page, null at the end. */
export const AuditPage = z.object({ entries: z.array(AuditEntry), next: z.int().nullable() });
export type AuditPage = z.infer<typeof AuditPage>;

/** `GET /api/audit/choices`: who and what stands in the log, under the newest name. */
export const AuditChoices = z.object({
  actors: z.array(AuditActor),
  accounts: z.array(z.object({ id: AccountId, name: z.string() })),
});
export type AuditChoices = z.infer<typeof AuditChoices>;

export const auditPaths = {
  audit: '/api/audit',
  choices: '/api/audit/choices',
  export: '/api/audit/export',
} as const;
