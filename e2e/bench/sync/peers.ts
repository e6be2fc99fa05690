// The peers live in a folder of their own, never among the project's packages: each needs a Yjs of its own.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './table.ts';

const FOLDER = fileURLToPath(new URL('../../../.bench-peers', import.meta.url));
const SERVERS = fileURLToPath(new URL('./servers', import.meta.url));
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/** Exact versions. better-sqlite3 is the project's: the same SQLite under both, and nothing to compile. */
const PACKAGES = {
  yws: {
    // y-leveldb asks for yjs 13 and works with the 14 that the server needs; two copies of Yjs in one process would not
    dependencies: {
      '@y/websocket-server': '0.1.5',
      '@y/protocols': '1.0.6-1',
      'y-leveldb': '0.2.0',
      yjs: '14.0.0-16',
    },
    overrides: { yjs: '14.0.0-16' },
  },
  hocuspocus: {
    dependencies: {
      '@hocuspocus/server': '4.7.0',
      '@hocuspocus/extension-sqlite': '4.7.0',
      'better-sqlite3': '13.2.0',
      'y-protocols': '1.0.7',
      yjs: '13.6.33',
    },
    overrides: { 'better-sqlite3': '13.2.0' },
  },
} as const;

export type PeerName = keyof typeof PACKAGES;

const npm = (cwd: string) => {
  const cli = process.env.npm_execpath;
  const args = ['install', '--legacy-peer-deps', ...QUIET];
  return cli && /npm-cli\.js$/.test(cli)
    ? spawnSync(process.execPath, [cli, ...args], { cwd, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
};

/** Installs a peer once and answers its program, or null, loudly, when npm cannot. */
export const installPeer = (name: PeerName): { args: string[]; cwd: string } | null => {
  const cwd = path.join(FOLDER, name);
  const stamp = path.join(cwd, 'node_modules', '.installed');
  const manifest = `${JSON.stringify({ private: true, type: 'module', ...PACKAGES[name] }, null, 2)}\n`;
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== manifest) {
    say(`installing ${name} into .bench-peers/${name}\n`);
    mkdirSync(cwd, { recursive: true });
    writeFileSync(path.join(cwd, 'package.json'), manifest);
    if (npm(cwd).status !== 0) {
      say(`\n!!! ${name} COULD NOT BE INSTALLED: it is missing in everything below; npm's message stands above.\n\n`);
      return null;
    }
    writeFileSync(stamp, manifest);
  }
  const file = path.join(cwd, 'server.mjs');
  copyFileSync(path.join(SERVERS, `${name}.mjs`), file);
  return { args: [file], cwd };
};
