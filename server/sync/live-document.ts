import * as Y from 'yjs';
import type { StoredDocument } from '../storage/ports.ts';
import { toDoc } from './fold-document.ts';

const isEmptyVector = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/**
 * One document in memory: as the bytes that lay on disk until somebody changes it, as a Y.Doc from then on. So who only
 * looks costs bytes, and a cold join waits for no document to be built.
 */
export class LiveDocument {
  #stored: StoredDocument | null;
  #doc: Y.Doc | null = null;
  /** The whole document in bytes, as long as it has not changed since. */
  #whole: Uint8Array | null = null;
  readonly #onBuilt: (doc: Y.Doc) => void;

  /** `onBuilt` is called once, before the document can change. */
  constructor(stored: StoredDocument, onBuilt: (doc: Y.Doc) => void) {
    this.#stored = stored;
    this.#onBuilt = onBuilt;
    if (stored.snapshot && stored.updates.length === 0) this.#whole = stored.snapshot.data;
  }

  get doc(): Y.Doc {
    if (!this.#doc) {
      this.#doc = toDoc(this.#stored ?? { snapshot: null, updates: [] });
      this.#stored = null;
      this.#onBuilt(this.#doc);
    }
    return this.#doc;
  }

  stateVector(): Uint8Array {
    const asStored = this.#stored?.updates.length === 0 ? this.#stored.snapshot?.stateVector : undefined;
    return asStored ?? Y.encodeStateVector(this.doc);
  }

  /** What somebody lacks who knows as much as `stateVector` says. Throws on bytes that are none. */
  difference(stateVector: Uint8Array): Uint8Array {
    if (isEmptyVector(stateVector)) return this.whole();
    const bytes = this.#doc ? null : this.#whole;
    return bytes ? Y.diffUpdate(bytes, stateVector) : Y.encodeStateAsUpdate(this.doc, stateVector);
  }

  whole(): Uint8Array {
    this.#whole ??= Y.encodeStateAsUpdate(this.doc);
    return this.#whole;
  }

  /** The document is about to change, or has. */
  changed(): void {
    this.#whole = null;
  }

  dispose(): void {
    this.#doc?.destroy();
  }
}
