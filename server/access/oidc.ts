import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { IdentityRequest } from './identity.ts';

/** The company's own sign-in, by OpenID Connect. */
export type OidcSettings = { issuer: string; clientId: string; clientSecret: string };

/** The name under which better-auth keeps it; also the end of the address to which the provider sends people back. */
const PROVIDER = 'company';
export const OIDC_CALLBACK = `/callback/${PROVIDER}`;

/**
 * What better-auth must know: nobody becomes a user by it, and a member is found by an address of which the provider
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
          disableSignUp: true,
          requireIdTokenVerification: true,
        },
      ],
    }),
  ],
  account: { updateAccountOnSignIn: false, accountLinking: { requireLocalEmailVerified: false } },
  databaseHooks: {
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
  /** Where to send the browser, with the cookie that remembers what was asked. */
  start(next: string, request: IdentityRequest): Promise<Response>;
  /** The provider sent the browser back: the answer leads on, with the session cookie when it is a member. */
  finish(query: string, request: IdentityRequest): Promise<Response>;
};

type Call = (path: string, body: unknown, request: IdentityRequest) => Promise<Response>;

export const createOidc = (call: Call): Oidc => ({
  start: (next, request) =>
    call(
      '/sign-in/social',
      { provider: PROVIDER, callbackURL: next, errorCallbackURL: '/sign-in?company=refused', disableRedirect: true },
      request,
    ),
  finish: (query, request) => call(`${OIDC_CALLBACK}${query}`, undefined, request),
});
