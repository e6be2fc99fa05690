import * as Y from 'yjs';
import { applyAll } from '../../shared/document/doc-from-updates.ts';
import type { StoredDocument } from '../storage/ports.ts';
import { toDoc } from './fold-document.ts';
import type { ReadUpdate } from './read-update.ts';

const isEmptyVector = (stateVector: Uint8Array): boolean => stateVector.length === 1 && stateVector[0] === 0;

/** So many appended updates are taken in together: fewer, dearer transactions, and none that others would notice. */
const TAKEN_TOGETHER = 16;

/**
 * One document in memory: as the bytes that lay on disk until somebody changes it, as a Y.Doc from then on. So who only
 * looks costs bytes, and a cold join waits for no document to be built. The next edit of a client is only noted at first
 * (`append`): the Y.Doc takes it in later, behind the showing, together with others.
 */
export class LiveDocument {
  #stored: StoredDocument | null;
  #doc: Y.Doc | null = null;
  /** The whole document in bytes, as long as it has not changed since. */
  #whole: Uint8Array | null = null;
  /** What the Y.Doc has not taken in yet, and how far it brings each client. */
  #appended: Uint8Array[] = [];
  readonly #reached = new Map<number, number>();

  constructor(stored: StoredDocument) {
    this.#stored = stored;
    if (stored.snapshot && stored.updates.length === 0) this.#whole = stored.snapshot.data;
  }

  get doc(): Y.Doc {
    const doc = this.#built();
    if (this.#appended.length > 0) this.#takeIn(doc);
    return doc;
  }

  /** How many structs of `client` are here. */
  stateOf = (client: number): number => this.#reached.get(client) ?? Y.getState(this.#built().store, client);

  /** Takes an update that is the next of `client`, whole and with nothing missing. */
  append(update: Uint8Array, client: number, { structs }: ReadUpdate): void {
    this.#appended.push(update);
    const last = structs.at(-1);
    if (last) this.#reached.set(client, last.id.clock + last.length);
    this.#whole = null;
  }

  /** There is time: so that little is left to do when somebody needs the document. */
  catchUp(): void {
    if (this.#appended.length >= TAKEN_TOGETHER) this.#takeIn(this.#built());
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

  #built(): Y.Doc {
    if (!this.#doc) {
      this.#doc = toDoc(this.#stored ?? { snapshot: null, updates: [] });
      this.#stored = null;
    }
    return this.#doc;
  }

  #takeIn(doc: Y.Doc): void {
    applyAll(doc, this.#appended);
    this.#appended = [];
    this.#reached.clear();
  }
}
