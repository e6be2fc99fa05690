// Runs npm under a given Node: the npm that started us when it is known, else the one on the PATH.
import { spawnSync } from 'node:child_process';

export const npm = (node, args) => {
  const cli = process.env.npm_execpath;
  const run =
    cli && /npm-cli\.js$/.test(cli)
      ? spawnSync(node, [cli, ...args], { stdio: 'inherit', env: process.env })
      : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return run.status ?? 1;
};
