import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { IntentOrigin } from '../../shared/document/edit.ts';
import type { Layer } from '../../shared/model/layer.ts';
import {
  ACKS_PARAMETER,
  messageType,
  STORE_PARAMETER,
  type StoreState,
  storeStates,
} from '../../shared/protocol/messages.ts';
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
import type { Lively } from './liveness.ts';
import type { LocalCopy } from './local-copy.ts';
import { problemOfClose, type SaveProblem } from './save-problem.ts';
import { createStore, type Store } from './store.ts';

/** The code of a connection that ended without one. */
const LOST = 1006;

/** The server answers this one with who is here. */
const QUESTION = encoding.encode((encoder) => encoding.writeVarUint(encoder, messageType.queryAwareness));

export type LayerConnection = Lively & {
  layer: Layer;
  doc: Y.Doc;
  provider: WebsocketProvider;
  count: Store<AckCount>;
  /** The server's document has arrived at least once. */
  arrived: Store<boolean>;
  /** The copy on this device is loaded and once held all that the server had. */
  copied: Store<boolean>;
  /** What the server says of its disk on this connection; null before it says anything. */
  store: Store<StoreState | null>;
  /** Why the server closed the last connection; null when it was lost, and once the server's document has come again. */
  closedFor: Store<SaveProblem | null>;
  /** The server did not take a change on this connection, the last one if it is lost: one only reads here. */
  denied: Store<boolean>;
  /** Every change that was made is kept on this device as well, or will be in a moment. */
  onDevice: Store<boolean>;
  connect(): void;
  /** Nothing that was deleted stays in the copy on this device. */
  forgetDeleted(): void;
  /** Takes the copy off this device, with changes that the server does not have. The connection is of no use then. */
  forgetCopy(): Promise<void>;
  dispose(): void;
};

export type LayerConnectionOptions = {
  layer: Layer;
  /** Where the server's sync addresses of this account begin: `wss://host/sync/{accountId}`. */
  url: string;
  Socket: typeof WebSocket;
  openCopy: ((doc: Y.Doc) => LocalCopy) | null;
  /** The connection is closed and does not come back by itself. */
  onClosed(code: number): void;
  onDenied?(): void;
};

/** All layers of one intent share its origin; a change without one is an intent of its own. */
const intentOf = (origin: unknown): unknown => (origin instanceof IntentOrigin ? origin : {});

/** One layer of one account: its document, its copy on this device, its connection, and what of it is saved. */
export const connectLayer = ({
  layer,
  url,
  Socket,
  openCopy,
  onClosed,
  onDenied,
}: LayerConnectionOptions): LayerConnection => {
  const doc = new Y.Doc();
  const copy = openCopy?.(doc) ?? null;
  const count = createStore(START_COUNT);
  const arrived = createStore(false);
  const copied = createStore(false);
  const store = createStore<StoreState | null>(null);
  const closedFor = createStore<SaveProblem | null>(null);
  const denied = createStore(false);
  const onDevice = createStore(copy !== null);
  let heardAt = 0;

  const recount = (next: AckCount) => {
    count.set(next);
    copy?.setUnsaved(next.unsaved.length);
  };

  // Registered before the provider's own listener: a change is counted before the message that carries it.
  doc.on('update', (_update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    if (!transaction.local) return;
    recount(changed(count.get(), intentOf(origin)));
    copy?.flushed().catch(() => onDevice.set(false));
  });

  const provider = new WebsocketProvider(url, layer, doc, {
    connect: false,
    params: { [ACKS_PARAMETER]: '1', [STORE_PARAMETER]: '1' },
    WebSocketPolyfill: countingSocket(Socket, {
      onSent: (type) => recount(sentMessage(count.get(), type)),
      onHeard() {
        heardAt = Date.now();
      },
    }),
    // Between tabs nothing is exchanged directly: a change heard from another tab would be shown here as saved while
    // it is not on the server. Both tabs meet on the server.
    disableBc: true,
    // We ask the server first whether coming back makes sense (a browser cannot read why an upgrade was refused).
    shouldReconnect: () => false,
  });
  provider.messageHandlers[messageType.ack] = (_encoder, decoder) =>
    recount(acknowledged(count.get(), decoding.readVarUint(decoder)));
  provider.messageHandlers[messageType.store] = (_encoder, decoder) =>
    store.set(storeStates[decoding.readVarUint(decoder)] ?? 'failing');
  provider.messageHandlers[messageType.auth] = (_encoder, decoder) => {
    decoding.readVarUint(decoder);
    denied.set(true);
    onDenied?.();
  };
  provider.on('status', ({ status }) => {
    if (status === 'connecting') return;
    store.set(null);
    if (status === 'connected') denied.set(false);
    recount(status === 'connected' ? opened(count.get()) : closed(count.get()));
  });
  provider.on('sync', (synced) => {
    if (!synced) return;
    closedFor.set(null);
    copy?.markComplete();
    arrived.set(true);
  });
  const onEnd = (code: number) => {
    closedFor.set(problemOfClose(code));
    onClosed(code);
  };
  provider.on('closed', ({ code }) => onEnd(code));
  provider.on('connection-close', (event) => {
    // The provider's own watch found it dead, and would come back without asking the server first.
    if (event !== null || !provider.shouldConnect) return;
    provider.shouldConnect = false;
    onEnd(LOST);
  });

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
    () => {
      onDevice.set(false);
      copyRead(0);
    },
  );

  return {
    layer,
    doc,
    provider,
    count,
    arrived,
    copied,
    store,
    closedFor,
    denied,
    onDevice,
    connect: () => provider.connect(),
    forgetDeleted: () => void copy?.rewrite().catch(() => undefined),
    async forgetCopy() {
      provider.disconnect();
      await copy?.forget();
    },
    drop: () => provider.disconnect(),
    heardAt: () => (provider.ws === null ? null : heardAt),
    isLoading: () => provider.wsconnected && !provider.synced,
    isWaiting: () => count.get().acked < count.get().sent,
    backlog: () => provider.ws?.bufferedAmount ?? 0,
    ask() {
      if (provider.wsconnected) provider.ws?.send(QUESTION);
    },
    dispose() {
      provider.destroy();
      provider.awareness.destroy();
      copy?.dispose();
      doc.destroy();
    },
  };
};
