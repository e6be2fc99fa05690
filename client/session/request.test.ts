// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { errorStatus } from '../../shared/protocol/errors.ts';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import { ask, failureCode, tell } from './request.ts';
import { failure, stubServer } from './testing/stub-server.tsx';

afterEach(() => vi.unstubAllGlobals());

const codeOf = (promise: Promise<unknown>) => promise.then(() => 'fine', failureCode);

describe('asking the server', () => {
  it('[O7] every failure has words in every language', () => {
    for (const code of [...Object.keys(errorStatus), 'unreachable'] as (keyof typeof en.errors.byCode)[]) {
      expect(en.errors.byCode[code], code).toBeTruthy();
      expect(de.errors.byCode[code], code).toBeTruthy();
    }
  });
  it('[O7] a refusal carries its code, no answer is unreachable', async () => {
    stubServer(({ path }) => (path === '/a' ? failure(409, 'already-set-up') : 'unreachable'));
    expect(await codeOf(tell('POST', '/a', {}))).toBe('already-set-up');
    expect(await codeOf(tell('GET', '/b'))).toBe('unreachable');
  });
  it('[O7] what is no answer of ours is a failure too', async () => {
    stubServer(({ path }) => (path === '/proxy' ? { status: 502, body: 'bad gateway' } : { body: { other: 1 } }));
    expect(await codeOf(tell('GET', '/proxy'))).toBe('unavailable');
    expect(await codeOf(ask(z.object({ id: z.string() }), 'GET', '/odd'))).toBe('internal');
  });
  it('[O26] what the page asked for before anybody was signed in is asked again, once', async () => {
    const path = '/api/accounts/a/access';
    const link = Object.assign(document.createElement('link'), { rel: 'preload', href: path });
    link.setAttribute('as', 'fetch');
    document.head.append(link);
    let isSignedIn = true;
    const early = [failure(401, 'not-signed-in')];
    const server = stubServer(
      () => early.shift() ?? (isSignedIn ? { body: { id: 'a' } } : failure(401, 'not-signed-in')),
    );
    expect(await ask(z.object({ id: z.string() }), 'GET', path)).toEqual({ id: 'a' });
    expect(server.asked).toHaveLength(2);
    isSignedIn = false;
    expect(await codeOf(tell('GET', path))).toBe('not-signed-in');
    expect(server.asked).toHaveLength(3);
  });
});
