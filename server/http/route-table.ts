import { z } from 'zod';
import { AccountFile } from '../../shared/model/account-file.ts';
import {
  JoinOffer,
  JoinRequest,
  JoinResponse,
  MakeLinkRequest,
  MyAccess,
  SetPrivacyRequest,
  SetTeamRequest,
  ShareLink,
  Team,
} from '../../shared/protocol/access.ts';
import { AuditChoices, AuditFilter, AuditPage, AuditQuery } from '../../shared/protocol/audit.ts';
import { AddCommentRequest, AddCommentResponse, ChangeCommentRequest } from '../../shared/protocol/comments.ts';
import { AddedMember, AddMemberRequest, MemberList } from '../../shared/protocol/members.ts';
import { NoticeList, NoticeQuery, ReadNoticesRequest } from '../../shared/protocol/notices.ts';
import {
  AcceptRequest,
  AcceptResponse,
  ChangeMemberRequest,
  ForgotRequest,
  Invitation,
  InvitationOffer,
  InviteRequest,
  MySession,
  PasswordRequest,
  ProfileRequest,
  ResetLink,
  ResetOffer,
  ResetRequest,
  SignInWays,
} from '../../shared/protocol/people.ts';
import { EraseRequest, ErasureStatement, PersonReport } from '../../shared/protocol/privacy.ts';
import {
  AccountList,
  AccountSummary,
  ChangeAccountRequest,
  CreateAccountRequest,
  CreateAccountResponse,
  Done,
  ImportResponse,
  MeasuresQuery,
  MeasuresResponse,
} from '../../shared/protocol/routes.ts';
import { OpenSayRequest, SayDoor, SayQuestion, SayRequest } from '../../shared/protocol/say.ts';
import { Session, SetUpRequest, SignInRequest } from '../../shared/protocol/session.ts';
import { ApiTokenList, MadeToken, MakeTokenRequest } from '../../shared/protocol/tokens.ts';
import {
  MakeVersionRequest,
  NameVersionRequest,
  Version,
  VersionContent,
  VersionEdits,
  VersionList,
} from '../../shared/protocol/versions.ts';

import { ChangeWorkspaceRequest, Workspace } from '../../shared/protocol/workspace.ts';
import { PORTFOLIO_ROUTES } from './portfolio-route-table.ts';

export type RouteRow = {
  summary: string;
  /** What it takes: the body, and the query. */
  takes?: z.ZodType;
  query?: z.ZodObject;
  /** What it answers when all is well; nothing said: no body that matters. */
  answers?: z.ZodType;
  /** The kind of file that it answers in place of JSON. */
  file?: string;
  status?: 101 | 200 | 201 | 202 | 204 | 302;
  /** Nobody need be signed in. */
  isOpen?: true;
};

const account = '/api/accounts/:account';
const version = `${account}/versions/:version`;

/** Every route, in words and shapes. `GET /api/openapi.json` is made from it; a test keeps it whole. */
export const ROUTE_TABLE: Readonly<Record<string, RouteRow>> = {
  'GET /api/workspace': { summary: 'What the owner has set for all accounts', answers: Workspace },
  'PUT /api/workspace': {
    summary: 'Sets it: thresholds, stage names, how long things are kept',
    takes: ChangeWorkspaceRequest,
    answers: Workspace,
  },
  'GET /api/accounts': { summary: 'The accounts that you may see', answers: AccountList },
  ...PORTFOLIO_ROUTES,
  'POST /api/accounts': {
    summary: 'Makes an empty account',
    takes: CreateAccountRequest,
    answers: CreateAccountResponse,
    status: 201,
  },
  [`GET ${account}`]: { summary: 'What the list shows of one account', answers: AccountSummary },
  [`PATCH ${account}`]: {
    summary: 'Renames or archives an account',
    takes: ChangeAccountRequest,
    answers: AccountSummary,
  },
  [`DELETE ${account}`]: { summary: 'Deletes an account for good', status: 204 },
  [`GET ${account}/export`]: { summary: 'The whole account as a file', answers: AccountFile },
  [`POST ${account}/import`]: {
    summary: 'Merges an account file into the account',
    takes: AccountFile,
    answers: ImportResponse,
  },
  [`GET ${account}/people/:person/report`]: {
    summary: 'Everything that is kept about one person of the map',
    answers: PersonReport,
  },
  [`POST ${account}/people/:person/erase`]: {
    summary: 'Takes a person out of the map, its log and its versions, for good',
    takes: EraseRequest,
    answers: ErasureStatement,
  },
  [`GET ${account}/measures`]: {
    summary: 'The measures on a day, as if some people had left',
    query: MeasuresQuery,
    answers: MeasuresResponse,
  },
  [`GET ${account}/access`]: { summary: 'What you may do on an account', answers: MyAccess },
  [`GET ${account}/team`]: { summary: 'Who sees the account', answers: Team },
  [`PUT ${account}/team/:user`]: {
    summary: 'Puts a member on the team, or changes his part',
    takes: SetTeamRequest,
    status: 204,
  },
  [`DELETE ${account}/team/:user`]: { summary: 'Takes a member off the team', status: 204 },
  [`PUT ${account}/privacy`]: {
    summary: 'Hides the account from managers, or shows it',
    takes: SetPrivacyRequest,
    status: 204,
  },
  [`GET ${account}/links`]: { summary: 'The share links of an account', answers: ShareLink.array() },
  [`POST ${account}/links`]: {
    summary: 'Makes a share link',
    takes: MakeLinkRequest,
    answers: ShareLink,
    status: 201,
  },
  [`DELETE ${account}/links/:link`]: { summary: 'Revokes a share link', status: 204 },
  [`GET ${account}/versions`]: { summary: 'The versions that are kept, the newest first', answers: VersionList },
  [`POST ${account}/versions`]: {
    summary: 'Keeps a version; 200 when the newest is the same, 204 when there is nothing to keep',
    takes: MakeVersionRequest,
    answers: Version,
    status: 201,
  },
  [`GET ${version}`]: { summary: 'What a version holds', answers: VersionContent },
  [`PATCH ${version}`]: { summary: 'Names a version, which keeps it', takes: NameVersionRequest, answers: Version },
  [`DELETE ${version}`]: { summary: 'Deletes a version', status: 204 },
  [`GET ${version}/edits`]: { summary: 'Who edited what since the version', answers: VersionEdits },
  [`GET ${version}/export`]: { summary: 'A version as an account file', answers: AccountFile },
  'GET /api/tokens': { summary: 'Your API tokens; the owner sees all', answers: ApiTokenList },
  'POST /api/tokens': {
    summary: 'Makes an API token and answers its secret, once',
    takes: MakeTokenRequest,
    answers: MadeToken,
    status: 201,
  },
  'DELETE /api/tokens/:token': { summary: 'Revokes an API token', status: 204 },
  'GET /api/audit': { summary: 'Who did what, the newest first', query: AuditQuery, answers: AuditPage },
  'GET /api/audit/choices': { summary: 'Who and what stands in the audit log', answers: AuditChoices },
  'GET /api/audit/export': { summary: 'The audit log as a table', query: AuditFilter, file: 'text/csv' },
  'GET /api/members': { summary: 'The people of the workspace', answers: MemberList },
  'POST /api/members': { summary: 'Adds a colleague', takes: AddMemberRequest, answers: AddedMember, status: 201 },
  'PATCH /api/members/:user': { summary: 'Changes the role of a colleague', takes: ChangeMemberRequest, status: 204 },
  'DELETE /api/members/:user': { summary: 'Removes a colleague from the workspace', status: 204 },
  'POST /api/members/:user/reset': {
    summary: 'Makes a link by which a colleague chooses a new password',
    answers: ResetLink,
    status: 201,
  },
  'GET /api/invitations': { summary: 'The invitations that are open', answers: Invitation.array() },
  'POST /api/invitations': {
    summary: 'Invites a colleague by link: the owner, or an editor to his own account',
    takes: InviteRequest,
    answers: Invitation,
    status: 201,
  },
  'DELETE /api/invitations/:invitation': { summary: 'Takes an invitation back', status: 204 },
  'GET /api/invitations/:token': { summary: 'What an invitation is for', answers: InvitationOffer, isOpen: true },
  'POST /api/invitations/:token': {
    summary: 'Accepts an invitation and signs in',
    takes: AcceptRequest,
    answers: AcceptResponse,
    status: 201,
    isOpen: true,
  },
  'PATCH /api/me': { summary: 'Changes your name', takes: ProfileRequest, status: 204 },
  'POST /api/me/password': {
    summary: 'Changes your password; other sessions end',
    takes: PasswordRequest,
    status: 204,
  },
  'GET /api/me/sessions': { summary: 'Where you are signed in', answers: MySession.array() },
  'DELETE /api/me/sessions': { summary: 'Ends all your other sessions', status: 204 },
  'DELETE /api/me/sessions/:session': { summary: 'Ends one of your sessions', status: 204 },
  'GET /api/sign-in-ways': { summary: 'How one can sign in here', answers: SignInWays, isOpen: true },
  'POST /api/forgot': {
    summary: 'Asks for a link to a new password by mail',
    takes: ForgotRequest,
    answers: Done,
    status: 202,
    isOpen: true,
  },
  'GET /api/resets/:token': { summary: 'Whose password a link is for', answers: ResetOffer, isOpen: true },
  'POST /api/resets/:token': { summary: 'Chooses a new password', takes: ResetRequest, answers: Done, isOpen: true },
  'GET /api/auth/oidc': { summary: 'Goes to the provider of the company to sign in', status: 302, isOpen: true },
  'GET /api/auth/callback/company': {
    summary: 'Comes back from the provider of the company',
    status: 302,
    isOpen: true,
  },
  [`POST ${account}/comments`]: {
    summary: 'Writes a comment about a person, a line or the account',
    takes: AddCommentRequest,
    answers: AddCommentResponse,
    status: 201,
  },
  [`PATCH ${account}/comments/:comment`]: {
    summary: 'Changes your comment, or resolves a thread',
    takes: ChangeCommentRequest,
    status: 204,
  },
  [`DELETE ${account}/comments/:comment`]: { summary: 'Deletes a comment', status: 204 },
  'GET /api/notifications': { summary: 'What you are told of comments', query: NoticeQuery, answers: NoticeList },
  'POST /api/notifications/read': { summary: 'Marks some as read', takes: ReadNoticesRequest, status: 204 },
  'GET /api/session': { summary: 'Who you are, and the day it is', answers: Session, isOpen: true },
  'POST /api/setup': { summary: 'Makes the owner, once', takes: SetUpRequest, answers: Done, isOpen: true },
  'POST /api/auth/sign-in/email': { summary: 'Signs in by cookie', takes: SignInRequest, answers: Done, isOpen: true },
  'POST /api/auth/sign-out': { summary: 'Ends the session', answers: Done, isOpen: true },
  'GET /api/join/:token': { summary: 'What a share link is', answers: JoinOffer, isOpen: true },
  'POST /api/join/:token': {
    summary: 'Comes in by a share link, under a name',
    takes: JoinRequest,
    answers: JoinResponse,
    status: 201,
    isOpen: true,
  },
  'GET /api/say/:token': { summary: 'What the customer is asked by a link', answers: SayDoor, isOpen: true },
  'POST /api/say/:token': {
    summary: 'The question of a link with a passphrase',
    takes: OpenSayRequest,
    answers: SayQuestion,
    isOpen: true,
  },
  'PUT /api/say/:token': {
    summary: 'The customer says where the relationship stands, and may comment',
    takes: SayRequest,
    answers: SayQuestion,
    isOpen: true,
  },
  'GET /api/openapi.json': { summary: 'This description', answers: z.looseObject({ openapi: z.literal('3.1.0') }) },
  'GET /sync/:account/:layer': {
    summary: 'A websocket to a layer (map, inside or talk), in the protocol of y-websocket',
    status: 101,
  },
  'GET /healthz': { summary: 'Whether the server runs', answers: Done, isOpen: true },
  'GET /readyz': { summary: 'Whether the store answers', answers: Done, isOpen: true },
  'GET /metrics': { summary: 'Figures for Prometheus', file: 'text/plain' },
};
