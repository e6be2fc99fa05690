// Builds the client into dist/ and the server into dist-server/, each when its sources changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { step } from './log.mjs';

const COMMON = ['shared', 'scripts/vite', 'package-lock.json'];
const PARTS = [
  { name: 'client', sources: ['client', 'vite.config.ts', ...COMMON], into: 'dist', args: [] },
  {
    name: 'server',
    sources: ['server', ...COMMON],
    into: 'dist-server',
    args: ['--config', 'scripts/vite/server.config.ts'],
  },
];
const isTest = (name) => /\.test\.tsx?$/.test(name);

const filesBelow = (entry) => {
  const below = readdirSync(entry, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return below.flatMap((file) => {
    const full = path.join(entry, file.name);
    if (file.isDirectory()) return filesBelow(full);
    return isTest(file.name) ? [] : [full];
  });
};

const fingerprint = (sources) => {
  const hash = createHash('sha256');
  for (const source of sources)
    for (const file of /\.[a-z]+$/.test(source) ? [source] : filesBelow(source))
      hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const stampOf = ({ into }) => `${into}/.built`;

const isOf = (part, wanted) => existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === wanted;

/** Whether the "client" or "server" that was built last is of the sources as they are. */
export const isFresh = (name) => PARTS.some((part) => part.name === name && isOf(part, fingerprint(part.sources)));

const buildPart = async (run, part) => {
  const wanted = fingerprint(part.sources);
  if (isOf(part, wanted)) return true;
  step(`building the ${part.name}`);
  const built = await run(['node_modules/vite/bin/vite.js', 'build', ...part.args, '--logLevel', 'error']);
  if (built) writeFileSync(stampOf(part), wanted);
  return built;
};

/** `run` may answer at once or later. */
export const build = async (run) => {
  for (const part of PARTS) if (!(await buildPart(run, part))) return false;
  return true;
};
