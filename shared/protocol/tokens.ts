import { z } from 'zod';
import { AccountId } from '../model/id.ts';
import { TokenAccess } from './access.ts';
import { limits } from './limits.ts';

/** What a program signs in with, as a list shows it. */
export const ApiToken = z.object({
  id: z.string(),
  name: z.string(),
  access: TokenAccess,
  /** null: every account that its member may read. */
  accounts: z.array(AccountId).nullable(),
  state: z.enum(['open', 'expired', 'revoked']),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  /** To the minute. */
  lastUsedAt: z.iso.datetime().nullable(),
  /** In whose name it acts. */
  owner: z.object({ name: z.string(), isMe: z.boolean() }),
});
export type ApiToken = z.infer<typeof ApiToken>;

/** `GET /api/tokens`: mine, newest first; the owner of the workspace sees everybody's. */
export const ApiTokenList = z.array(ApiToken);
export type ApiTokenList = z.infer<typeof ApiTokenList>;

/** `POST /api/tokens` → 201 `MadeToken` */
export const MakeTokenRequest = z.object({
  name: z.string().trim().min(1, 'a name is needed').max(limits.shortNameLength),
  access: TokenAccess,
  accounts: z.array(AccountId).min(1, 'no account is chosen').max(limits.tokenAccounts).nullable().default(null),
  expiresAt: z.iso.datetime().nullable().default(null),
});
export type MakeTokenRequest = z.input<typeof MakeTokenRequest>;

/** The only answer that ever holds the secret. */
export const MadeToken = ApiToken.extend({ secret: z.string() });
export type MadeToken = z.infer<typeof MadeToken>;
