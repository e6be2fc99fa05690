import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { later } from '../../client/text/en-later.ts';
import { isFresh } from '../launcher/build.mjs';
import { importsOf, ROOT, sourceFiles } from './walk.ts';

/** What the scripts of the first map may weigh on the wire, in bytes. */
const MOST = 260_000;
const BUILD_MS = 120_000;

const run = promisify(execFile);

/** Scripts that a page asks for when it opens an account, as the built page names them. */
const scriptsOf = (html: string): string[] => {
  const data = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(html)?.[1]?.split(' ') ?? [];
  const linked = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, name]) => name as string);
  const [words] = data('en');
  return [...linked, ...data('map').filter((name) => name.endsWith('.js')), ...(words ? [words] : [])];
};

/** The built page: the one of `npm run`, when nothing has changed since, else one for this test. */
const builtInto = async (folder: string): Promise<string> => {
  if (isFresh('client')) return path.join(ROOT, 'dist');
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  await run(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return folder;
};

it(
  '[H21] the scripts of the first map weigh at most 260 kB on the wire, with the words of one language',
  async () => {
    const own = await mkdtemp(path.join(tmpdir(), 'facet-size-'));
    try {
      const folder = await builtInto(own);
      const scripts = scriptsOf(await readFile(path.join(folder, 'index.html'), 'utf8'));
      expect(scripts.map((name) => name.replace(/.*\/|-.{8}\.js$/g, ''))).toEqual(
        expect.arrayContaining(['first', 'shared', 'map', 'en-first']),
      );
      // as the build compressed them and the server sends them
      const sizes = await Promise.all(scripts.map(async (name) => (await stat(path.join(folder, `${name}.br`))).size));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      expect(bytes, `${bytes} bytes: split off what the first map does not show`).toBeLessThanOrEqual(MOST);
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  },
  BUILD_MS,
);

it('[H22] what comes with the map says no word that comes after it', () => {
  const files = new Map(sourceFiles().map((file) => [file.file, file]));
  const found = new Set(['client/app/main.tsx', 'client/app/account/AccountRoute.tsx']);
  for (const name of found) {
    const file = files.get(name);
    for (const { target, typeOnly } of file ? importsOf(file) : [])
      if (target && !typeOnly && !target.startsWith('client/text/')) found.add(target);
  }
  expect(found.size).toBeGreaterThan(200);
  const early = new RegExp(`(?:useText\\(\\)|\\b(?:text|t))\\.(?:${Object.keys(later).join('|')})\\.`);
  const guilty = [...found].flatMap((name) => {
    const hit = early.exec(files.get(name)?.text ?? '');
    return hit ? [`${name} says ${hit[0]}`] : [];
  });
  expect(guilty).toEqual([]);
});
