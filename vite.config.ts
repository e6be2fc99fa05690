import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

const serverUrl = process.env.FACET_SERVER ?? 'http://127.0.0.1:4000';

/** React Aria brings its few words in thirty languages; the app speaks two. */
const ownLanguages: Plugin = {
  name: 'own-languages',
  enforce: 'pre',
  load: (id) => (/[/\\]intl[/\\].*[/\\](?!en-US|de-DE)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id) ? 'export default {}' : null),
};

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Packages of which each page needs other parts: one import names them all. */
const BY_PARTS = /node_modules[/\\](react-aria|react-stately|@react-|@internationalized|lucide-react)/;

/** Every module that an entry imports at once, itself among them. */
const neededBy = (entry: string, graph: Graph, found = new Set<string>()): Set<string> => {
  if (found.has(entry) || BY_PARTS.test(entry)) return found;
  found.add(entry);
  for (const imported of graph.getModuleInfo(entry)?.importedIds ?? []) neededBy(imported, graph, found);
  return found;
};

const inClient = (file: string): string => fileURLToPath(new URL(`./client/${file}`, import.meta.url));

const OTHER_PAGES = ['app/HomeRoute', 'app/SignInRoute', 'app/SetUpRoute', 'home/AccountsPage', 'home/StartPage'];

let needs: Record<'app' | 'others' | 'map', Set<string>> | null = null;

/** `base`: the app itself, and what the map shares with other pages. `map`: what the map alone needs. All others stand for themselves. */
const firstFile = (id: string, graph: Graph): 'base' | 'map' | null => {
  needs ??= {
    app: neededBy(inClient('app/main.tsx'), graph),
    others: new Set(OTHER_PAGES.flatMap((page) => [...neededBy(inClient(`${page}.tsx`), graph)])),
    map: neededBy(inClient('app/account/AccountRoute.tsx'), graph),
  };
  if (needs.app.has(id) || (needs.others.has(id) && needs.map.has(id))) return 'base';
  return needs.map.has(id) ? 'map' : null;
};

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  plugins: [ownLanguages, react()],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
    // What a page needs at once stands in two files, because many small ones compress worse; the rest comes when asked for.
    rolldownOptions: {
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstFile }] } },
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
    include: ['{shared,server,client,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    pool: 'threads',
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
