import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Builds the bare React Flow page and serves it, with a socket that sends it the whole of a Yjs document first and every
 * change of it after that.
 */
export const serveBare = async (outDir: string) => {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bare', import.meta.url)),
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = createServer(async (request, response) => {
    const pathname = new URL(request.url ?? '/', 'http://bench').pathname;
    const file = path.join(outDir, pathname === '/' ? 'index.html' : path.normalize(pathname));
    const body = await readFile(file).catch(() => null);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(body);
  });
  const sockets = new WebSocketServer({ server });
  let held: Y.Doc | null = null;
  const send = (update: Uint8Array) => {
    for (const socket of sockets.clients) socket.send(update);
  };
  sockets.on('connection', (socket) => {
    if (held) socket.send(Y.encodeStateAsUpdate(held));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    outDir,
    hold: (doc: Y.Doc) => {
      held?.off('update', send);
      held = doc;
      doc.on('update', send);
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.close();
    },
  };
};

export type BareServer = Awaited<ReturnType<typeof serveBare>>;
