import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { TestServer } from '../../testing/start-test-server.ts';

export type StockClient = {
  doc: Y.Doc;
  provider: WebsocketProvider;
  /** The last count that the server acknowledged on this connection. */
  acked: () => number;
  /** Resolves as soon as `holds` is true; checked at every message. */
  until: (holds: () => boolean) => Promise<void>;
  close: () => void;
};

const ACK = 100;

/** The stock y-websocket provider in Node, with nothing but the session cookie. */
export const connectStock = (
  server: TestServer,
  cookie: string,
  account: string,
  layer = 'map',
  params: Record<string, string> = {},
): StockClient => {
  class WithCookie extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie } });
    }
  }
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(`${server.wsUrl}/sync/${account}`, layer, doc, {
    WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket,
    params,
    disableBc: true,
  });
  let acked = -1;
  const checks = new Set<() => void>();
  const check = () => {
    for (const run of [...checks]) run();
  };
  provider.messageHandlers[ACK] = (_encoder, decoder) => {
    acked = readVarUint(decoder);
    check();
  };
  doc.on('update', check);
  provider.on('sync', check);
  provider.on('status', check);
  provider.on('connection-close', check);
  provider.awareness.on('change', check);
  return {
    doc,
    provider,
    acked: () => acked,
    until: (holds) =>
      new Promise((resolve) => {
        const run = () => {
          if (!holds()) return;
          checks.delete(run);
          resolve();
        };
        checks.add(run);
        run();
      }),
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
};

/** lib0's var-uint, read by hand: the test must not share the server's decoder. */
const readVarUint = (decoder: { arr: Uint8Array; pos: number }): number => {
  let value = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = decoder.arr[decoder.pos++] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return value;
  }
};
