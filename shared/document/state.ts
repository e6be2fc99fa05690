// A whole account as bytes: what a version keeps. Yjs updates, so that unknown fields, ids and orders survive.
import * as Y from 'yjs';
import { LAYERS, type Layer } from '../model/layer.ts';
import type { AccountDocs } from './docs.ts';

/** One Yjs update per layer, each of them the whole layer. */
export type AccountState = { [L in Layer]: Uint8Array };

const EMPTY = new Y.Doc();

export const encodeState = (docs: AccountDocs): AccountState => ({
  map: Y.encodeStateAsUpdate(docs.map),
  inside: Y.encodeStateAsUpdate(docs.inside ?? EMPTY),
  talk: Y.encodeStateAsUpdate(docs.talk ?? EMPTY),
});

/** Fresh documents that hold a state. Throws on bytes that are no state. */
export const decodeState = (state: AccountState): { [L in Layer]: Y.Doc } => {
  const open = (layer: Layer): Y.Doc => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state[layer]);
    return doc;
  };
  return { map: open('map'), inside: open('inside'), talk: open('talk') };
};

/**
 * Bytes that are equal exactly when two copies hold the same: which changes they know and which of them are deleted.
 * The updates themselves may differ, because Yjs may cut the same changes into other pieces after loading.
 */
export const stateKey = (docs: AccountDocs): Uint8Array => {
  const keys = LAYERS.map((layer) => Y.encodeSnapshot(Y.snapshot(docs[layer] ?? EMPTY)));
  const key = new Uint8Array(keys.reduce((length, part) => length + part.length + 4, 0));
  let at = 0;
  for (const part of keys) {
    new DataView(key.buffer).setUint32(at, part.length);
    key.set(part, at + 4);
    at += part.length + 4;
  }
  return key;
};
