import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const serverUrl = process.env.FACET_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  root: fileURLToPath(new URL('./client', import.meta.url)),
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('./dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    sourcemap: false,
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
