import WebSocket from 'ws';
import * as Y from 'yjs';
import type { Jobs, Joined } from './jobs.ts';
import type { Target } from './target.ts';
import { createWire } from './wire.ts';

const LATEST_MS = 20_000;
const WARM_UPS = 3;

/** A stock client: a Y.Doc and a socket that offers permessage-deflate. Resolves when it has all of the document. */
const joinOnce = (target: Target, wanted: Map<number, number>): Promise<Joined> =>
  new Promise((resolve, reject) => {
    const doc = new Y.Doc();
    const wire = createWire(target);
    const begun = performance.now();
    const socket = new WebSocket(target.url, { headers: target.headers });
    const late = setTimeout(() => end({ ms: Number.POSITIVE_INFINITY, bytes: Number.NaN }), LATEST_MS);
    const end = (joined: Joined) => {
      clearTimeout(late);
      socket.terminate();
      resolve(joined);
    };
    const isWhole = () => [...wanted].every(([client, clock]) => Y.getState(doc.store, client) >= clock);
    socket.on('error', reject);
    socket.on('open', () => {
      const hello = wire.hello();
      if (hello) socket.send(hello);
      socket.send(wire.step1(Y.encodeStateVector(doc)));
    });
    socket.on('message', (payload: Buffer) => {
      const message = wire.read(payload);
      if (message.kind === 'step1') socket.send(wire.step2(Y.encodeStateAsUpdate(doc, message.body)));
      if (message.kind !== 'step2' && message.kind !== 'update') return;
      Y.applyUpdate(doc, message.body);
      if (!isWhole()) return;
      // reason: ws keeps its TCP socket to itself, and what crossed the wire is counted there
      const { bytesRead } = (socket as unknown as { _socket: { bytesRead: number } })._socket;
      end({ ms: performance.now() - begun, bytes: bytesRead });
    });
  });

/** Joins one after the other. The client is warmed up first, so that the first join measures the server. */
export const join = async ({ target, document, times }: Jobs['join']['ask']): Promise<Jobs['join']['answer']> => {
  for (let index = 0; index < WARM_UPS; index++) Y.applyUpdate(new Y.Doc(), document);
  const wanted = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(document));
  const joins: Joined[] = [];
  for (let index = 0; index < times; index++) joins.push(await joinOnce(target, wanted));
  return joins;
};
