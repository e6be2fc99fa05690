// Hands over to long-running processes: signals reach them, their exit code becomes ours.
import { spawn } from 'node:child_process';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs every command until one ends, then stops the others. Resolves to the exit code of the one that ended first. */
export const serve = (node, commands) =>
  new Promise((resolve) => {
    const children = commands.map(({ args, env }) =>
      spawn(node, args, { stdio: 'inherit', env: { ...process.env, ...env } }),
    );
    for (const signal of SIGNALS)
      process.on(signal, () => {
        for (const child of children) child.kill(signal);
      });
    let code = null;
    let running = children.length;
    for (const child of children)
      child.on('exit', (exitCode) => {
        if (code === null) {
          code = exitCode ?? 1;
          for (const other of children) if (other !== child) other.kill('SIGTERM');
        }
        running -= 1;
        if (running === 0) resolve(code);
      });
  });
