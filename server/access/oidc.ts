import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { limits } from '../../shared/protocol/limits.ts';
import type { IdentityRequest } from './identity.ts';

/** The company's own sign-in, by OpenID Connect. */
export type OidcSettings = { issuer: string; clientId: string; clientSecret: string };

/** The name under which better-auth keeps it; also the end of the address to which the provider sends people back. */
const PROVIDER = 'company';
export const OIDC_CALLBACK = `/callback/${PROVIDER}`;

/** Somebody new is called what the provider calls him. */
const nameIn = ({ name, preferred_username: nick, email }: Record<string, unknown>): string =>
  [name, nick, email]
    .map((one) => (typeof one === 'string' ? one.trim().slice(0, limits.shortNameLength) : ''))
    .find((one) => one !== '') ?? '?';

/**
 * What better-auth must know: nobody becomes a user by it but with an invitation, and a member is found by an address of which the provider
 * says that it has been verified. Tokens of the provider are not kept.
 */
export const oidcOptions = ({ issuer, clientId, clientSecret }: OidcSettings) => ({
  plugins: [
    genericOAuth({
      config: [
        {
          providerId: PROVIDER,
          discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          disableImplicitSignUp: true,
          requireIdTokenVerification: true,
          mapProfileToUser: (profile: Record<string, unknown>) => ({ name: nameIn(profile) }),
        },
      ],
    }),
  ],
  account: { updateAccountOnSignIn: false, accountLinking: { requireLocalEmailVerified: false } },
  databaseHooks: {
    user: {
      create: {
        // what we make ourselves has no context; of what the provider sends only verified addresses become users
        before: async (user: { emailVerified?: boolean }, context?: object | null) =>
          !context || user.emailVerified === true ? undefined : false,
      },
    },
    account: {
      create: {
        before: async (account: object) => ({
          data: { ...account, accessToken: null, refreshToken: null, idToken: null },
        }),
      },
    },
  },
});

export type Oidc = {
  /**
   * Where to send the browser, with the cookie that remembers what was asked. `isInvited`: whoever nobody knows becomes a
   * user, of whom the caller makes a member or whom he removes again.
   */
  start(next: string, isInvited: boolean, request: IdentityRequest): Promise<Response>;
  /** The provider sent the browser back: the answer leads on, with the session cookie when it is a member. */
  finish(query: string, request: IdentityRequest): Promise<Response>;
};

type Call = (path: string, body: unknown, request: IdentityRequest) => Promise<Response>;

export const createOidc = (call: Call): Oidc => ({
  start: (next, isInvited, request) =>
    call(
      '/sign-in/social',
      {
        provider: PROVIDER,
        callbackURL: next,
        errorCallbackURL: '/sign-in?company=refused',
        disableRedirect: true,
        requestSignUp: isInvited,
      },
      request,
    ),
  finish: (query, request) => call(`${OIDC_CALLBACK}${query}`, undefined, request),
});
