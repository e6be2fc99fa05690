import { Hono } from 'hono';
import type { Encoding, PageFile } from '../pages/page-files.ts';
import type { Deps, Env } from './environment.ts';
import { notFound } from './failure.ts';

/** Files below this are not worth compressing. */
const COMPRESS_FROM = 1024;
const COMPRESSIBLE = /^(text\/|application\/json|application\/manifest|image\/svg)/;
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * The page asks for a path without an ending: every one of them is the one page, which finds its way itself. What follows
 * the dot in the secret of a link is far longer than any ending.
 */
const isPage = (path: string): boolean => !/\.[A-Za-z0-9]{1,16}$/.test(path);

const encodingFor = (file: PageFile, accepted: string): Encoding | null => {
  if (file.body.length < COMPRESS_FROM || !COMPRESSIBLE.test(file.type)) return null;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
};

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** Serves the built client. */
export const pageRoutes = ({ pages }: Deps) =>
  new Hono<Env>().get('*', async (c) => {
    const path = decode(c.req.path);
    const asked = path === null || path === '/index.html' ? null : await pages.find(path);
    if (path !== null && !asked && isPage(path === '/index.html' ? '/' : path)) {
      const index = await pages.find('/index.html');
      if (!index) return c.text('The pages of Facet are not built yet: start it with "npm start".\n', 503);
      // styles that React Aria adds while it runs carry this nonce; it reads it from here
      const nonce = `<head><meta property="csp-nonce" nonce="${c.get('nonce')}" />`;
      return c.html(index.body.toString('utf8').replace('<head>', nonce), 200, { 'cache-control': 'no-cache' });
    }
    if (!asked) throw notFound();
    const headers = {
      'content-type': asked.type,
      'cache-control': asked.immutable ? FOR_EVER : 'no-cache',
      etag: asked.etag,
      vary: 'accept-encoding',
    };
    if (c.req.header('if-none-match') === asked.etag) return c.body(null, 304, headers);
    const encoding = encodingFor(asked, c.req.header('accept-encoding') ?? '');
    if (!encoding) return c.body(new Uint8Array(asked.body), 200, headers);
    const body = await asked.compressed(encoding);
    return c.body(new Uint8Array(body), 200, { ...headers, 'content-encoding': encoding });
  });
