// Builds the client into dist/ when its sources changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { step } from './log.mjs';

const STAMP = 'dist/.built';
const SOURCES = ['client', 'shared', 'scripts/vite', 'vite.config.ts', 'package-lock.json'];
const isTest = (name) => /\.test\.tsx?$/.test(name);

const filesBelow = (entry) => {
  const below = readdirSync(entry, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return below.flatMap((file) => {
    const full = path.join(entry, file.name);
    if (file.isDirectory()) return filesBelow(full);
    return isTest(file.name) ? [] : [full];
  });
};

const fingerprint = () => {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of /\.[a-z]+$/.test(source) ? [source] : filesBelow(source))
      hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

export const build = (run) => {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  step('building the client');
  const built = run(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']);
  if (built) writeFileSync(STAMP, wanted);
  return built;
};
