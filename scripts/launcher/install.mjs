// Installs the packages of the lockfile once per lockfile and Node; a second run sees its stamp and does nothing.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { die, step } from './log.mjs';
import { npm } from './npm.mjs';

const STAMP = 'node_modules/.installed';
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

export const install = (node) => {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(node).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  step('installing the packages (npm ci)');
  if (npm(node, ['ci', ...QUIET]) !== 0) {
    step('npm ci refused the lockfile; trying npm install');
    if (npm(node, ['install', '--no-save', ...QUIET]) !== 0)
      die('npm could not install the packages; its message stands above.');
  }
  if (node !== process.execPath && process.platform !== 'win32') {
    // npx and npm run find the same Node as we do
    const link = 'node_modules/.bin/node';
    rmSync(link, { force: true });
    symlinkSync(node, link);
  }
  writeFileSync(STAMP, wanted);
};
