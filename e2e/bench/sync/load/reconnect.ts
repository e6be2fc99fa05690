import * as Y from 'yjs';
import { boardUpdate, NODES } from './board.ts';
import { Client } from './client.ts';
import { Editor } from './editor.ts';
import type { Jobs } from './jobs.ts';
import type { Target } from './target.ts';
import { ThinSocket } from './thin-socket.ts';
import { createWire, framed } from './wire.ts';

const LATEST_MS = 30_000;

type Away = { editor: Editor; offline: Uint8Array };

/** Comes back with offline edits as a stock provider does; `heard` is called with each update that arrives. */
const comeBack = async (target: Target, state: Uint8Array, away: Away, heard: (update: Uint8Array) => void) => {
  const wire = createWire(target);
  const socket = await ThinSocket.open(target);
  socket.onMessage = (payload) => {
    const message = wire.read(payload);
    if (message.kind === 'step1') socket.send(framed(wire.step2(away.offline)));
    else if (message.kind === 'step2' || message.kind === 'update') heard(message.body);
  };
  const hello = wire.hello();
  if (hello) socket.send(framed(hello));
  socket.send(framed(wire.step1(state)));
  return socket;
};

/**
 * Everybody comes back at once to a server that has just started, each with edits made offline; the time until everybody
 * has everybody's. Called once with `seed` before the restart, to make the document.
 */
export const reconnect = async (ask: Jobs['reconnect']['ask']): Promise<Jobs['reconnect']['answer']> => {
  const { target, clients, edits } = ask;
  if (ask.seed) {
    const client = await Client.open(target);
    await client.seed();
    client.socket.close();
    return { ms: 0, inSync: 0 };
  }
  const board = boardUpdate();
  const state = Y.encodeStateVectorFromUpdate(board);
  const everybody = Array.from({ length: clients }, (_, index): Away => {
    const editor = new Editor(board, { first: index % NODES, count: 1 });
    editor.move(edits);
    return { editor, offline: Y.encodeStateAsUpdate(editor.doc, state) };
  });
  const ends = new Map(everybody.map(({ editor }) => [editor.client, Y.getState(editor.doc.store, editor.client)]));
  let inSync = 0;
  let finished: () => void = () => {};
  const done = new Promise<void>((resolve) => {
    finished = resolve;
  });
  const late = setTimeout(() => finished(), LATEST_MS);
  const begun = performance.now();
  const sockets = everybody.map((away) => {
    const missing = new Set(ends.keys());
    missing.delete(away.editor.client);
    return comeBack(target, state, away, (update) => {
      if (missing.size === 0) return;
      for (const [client, to] of Y.parseUpdateMeta(update).to) {
        if (to >= (ends.get(client) ?? Number.POSITIVE_INFINITY)) missing.delete(client);
      }
      if (missing.size > 0) return;
      inSync += 1;
      if (inSync === clients) finished();
    });
  });
  await done;
  clearTimeout(late);
  const ms = inSync === clients ? performance.now() - begun : Number.POSITIVE_INFINITY;
  for (const socket of await Promise.allSettled(sockets)) if (socket.status === 'fulfilled') socket.value.close();
  return { ms, inSync };
};
