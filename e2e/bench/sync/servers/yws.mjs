// @y/websocket-server as its package starts it, with y-leveldb bound as its documentation shows. Runs in the folder of
// the peers, where its packages are.
import { setPersistence } from '@y/websocket-server/utils';
import { LeveldbPersistence } from 'y-leveldb';
import * as Y from 'yjs';

const store = new LeveldbPersistence(process.env.DATA_DIR);

setPersistence({
  provider: store,
  bindState: async (name, doc) => {
    const kept = await store.getYDoc(name);
    store.storeUpdate(name, Y.encodeStateAsUpdate(doc));
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(kept));
    doc.on('update', (update) => store.storeUpdate(name, update));
  },
  writeState: async () => {},
});

await import('@y/websocket-server/server');
