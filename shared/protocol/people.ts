import { z } from 'zod';
import { AccountId } from '../model/id.ts';
import { TeamRole, WorkspaceRole } from './access.ts';
import { limits } from './limits.ts';
import { NewUser } from './session.ts';

const { name, password } = NewUser.shape;

/** What an invitation can make of somebody: nobody is invited to be the owner. */
export const InvitedRole = WorkspaceRole.exclude(['owner']);
export type InvitedRole = z.infer<typeof InvitedRole>;

/** How long invitations last: unless said otherwise, and at most. */
export const invitationDays = { usual: 7, most: 90 } as const;

/** `POST /api/invitations` → 201 `Invitation`. Whoever is invited to an account is put on its team. */
export const InviteRequest = z.object({
  role: InvitedRole.default('member'),
  account: AccountId.nullable().default(null),
  teamRole: TeamRole.default('editor'),
  days: z.number().int().min(1).max(invitationDays.most).default(invitationDays.usual),
});
export type InviteRequest = z.input<typeof InviteRequest>;

/** `GET /api/invitations` → a list of those that are open and mine to revoke. `path`, on this server, holds the secret. */
export const Invitation = z.object({
  id: z.string(),
  role: InvitedRole,
  account: z.object({ id: AccountId, name: z.string(), teamRole: TeamRole }).nullable(),
  path: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof Invitation>;

/** `GET /api/invitations/{token}`, public: where this link leads. */
export const InvitationOffer = z.object({
  /** Whom the workspace belongs to, and who invites. */
  owner: z.string(),
  invitedBy: z.string(),
  account: z.string().nullable(),
  role: InvitedRole,
  expiresAt: z.iso.datetime(),
});
export type InvitationOffer = z.infer<typeof InvitationOffer>;

/** `POST /api/invitations/{token}`, public: makes the member and signs him in by cookie. Once. */
export const AcceptRequest = NewUser;
export type AcceptRequest = z.infer<typeof AcceptRequest>;
export const AcceptResponse = z.object({ account: AccountId.nullable() });
export type AcceptResponse = z.infer<typeof AcceptResponse>;

/**
 * `PATCH /api/members/{user}`. Whoever makes somebody an owner shows with his own password that he is no passer-by at an
 * open page: a wrong or absent one is 401. The last owner stays one: 409.
 */
export const ChangeMemberRequest = z.object({
  role: WorkspaceRole,
  password: z.string().max(limits.passwordMax).default(''),
});
export type ChangeMemberRequest = z.input<typeof ChangeMemberRequest>;

/** `POST /api/members/{user}/reset` → 201: a link with which a member chooses a new password. */
export const ResetLink = z.object({ path: z.string(), expiresAt: z.iso.datetime() });
export type ResetLink = z.infer<typeof ResetLink>;
/** `GET /api/resets/{token}`, public: whose password it is. */
export const ResetOffer = z.object({ name: z.string(), email: z.string() });
/** `POST /api/resets/{token}`, public: all his sessions end. */
export const ResetRequest = z.object({ password });

/** `POST /api/forgot`, public → 202, whether anybody has this address or not. */
export const ForgotRequest = z.object({ email: z.string().max(254), language: z.enum(['en', 'de']).default('en') });
export type ForgotRequest = z.input<typeof ForgotRequest>;

/** `GET /api/sign-in-ways`, public: what the page to sign in offers. */
export const SignInWays = z.object({
  /** Forgotten passwords are reset by mail; else the owner makes a link. */
  mail: z.boolean(),
  /** The company's own sign-in, at `/api/auth/oidc?next={path}`. */
  company: z.boolean(),
});
export type SignInWays = z.infer<typeof SignInWays>;

/** `PATCH /api/me` */
export const ProfileRequest = z.object({ name });

/** `POST /api/me/password`: the other sessions end. A wrong present one is 401, too many tries are 429. */
export const PasswordRequest = z.object({ present: z.string().max(limits.passwordMax), next: password });
export type PasswordRequest = z.infer<typeof PasswordRequest>;

/** `GET /api/me/sessions`: the newest use first. */
export const MySession = z.object({
  id: z.string(),
  isThis: z.boolean(),
  /** What the browser calls itself. */
  userAgent: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
});
export type MySession = z.infer<typeof MySession>;
