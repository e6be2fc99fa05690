import * as Y from 'yjs';

/** Everything that a document holds, as one update: what a client sends that has drawn it alone. */
export const wholeUpdate = (doc: Y.Doc | null): Uint8Array => Y.encodeStateAsUpdate(doc ?? new Y.Doc());
