import { z } from 'zod';
import { AccountId } from '../model/id.ts';
import { Judging } from '../model/judging.ts';
import { limits } from './limits.ts';

/** What somebody is in the workspace. */
export const WorkspaceRole = z.enum(['owner', 'manager', 'member']);
export type WorkspaceRole = z.infer<typeof WorkspaceRole>;

/** What somebody may do on one account. */
export const TeamRole = z.enum(['editor', 'commenter', 'viewer']);
export type TeamRole = z.infer<typeof TeamRole>;

/**
 * What whoever opens a share link may do. A customer sees the map alone, never our judgements; who is asked what he
 * thinks of the relationship (`customer-says`) sees not even that.
 */
export const LinkRole = z.enum([
  'editor',
  'commenter',
  'viewer',
  'customer-editor',
  'customer-viewer',
  'customer-says',
]);
export type LinkRole = z.infer<typeof LinkRole>;

export const TokenAccess = z.enum(['read', 'write']);
export type TokenAccess = z.infer<typeof TokenAccess>;

const name = z.string().trim().min(1, 'a name is needed').max(limits.shortNameLength);
/** An instant in the future; null: it never ends. */
const expiry = z.iso.datetime().nullable();

/** `GET /api/accounts/{id}/access`: what I may do here. `role` is the strongest that I have. */
export const MyAccess = z.object({
  role: z.enum(['owner', 'manager', ...TeamRole.options, 'customer-editor', 'customer-viewer']),
  isGuest: z.boolean(),
  /** In whose name I write here: what stands in the comments that are mine. */
  author: z.string().default(''),
  /** Layers that I may open, and whether I may write them. */
  layers: z.object({ map: z.boolean(), inside: z.boolean().nullable(), talk: z.boolean().nullable() }),
  /** What the workspace judges by; null where nothing of ours is seen. */
  judging: Judging.nullable().default(null),
  may: z.object({
    rename: z.boolean(),
    archive: z.boolean(),
    delete: z.boolean(),
    export: z.boolean(),
    import: z.boolean(),
    comment: z.boolean(),
    readVersions: z.boolean(),
    keepVersion: z.boolean(),
    share: z.boolean(),
    readTeam: z.boolean(),
    manageTeam: z.boolean().default(false),
    reportPerson: z.boolean().default(false),
    erasePerson: z.boolean().default(false),
    editProfile: z.boolean().default(false),
  }),
});
export type MyAccess = z.infer<typeof MyAccess>;

/** `GET /api/accounts/{id}/team` */
export const Team = z.object({
  isPrivate: z.boolean(),
  mayManage: z.boolean(),
  people: z.array(
    z.object({
      user: z.string(),
      name: z.string(),
      email: z.string(),
      workspaceRole: WorkspaceRole,
      /** null: not on the team, yet he sees the account by his role in the workspace. */
      role: TeamRole.nullable(),
    }),
  ),
});
export type Team = z.infer<typeof Team>;

/** `PUT /api/accounts/{id}/team/{user}` */
export const SetTeamRequest = z.object({ role: TeamRole });
/** `PUT /api/accounts/{id}/privacy`: private accounts are seen by their team and the owner only. */
export const SetPrivacyRequest = z.object({ isPrivate: z.boolean() });

/** `POST /api/accounts/{id}/links` → 201 `ShareLink` */
export const MakeLinkRequest = z.object({
  name,
  role: LinkRole,
  /** Not said: never, a question to the customer after 30 days. */
  expiresAt: expiry.optional(),
  passphrase: z
    .string()
    .min(4, 'a passphrase has at least 4 characters')
    .max(limits.passwordMax)
    .nullable()
    .default(null),
});

/** `GET /api/accounts/{id}/links` → a list of them. `path`, on this server, holds the secret; null once it is of no use. */
export const ShareLink = z.object({
  id: z.string(),
  name: z.string(),
  role: LinkRole,
  /** Asks the customer one question, and leads to no map. */
  isQuestion: z.boolean().default(false),
  path: z.string().nullable(),
  hasPassphrase: z.boolean(),
  state: z.enum(['open', 'expired', 'revoked']),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: expiry,
  lastUsedAt: z.iso.datetime().nullable(),
  guests: z.array(z.object({ id: z.string(), name: z.string(), at: z.iso.datetime() })),
});
export type ShareLink = z.infer<typeof ShareLink>;

/** `GET /api/join/{token}`, public: what this link is. The account is named only to whom the passphrase is known. */
export const JoinOffer = z.object({
  kind: z.enum(['link', 'invitation']),
  account: z.string().nullable(),
  role: z.union([LinkRole, WorkspaceRole]),
  needsPassphrase: z.boolean(),
  /** I am in already: here it is. */
  here: AccountId.nullable(),
});
export type JoinOffer = z.infer<typeof JoinOffer>;

/** `POST /api/join/{token}` of a share link: a guest gives a name and gets a cookie for this account. */
export const JoinRequest = z.object({ name, passphrase: z.string().max(limits.passwordMax).optional() });
export const JoinResponse = z.object({ account: AccountId });
export type JoinResponse = z.infer<typeof JoinResponse>;
