import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { bringMapEarly } from './scripts/vite/bring-map-early.ts';
import { compressed } from './scripts/vite/compressed.ts';
import { mapChunks } from './scripts/vite/map-chunks.ts';
import { noColours } from './scripts/vite/no-colours.ts';

const serverUrl = process.env.FACET_SERVER ?? 'http://127.0.0.1:4000';

/** React Aria brings its few words in thirty languages; the app speaks two. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  enforce: 'pre',
  load: (id) => (/[/\\]intl[/\\].*[/\\](?!en-US|de-DE)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : null),
};

/**
 * Zod can write JSON Schema, which the server does; the page only reads. What it names for that is there and does nothing.
 */
const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  enforce: 'pre',
  apply: 'build',
  async load(id) {
    if (!/[/\\]zod[/\\]v4[/\\]core[/\\](json-schema-processors|to-json-schema)\.js$/.test(id)) return null;
    const names = (await readFile(id, 'utf8')).matchAll(/^export (?:const|function|class) (\w+)/gm);
    return [...names].map(([, name]) => `export const ${name} = () => () => {};`).join('\n');
  },
};

/** Packages that the first map needs whole, and the nouns. In one file they compress better than in twenty. */
const FIRST =
  /[/\\]shared[/\\]model[/\\](?!portfolio|account-profile|profile-change|review|saved-view|scoring|pictures|choosing|criteria|workspace-settings)|node_modules[/\\](react|react-dom|scheduler|use-sync-external-store|wouter|regexparam|mitt|@tanstack(?!.*[iI]nfinite)|yjs|lib0|y-[a-z]+|zod|@xyflow|d3-[a-z]+|zustand|classcat|fractional-indexing)[/\\]/;

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  plugins: [ownLanguages, noJsonSchema, noColours, react(), bringMapEarly, compressed],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', test: FIRST, priority: 5 }, ...mapChunks] } },
    },
  },
  server: {
    proxy: {
      '/api': { target: serverUrl },
      '/sync': { target: serverUrl, ws: true },
      '/healthz': { target: serverUrl },
      '/readyz': { target: serverUrl },
    },
  },
  test: {
    root: fileURLToPath(new URL('.', import.meta.url)),
    environment: 'node',
    setupFiles: 'client/text/testing/english.ts',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['{shared,scripts,e2e}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          setupFiles: ['client/text/testing/english.ts', 'client/ui/testing/patience.ts'],
          include: ['client/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
