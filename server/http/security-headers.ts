import type { MiddlewareHandler } from 'hono';
import type { Deps, Env } from './environment.ts';

/** Nothing from foreign hosts, nothing inline but styles that carry the nonce of this answer. */
const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // the `style` attribute that a page script sets is no inline style; React writes none into markup
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const ONE_YEAR = 31_536_000;

export const securityHeaders =
  ({ settings, newNonce }: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const nonce = newNonce();
    c.set('nonce', nonce);
    await next();
    c.header('content-security-policy', contentSecurityPolicy(nonce));
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', 'DENY');
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (settings.publicUrl?.startsWith('https:')) c.header('strict-transport-security', `max-age=${ONE_YEAR}`);
    const isData = ['/api/', '/metrics', '/healthz', '/readyz'].some((path) => c.req.path.startsWith(path));
    // what comes bit by bit must not wait for whoever would compress it on its way
    const isStream = c.res.headers.get('content-type')?.startsWith('text/event-stream');
    if (isData) c.header('cache-control', isStream ? 'no-store, no-transform' : 'no-store');
  };
