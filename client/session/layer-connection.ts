import * as decoding from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { IntentOrigin } from '../../shared/document/edit.ts';
import type { Layer } from '../../shared/model/layer.ts';
import { ACKS_PARAMETER, messageType } from '../../shared/protocol/messages.ts';
import {
  type AckCount,
  acknowledged,
  changed,
  closed,
  inherit,
  opened,
  START_COUNT,
  sentMessage,
} from './ack-count.ts';
import { countingSocket } from './counting-socket.ts';
import type { LocalCopy } from './local-copy.ts';
import { createStore, type Store } from './store.ts';

export type ConnectionClosed = { code: number; reason: string };

export type LayerConnection = {
  doc: Y.Doc;
  provider: WebsocketProvider;
  count: Store<AckCount>;
  /** The server's document has arrived at least once. */
  arrived: Store<boolean>;
  /** The copy on this device is loaded and once held all that the server had. */
  copied: Store<boolean>;
  /** Changes that are neither on the server nor on this device: closing the page now would lose them. */
  atRisk(): boolean;
  connect(): void;
  disconnect(): void;
  dispose(): void;
};

export type LayerConnectionOptions = {
  layer: Layer;
  /** Where the server's sync addresses of this account begin: `wss://host/sync/{accountId}`. */
  url: string;
  Socket: typeof WebSocket;
  openCopy: ((doc: Y.Doc) => LocalCopy) | null;
  /** The connection is closed and does not come back by itself. */
  onClosed(closed: ConnectionClosed): void;
};

/** All layers of one intent share its origin; a change without one is an intent of its own. */
const intentOf = (origin: unknown): unknown => (origin instanceof IntentOrigin ? origin : {});

/** One layer of one account: its document, its copy on this device, its connection, and what of it is saved. */
export const connectLayer = ({ layer, url, Socket, openCopy, onClosed }: LayerConnectionOptions): LayerConnection => {
  const doc = new Y.Doc();
  const copy = openCopy?.(doc) ?? null;
  const count = createStore(START_COUNT);
  const arrived = createStore(false);
  const copied = createStore(false);
  let made = 0;
  let kept = 0;

  const recount = (next: AckCount) => {
    count.set(next);
    copy?.setUnsaved(next.unsaved.length);
  };

  // Registered before the provider's own listener: a change is counted before the message that carries it.
  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    recount(changed(count.get(), intentOf(origin)));
    made += 1;
    const now = made;
    copy?.flushed().then(
      () => {
        kept = Math.max(kept, now);
      },
      // A change that could not be kept here stays at risk, and `atRisk` says so.
      () => undefined,
    );
  });

  const provider = new WebsocketProvider(url, layer, doc, {
    connect: false,
    params: { [ACKS_PARAMETER]: '1' },
    WebSocketPolyfill: countingSocket(Socket, (type) => recount(sentMessage(count.get(), type))),
    // Between tabs nothing is exchanged directly: a change heard from another tab would be shown here as saved while
    // it is not on the server. Both tabs meet on the server.
    disableBc: true,
    // We ask the server first whether coming back makes sense (a browser cannot read why an upgrade was refused).
    shouldReconnect: () => false,
  });
  provider.messageHandlers[messageType.ack] = (_encoder, decoder) =>
    recount(acknowledged(count.get(), decoding.readVarUint(decoder)));
  provider.on('status', ({ status }) => {
    if (status === 'connected') recount(opened(count.get()));
    else if (status === 'disconnected') recount(closed(count.get()));
  });
  provider.on('sync', (synced) => {
    if (!synced) return;
    copy?.markComplete();
    arrived.set(true);
  });
  provider.on('closed', ({ code, reason }) => onClosed({ code, reason }));

  const copyRead = (unsaved: number) =>
    recount(
      inherit(
        count.get(),
        Array.from({ length: unsaved }, () => ({})),
      ),
    );
  if (!copy) copyRead(0);
  copy?.loaded.then(
    ({ complete, unsaved }) => {
      copyRead(unsaved);
      copy.adoptInherited();
      copied.set(complete || doc.store.clients.size > 0);
    },
    // Without IndexedDB (a private window may forbid it) the server's copy is the only one.
    () => copyRead(0),
  );

  return {
    doc,
    provider,
    count,
    arrived,
    copied,
    atRisk: () => count.get().unsaved.length > 0 && kept < made,
    connect: () => provider.connect(),
    disconnect: () => provider.disconnect(),
    dispose() {
      provider.destroy();
      provider.awareness.destroy();
      copy?.dispose();
      doc.destroy();
    },
  };
};
