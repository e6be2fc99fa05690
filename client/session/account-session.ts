import type { AccountDocs } from '../../shared/document/docs.ts';
import { type Command, perform } from '../../shared/document/edit.ts';
import { createHistory } from '../../shared/document/history.ts';
import { createReader, type Repair } from '../../shared/document/read.ts';
import { writerOf } from '../../shared/document/writer-of.ts';
import type { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { Side } from '../../shared/model/side.ts';
import type { MyAccess } from '../../shared/protocol/access.ts';
import { closeCodes, isFinal } from '../../shared/protocol/close-codes.ts';
import { FULL_ACCESS } from './access.ts';
import { askToday } from './ask-today.ts';
import { calmly, PAUSE_MS } from './calm.ts';
import { createDayClock } from './day-clock.ts';
import { askDoor } from './door.ts';
import { forgetRemoved } from './forget-removed.ts';
import { connectLayer, type LayerConnection } from './layer-connection.ts';
import { watchLiveness } from './liveness.ts';
import { localCopyName, type OpenLocalCopy, openLocalCopy } from './local-copy.ts';
import { onceAFrame } from './once-a-frame.ts';
import { createPresence, type Presence } from './presence.ts';
import { randomId } from './random-id.ts';
import { createReconnect } from './reconnect.ts';
import { problemOfClose, type SaveProblem } from './save-problem.ts';
import { pendingIntents, type SaveState, sameSaveState, saveStateOf } from './save-state.ts';
import { createStore, deriveStore, type Store } from './store.ts';
import { watchNetwork } from './watch-network.ts';

export type Readiness = 'loading' | 'ready' | 'gone' | 'signed-out' | 'refused';

/** One open account: everything React knows of Yjs, the server and the network. */
export type AccountSession = {
  accountId: AccountId;
  user: { id: string; name: string };
  /** What I may here. When it changes the account is opened anew. */
  access: MyAccess;
  account: Store<Account>;
  /** The same for what stands in words: under a flood of changes its listeners hear once a second, and when it pauses. */
  calmAccount: Store<Account>;
  repairs: Store<Repair[]>;
  /** `loading` until the account is known from this device or the server: nobody may call it empty before. */
  ready: Store<Readiness>;
  /** Why the server closed for good or does not let us in again, else null. */
  refusal: Store<SaveProblem | null>;
  saveState: Store<SaveState>;
  undoState: Store<{ canUndo: boolean; canRedo: boolean }>;
  day: Store<Day>;
  /** Tells of one's own changes, undo and redo among them, when `account` has them: they wait for nothing. */
  onOwnChange(listener: () => void): () => void;
  today(): Day;
  newId(): string;
  perform<A, R>(command: Command<A, R>, args: A): R;
  /** The Yjs client that wrote what stands in a layer under a path, null where nothing stands. */
  writerOf(layer: Layer, path: readonly string[]): number | null;
  undo(): void;
  redo(): void;
  presence: Presence;
  /** Ask the server again at once ("Try again"), also after it refused. Everything of this page stays. */
  reconnect(): void;
  /** Takes this account's copy off the device, with what the server does not have. The account is opened anew afterwards. */
  forgetCopies(): Promise<void>;
  dispose(): void;
};

export type AccountSessionOptions = {
  accountId: AccountId;
  user: { id: string; name: string };
  /** The company the person belongs to: the hue of his cursor. */
  hue?: Side;
  today: Day;
  /** Default: everything. Layers that are closed to me are never asked for. */
  access?: MyAccess;
  /** The server says that rights changed, closed a layer, or did not take a change. */
  onRightsChanged?(): void;
  timeZone?: string | null;
  /** The server's origin, `https://facet.example`. Default: where the page came from. */
  origin?: string;
  Socket?: typeof WebSocket;
  ask?: typeof fetch;
  /** null: keep nothing on this device. */
  openCopy?: OpenLocalCopy | null;
};

/** The ways in which a session ends without being closed by its reader. */
type End = Exclude<Readiness, 'loading' | 'ready'>;

const byCode = new Map<number, End>([
  [closeCodes.signedOut.code, 'signed-out'],
  [closeCodes.gone.code, 'gone'],
]);

/** What the door's answer means for saving. */
const turnedAwayFor: Readonly<Record<End, SaveProblem>> = {
  'signed-out': 'signedOut',
  gone: 'gone',
  refused: 'forbidden',
};

export const openAccountSession = (options: AccountSessionOptions): AccountSession => {
  const { accountId, user, hue = 'supplier', today, timeZone = null, access = FULL_ACCESS } = options;
  const origin = options.origin ?? location.origin;
  const ask = options.ask ?? fetch.bind(globalThis);
  const openCopy =
    options.openCopy === undefined ? ('indexedDB' in globalThis ? openLocalCopy : null) : options.openCopy;

  let disposed = false;
  const end = createStore<End | null>(null);
  const refusal = createStore<SaveProblem | null>(null);
  const tried = createStore(false);

  /** An account that is opened anew starts from this device: what is in this page alone would be lost. */
  const rightsChanged = () => {
    if (pendingIntents(counts()) === 0 || shown.every((layer) => layer.onDevice.get())) options.onRightsChanged?.();
  };
  const stopAs = (how: End, problem: SaveProblem | null) => {
    reconnect.stop();
    for (const layer of layers) layer.drop();
    refusal.set(problem);
    end.set(how);
  };
  const onClosed = (code: number) => {
    tried.set(true);
    if (code === closeCodes.rightsChanged.code || code === closeCodes.forbidden.code) rightsChanged();
    if (isFinal(code)) stopAs(byCode.get(code) ?? 'refused', problemOfClose(code));
    else reconnect.later();
  };
  const open = (layer: Layer): LayerConnection =>
    connectLayer({
      layer,
      url: `${origin.replace(/^http/, 'ws')}/sync/${accountId}`,
      Socket: options.Socket ?? WebSocket,
      openCopy: openCopy && ((doc) => openCopy(localCopyName(user.id, accountId, layer), doc)),
      onClosed,
      onDenied: rightsChanged,
    });
  const map = open('map');
  const inside = access.layers.inside === null ? null : open('inside');
  const talk = access.layers.talk === null ? null : open('talk');
  const layers = [map, inside, talk].filter((layer) => layer !== null);
  /** Layers that must be here before the account is shown, and whose changes are saved; comments go through a route. */
  const shown = [map, inside].filter((layer) => layer !== null);
  /** What stands in the way of saving a layer, from the strongest reason to the weakest. */
  const closedFor = ({ layer, count, denied, closedFor }: LayerConnection): SaveProblem | null => {
    const mayWrite = layer === 'map' ? access.layers.map : access.layers.inside === true;
    const onlyReads = denied.get() || (!mayWrite && count.get().unsaved.length > 0);
    return refusal.get() ?? (onlyReads ? 'onlyReads' : closedFor.get());
  };
  const counts = () => shown.map((layer) => layer.count.get());

  const connect = () => {
    for (const layer of layers) layer.connect();
  };
  const reconnect = createReconnect({
    ask: () => askDoor(origin, accountId, ask),
    enter: connect,
    turnedAway: (answer) => stopAs(answer, turnedAwayFor[answer]),
  });
  const liveness = watchLiveness({
    connections: layers,
    lost() {
      tried.set(true);
      reconnect.now();
    },
  });
  const stopWatching = watchNetwork({
    lost() {
      tried.set(true);
      for (const layer of layers) layer.drop();
      reconnect.later();
    },
    back() {
      liveness.doubt();
      if (!layers.every((layer) => layer.count.get().connected)) reconnect.now();
    },
    hasUnsaved: () => pendingIntents(counts()) > 0,
  });
  const clock = createDayClock({ today, timeZone });
  map.provider.on('sync', (synced) => {
    if (!synced) return;
    reconnect.succeeded();
    void askToday(origin, ask).then((day) => {
      if (day !== null && !disposed) clock.told(day);
    });
  });

  const docs: AccountDocs = { map: map.doc, inside: inside?.doc ?? null, talk: talk?.doc ?? null };
  const writable: AccountDocs = { ...docs, inside: access.layers.inside === true ? docs.inside : null, talk: null };
  const reader = createReader(docs);
  const history = createHistory(writable);
  const changes = onceAFrame(reader.subscribe);
  const calm = calmly(changes.subscribe, { pause: PAUSE_MS });
  const owns = new Set<() => void>();
  const ownChange = <R>(work: () => R): R => {
    const result = work();
    changes.flush();
    calm.flush();
    for (const listener of [...owns]) listener();
    return result;
  };
  const stopForgetting = forgetRemoved({ get: () => reader.read().account, subscribe: calm.subscribe }, () => {
    for (const layer of layers) layer.forgetDeleted();
  });
  const presence = createPresence(map.provider.awareness, { ...user, hue });

  const saving = shown.flatMap(({ count, store, closedFor, denied, onDevice }) => [
    count,
    store,
    closedFor,
    denied,
    onDevice,
  ]);
  const known = shown.flatMap((layer) => [layer.arrived, layer.copied]);
  let saved: SaveState = { kind: 'saving', pending: 0, problem: null, onDevice: true };
  let undo = history.state();

  connect();
  return {
    accountId,
    user,
    access,
    account: { get: () => reader.read().account, subscribe: changes.subscribe },
    calmAccount: { get: () => reader.read().account, subscribe: calm.subscribe },
    repairs: { get: () => reader.read().repairs, subscribe: calm.subscribe },
    ready: deriveStore([...known, end], () => {
      const there = shown.every((layer) => layer.arrived.get()) || shown.every((layer) => layer.copied.get());
      return end.get() ?? (there ? 'ready' : 'loading');
    }),
    refusal,
    saveState: deriveStore([...saving, refusal, tried, end], () => {
      const states = shown.map((layer) => ({
        count: layer.count.get(),
        store: layer.store.get(),
        closedFor: closedFor(layer),
        onDevice: layer.onDevice.get(),
      }));
      const next = saveStateOf(states, !tried.get());
      if (!sameSaveState(next, saved)) saved = next;
      return saved;
    }),
    undoState: {
      get() {
        const next = history.state();
        if (next.canUndo !== undo.canUndo || next.canRedo !== undo.canRedo) undo = next;
        return undo;
      },
      subscribe: history.subscribe,
    },
    day: clock.day,
    onOwnChange(listener) {
      owns.add(listener);
      return () => void owns.delete(listener);
    },
    today: clock.day.get,
    newId: randomId,
    perform(command, args) {
      if (!access.layers.map) throw new Error('whoever may only read changes nothing');
      return ownChange(() =>
        perform(writable, reader.read().account, command, args, { newId: randomId, today: clock.day.get() }),
      );
    },
    writerOf: (layer, path) => writerOf(docs, layer, path),
    undo: () => void ownChange(history.undo),
    redo: () => void ownChange(history.redo),
    presence,
    reconnect() {
      refusal.set(null);
      if (end.get() === 'refused') end.set(null);
      reconnect.resume();
    },
    async forgetCopies() {
      reconnect.stop();
      await Promise.all(layers.map((layer) => layer.forgetCopy()));
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      reconnect.stop();
      stopWatching();
      liveness.stop();
      stopForgetting();
      presence.dispose();
      history.dispose();
      calm.dispose();
      changes.dispose();
      reader.dispose();
      clock.dispose();
      for (const layer of layers) layer.dispose();
    },
  };
};
