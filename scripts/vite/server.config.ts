import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * The server in a few files of JavaScript, with all of its packages but the native one. From the sources Node would strip
 * types in two threads and read thousands of files: a third of a second and a hundred MB more.
 */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { noExternal: true, external: ['better-sqlite3'], target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist-server',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: {
        main: 'server/main.ts',
        'store-thread': 'server/store-thread.ts',
        'compute-thread': 'server/compute-thread.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
