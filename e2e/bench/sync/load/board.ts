// The document of every contestant: a board of 300 people in the shape of an account's map, with x and y on each.
import * as Y from 'yjs';

export const NODES = 300;
/** As `nodes` the people are no records of an account: nobody computes measures of them. */
const ROOT = process.env.BENCH_BOARD ?? 'people';

/** The board as one update, the same bytes in every process. */
export const boardUpdate = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.transact(() => {
    const people = doc.getMap<Y.Map<unknown>>(ROOT);
    for (let index = 0; index < NODES; index++) {
      const post = new Y.Map<unknown>(
        Object.entries({ title: 'Head of logistics', function: 'logistics', level: null }),
      );
      const fields = {
        side: index % 2 ? 'customer' : 'supplier',
        name: `Person ${index}`,
        status: 'active',
        x: 0,
        y: 0,
      };
      const person = new Y.Map<unknown>(Object.entries(fields));
      person.set('posts', new Y.Map([['', post]]));
      people.set(`p${index}`, person);
    }
  });
  return Y.encodeStateAsUpdate(doc);
};

export const nodeOf = (doc: Y.Doc, index: number): Y.Map<unknown> =>
  doc.getMap<Y.Map<unknown>>(ROOT).get(`p${index % NODES}`) as Y.Map<unknown>;
