import { z } from 'zod';
import { Day } from '../model/day.ts';
import { AccountId, FunctionId, ID_PATTERN, PersonId } from '../model/id.ts';
import { limits } from './limits.ts';

const share = z.number().nullable();
const count = z.number().int();

const name = z.string().trim().min(1, 'a name is needed').max(limits.nameLength);
const companyName = z.string().max(limits.nameLength);

/** What the portfolio shows of one account. Computed after changes and stored; null where it does not apply. */
export const AccountSummary = z.object({
  id: AccountId,
  name: z.string(),
  supplier: z.string(),
  customer: z.string(),
  archived: z.boolean(),
  people: count,
  contacts: count,
  threads: count,
  functionCoverage: share,
  coveredFunctions: count,
  customerFunctions: count,
  diamondIndex: share,
  coordination: share,
  coordinated: count,
  lineHolders: count,
  /** Open findings by severity; of an account that was summed up by an older version none. */
  findings: z.object({ critical: count, warning: count, note: count }).default({ critical: 0, warning: 0, note: 0 }),
  /** ISO instant of the last edit of any layer, or of the creation. */
  lastEdit: z.iso.datetime(),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

/** `GET /api/accounts`: those that I may see, and what I may do with each. */
export const ListedAccount = AccountSummary.extend({
  may: z.object({ rename: z.boolean(), archive: z.boolean(), delete: z.boolean(), export: z.boolean() }),
});
export type ListedAccount = z.infer<typeof ListedAccount>;
export const AccountList = z.array(ListedAccount);
export type AccountList = z.infer<typeof AccountList>;

/** `POST /api/accounts` → 201. The new account is empty: no functions, no levels, nobody. */
export const CreateAccountRequest = z.object({ name, start: z.literal('blank').optional() });
export type CreateAccountRequest = z.infer<typeof CreateAccountRequest>;
export const CreateAccountResponse = z.object({ id: AccountId });
export type CreateAccountResponse = z.infer<typeof CreateAccountResponse>;

/** `PATCH /api/accounts/{id}` → the account's summary */
export const ChangeAccountRequest = z
  .object({ name, supplier: companyName, customer: companyName, archived: z.boolean() })
  .partial()
  .refine((patch) => Object.values(patch).some((value) => value !== undefined), 'nothing to change');
export type ChangeAccountRequest = z.infer<typeof ChangeAccountRequest>;

/** `POST /api/accounts/{id}/import` */
export const ImportResponse = z.object({
  added: count,
  updated: count,
  unchanged: count,
  rejected: z.array(z.object({ path: z.string(), reason: z.string() })),
});
export type ImportResponse = z.infer<typeof ImportResponse>;

const personIds = z
  .string()
  .transform((list) => list.split(',').filter((id) => id !== ''))
  .refine((ids) => ids.every((id) => ID_PATTERN.test(id)), 'a list of person ids, separated by commas')
  .transform((ids) => ids as PersonId[]);

/** Query of `GET /api/accounts/{id}/measures`. Ids of people who are not in the account change nothing. */
export const MeasuresQuery = z.object({ date: Day.optional(), without: personIds.optional() });
export type MeasuresQuery = z.infer<typeof MeasuresQuery>;

/** `GET /api/accounts/{id}/measures`, exactly the list of the contract. */
export const MeasuresResponse = z.object({
  date: Day,
  threads: count,
  functionCoverage: share,
  levelCoverage: share,
  diamondIndex: share,
  matchedFacets: count,
  kamShare: z.number(),
  hhi: z.number(),
  coordination: share,
  freshness: share,
  decisionReach: share,
  lines: count,
  workingLines: count,
  criticalPeople: z.array(PersonId),
  uncoveredFunctions: z.array(FunctionId),
});
export type MeasuresResponse = z.infer<typeof MeasuresResponse>;

/** Who may what on an account, and the doors to it. */
export const accessPaths = {
  access: (id: string) => `/api/accounts/${id}/access`,
  team: (id: string) => `/api/accounts/${id}/team`,
  teammate: (id: string, user: string) => `/api/accounts/${id}/team/${user}`,
  privacy: (id: string) => `/api/accounts/${id}/privacy`,
  links: (id: string) => `/api/accounts/${id}/links`,
  link: (id: string, link: string) => `/api/accounts/${id}/links/${link}`,
  join: (token: string) => `/api/join/${encodeURIComponent(token)}`,
} as const;

/** What is kept about one person of a map. */
export const privacyPaths = {
  report: (id: string, person: string) => `/api/accounts/${id}/people/${person}/report`,
  erase: (id: string, person: string) => `/api/accounts/${id}/people/${person}/erase`,
} as const;

/** Paths of the HTTP interface; ids are checked by whoever holds them. */
export const paths = {
  session: '/api/session',
  setUp: '/api/setup',
  signIn: '/api/auth/sign-in/email',
  signOut: '/api/auth/sign-out',
  members: '/api/members',
  member: (user: string) => `/api/members/${user}`,
  memberReset: (user: string) => `/api/members/${user}/reset`,
  invitations: '/api/invitations',
  /** By its id to revoke it, by its secret to open it. */
  invitation: (key: string) => `/api/invitations/${key}`,
  reset: (token: string) => `/api/resets/${token}`,
  forgot: '/api/forgot',
  signInWays: '/api/sign-in-ways',
  me: '/api/me',
  myPassword: '/api/me/password',
  mySessions: '/api/me/sessions',
  mySession: (id: string) => `/api/me/sessions/${id}`,
  tokens: '/api/tokens',
  openapi: '/api/openapi.json',
  token: (id: string) => `/api/tokens/${id}`,
  accounts: '/api/accounts',
  account: (id: string) => `/api/accounts/${id}`,
  export: (id: string) => `/api/accounts/${id}/export`,
  import: (id: string) => `/api/accounts/${id}/import`,
  access: (id: string) => `/api/accounts/${id}/access`,
  comments: (id: string) => `/api/accounts/${id}/comments`,
  comment: (id: string, comment: string) => `/api/accounts/${id}/comments/${comment}`,
  notices: '/api/notifications',
  readNotices: '/api/notifications/read',
  measures: (id: string) => `/api/accounts/${id}/measures`,
} as const;

/** What is answered when there is nothing to say. */
export const Done = z.object({ ok: z.literal(true) });
