import { z } from 'zod';
import { AccountId, PersonId } from '../../shared/model/id.ts';
import { LinkRole, TeamRole, TokenAccess, WorkspaceRole } from '../../shared/protocol/access.ts';

const instant = z.number();

/** Everything about access that is kept, each kind under its own ids. Secrets are derived or hashed, never kept. */
export const AccessRecord = z.discriminatedUnion('kind', [
  /** `id`: account/user. */
  z.object({ kind: z.literal('team'), id: z.string(), account: AccountId, user: z.string(), role: TeamRole }),
  /** `id`: the account. It is there when the account is private. */
  z.object({ kind: z.literal('private'), id: AccountId, account: AccountId }),
  z.object({
    kind: z.literal('link'),
    id: z.string(),
    account: AccountId,
    name: z.string(),
    role: LinkRole,
    passphrase: z.string().nullable(),
    createdAt: instant,
    createdBy: z.string(),
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
  }),
  /** Somebody who came by a link and gave a name. */
  z.object({
    kind: z.literal('guest'),
    id: z.string(),
    account: AccountId,
    link: z.string(),
    name: z.string(),
    at: instant,
  }),
  z.object({
    kind: z.literal('invitation'),
    id: z.string(),
    account: AccountId.nullable(),
    role: WorkspaceRole,
    teamRole: TeamRole.nullable(),
    createdAt: instant,
    createdBy: z.string(),
    expiresAt: instant,
    usedBy: z.string().nullable(),
    revokedAt: instant.nullable(),
  }),
  /** Somebody of the map who must not come back from an old copy. `id`: account/person. `done`: gone from everywhere. */
  z.object({
    kind: z.literal('erased'),
    id: z.string(),
    account: AccountId,
    person: PersonId,
    at: instant,
    done: z.boolean(),
  }),
  /** A link with which a member chooses a new password; it is gone once it is used. */
  z.object({ kind: z.literal('reset'), id: z.string(), account: z.null(), user: z.string(), expiresAt: instant }),
  z.object({
    kind: z.literal('token'),
    id: z.string(),
    account: z.null(),
    user: z.string(),
    name: z.string(),
    access: TokenAccess,
    accounts: z.array(AccountId).nullable(),
    hash: z.string(),
    createdAt: instant,
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
  }),
]);
export type AccessRecord = z.infer<typeof AccessRecord>;
export type RecordOf<K extends AccessRecord['kind']> = Extract<AccessRecord, { kind: K }>;

/** Links, invitations and tokens end by time or by hand. */
export const isOver = (record: { expiresAt: number | null; revokedAt: number | null }, now: number): boolean =>
  record.revokedAt !== null || (record.expiresAt !== null && record.expiresAt <= now);
