import * as Y from 'yjs';
import { nodeOf } from './board.ts';

/** An edit as it crosses the wire; `end` is its client's clock behind it, by which receivers know it. */
export type MadeEdit = { update: Uint8Array; end: number };

/**
 * Makes real transactions on a real document ahead of time, so that the generator only sends while it is measured.
 * Each editor moves its own share of the people, as people do.
 */
export class Editor {
  readonly client: number;
  readonly doc = new Y.Doc();
  readonly #nodes: Y.Map<unknown>[];
  #made: MadeEdit[] = [];
  #serial = 0;

  constructor(board: Uint8Array, share: { first: number; count: number }) {
    Y.applyUpdate(this.doc, board);
    this.client = this.doc.clientID;
    this.#nodes = Array.from({ length: share.count }, (_, index) => nodeOf(this.doc, share.first + index));
    this.doc.on('update', (update: Uint8Array) => {
      this.#made.push({ update, end: Y.getState(this.doc.store, this.client) });
    });
  }

  /** `count` edits of x and y of one person each. */
  move(count: number): MadeEdit[] {
    return this.#make(count, (node, serial) => {
      node.set('x', (serial * 7) % 1900);
      node.set('y', (serial * 13) % 1070);
    });
  }

  /** `count` edits of one field each, in bursts on the same field as typing and dragging make them. */
  write(count: number): MadeEdit[] {
    const fields = ['x', 'y', 'name', 'email'];
    return this.#make(count, (_, serial) => {
      const burst = Math.floor(serial / 3);
      const field = fields[(burst * 5) % fields.length] as string;
      const node = this.#nodes[(burst * 11) % this.#nodes.length] as Y.Map<unknown>;
      node.set(field, field.length === 1 ? (serial * 7) % 1900 : `Text ${(serial * 2_654_435_761) % 100_000}`);
    });
  }

  #make(count: number, change: (node: Y.Map<unknown>, serial: number) => void): MadeEdit[] {
    this.#made = [];
    for (let index = 0; index < count; index++) {
      const serial = this.#serial++;
      this.doc.transact(() => change(this.#nodes[serial % this.#nodes.length] as Y.Map<unknown>, serial));
    }
    return this.#made;
  }
}
