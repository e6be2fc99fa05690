import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isFresh } from './build.mjs';

// What runs as the server everywhere but in development: the built files.
export const serverProgram = ['dist-server/main.js'];

/** For tests, which nobody builds for: the built server while it is of the present sources, for it starts three times as fast; else the sources. */
export const presentServer = () =>
  path.join(fileURLToPath(new URL('../..', import.meta.url)), isFresh('server') ? serverProgram[0] : 'server/main.ts');
