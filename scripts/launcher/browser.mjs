// Finds a Chromium for the browser tests, or installs one: CHROMIUM_PATH, Playwright's own, the system's (its shell
// without a window, which takes half the time, before the whole one),
// `playwright install`, `apt-get install` as root; else a message that says what to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { die, step } from './log.mjs';

const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const works = (binary) =>
  Boolean(binary) &&
  existsSync(binary) &&
  spawnSync(binary, ['--version', '--no-sandbox'], { timeout: 20_000 }).status === 0;

const installWithApt = () => {
  step('apt-get install chromium');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  const packages = ['chromium', 'fonts-liberation'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
};

/** Path of a Chromium that starts. Ends the process with a message when none can be had. */
export const ensureBrowser = async (node, root) => {
  const playwright = await import(pathToFileURL(path.join(root, 'node_modules/playwright/index.mjs')).href);
  const own = () => playwright.chromium.executablePath();
  if (process.env.CHROMIUM_PATH) {
    if (works(process.env.CHROMIUM_PATH)) return process.env.CHROMIUM_PATH;
    die(`CHROMIUM_PATH=${process.env.CHROMIUM_PATH} does not start.`);
  }
  const found = [own(), ...SYSTEM].find(works);
  if (found) return found;
  step('no Chromium found: playwright install chromium');
  spawnSync(node, ['node_modules/playwright/cli.js', 'install', 'chromium', '--only-shell'], {
    stdio: 'inherit',
    timeout: 240_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  });
  if (works(own())) return own();
  if (process.getuid && process.getuid() === 0 && existsSync('/usr/bin/apt-get')) {
    installWithApt();
    const installed = SYSTEM.find(works);
    if (installed) return installed;
  }
  return die(
    'No Chromium or Chrome could be found or installed, so the browser tests did NOT run.\n' +
      'Install one (Debian/Ubuntu: sudo apt-get install chromium; macOS: brew install --cask google-chrome)\n' +
      'or set CHROMIUM_PATH=/path/to/chrome, then run npm test again.',
  );
};
