import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';

const SCRIPT = 'export const shape = "diamond";\n'.repeat(100);

describe('the built page', () => {
  let test: TestApp;
  beforeEach(async () => {
    test = await createTestApp();
    mkdirSync(join(test.pagesFolder, 'assets'));
    writeFileSync(join(test.pagesFolder, 'index.html'), '<!doctype html><html><head></head><body></body></html>');
    writeFileSync(join(test.pagesFolder, 'assets', 'app-1a2b.js'), SCRIPT);
    writeFileSync(join(test.pagesFolder, 'icon.svg'), '<svg/>');
  });
  afterEach(() => test.dispose());

  it('[S26] is the answer to every path without an ending, never kept, with the nonce of its policy', async () => {
    for (const path of [
      '/',
      '/index.html',
      '/accounts/x',
      '/setup?token=t',
      `/invitation/fi_id.${'a'.repeat(43)}`,
      '/join/fl_x-abc',
    ]) {
      const answer = await test.call('GET', path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await answer.text()).toContain('<meta property="csp-nonce" nonce="nonce" />');
    }
  });

  it('[S26] assets are kept for ever and sent compressed, other files are asked for again', async () => {
    const plain = await test.call('GET', '/assets/app-1a2b.js');
    expect(plain.headers.get('cache-control')).toContain('immutable');
    expect(plain.headers.get('content-type')).toContain('text/javascript');
    expect(await plain.text()).toBe(SCRIPT);
    const zipped = await test.call('GET', '/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, deflate' } });
    expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(SCRIPT);
    const best = await test.call('GET', '/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(best.headers.get('content-encoding')).toBe('br');
    // a script that the build has compressed itself
    const built = brotliCompressSync('what the build made');
    writeFileSync(join(test.pagesFolder, 'assets', 'built-3c4d.js'), SCRIPT);
    writeFileSync(join(test.pagesFolder, 'assets', 'built-3c4d.js.br'), built);
    const ready = await test.call('GET', '/assets/built-3c4d.js', { headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(await ready.arrayBuffer()).toString()).toBe('what the build made');
    const icon = await test.call('GET', '/icon.svg');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    const again = await test.call('GET', '/icon.svg', { headers: { 'if-none-match': icon.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('[S26] never leaves the folder; an unknown file is 404', async () => {
    for (const path of [
      '/assets/old.js',
      '/..%2f..%2fetc%2fpasswd.txt',
      '/%2e%2e/package.json',
      '/%ff.js',
      '/assets/%00.js',
    ]) {
      const answer = await test.call('GET', path);
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });

  it('[S26] says so when it is not built', async () => {
    const bare = await createTestApp();
    const answer = await bare.call('GET', '/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm start');
    await bare.dispose();
  });

  it('[S27] every answer carries the security headers', async () => {
    for (const path of ['/', '/assets/app-1a2b.js', '/api/accounts', '/api/session', '/healthz', '/nothing.txt']) {
      const { headers } = await test.call('GET', path);
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'; script-src 'self';.*frame-ancestors 'none'/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
    expect((await test.call('GET', '/api/session')).headers.get('cache-control')).toBe('no-store');
  });
});
