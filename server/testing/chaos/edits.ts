import * as Y from 'yjs';
import type { Random } from './random.ts';

/** One random edit of a board-like document, in the ways in which the app edits. `token` is given once in a run. */
export const editAtRandom = (doc: Y.Doc, random: Random, token: string): void => {
  const people = doc.getMap<Y.Map<unknown>>('people');
  const records = [...people.values()];
  const kinds = ['add', 'change', 'change', 'nested', 'delete', 'delete field', 'log', 'text', 'several'] as const;
  const kind = records.length < 3 ? 'add' : random.pick(kinds);
  doc.transact(() => {
    if (kind === 'add') people.set(token, new Y.Map<unknown>([['name', token]]));
    else if (kind === 'change') random.pick(records).set(random.pick(['name', 'x', 'y']), token);
    else if (kind === 'nested') random.pick(records).set('posts', new Y.Map([[token, new Y.Map([['title', token]])]]));
    else if (kind === 'delete') people.delete(random.pick([...people.keys()]));
    else if (kind === 'delete field') random.pick(records).delete(random.pick(['name', 'x', 'y', 'posts']));
    else if (kind === 'text') doc.getText('note').insert(random.below(doc.getText('note').length + 1), token);
    else if (kind === 'log') doc.getArray<string>('log').push([token]);
    else for (const record of records.slice(0, 5)) record.set('x', token);
  });
  // so that a long run does not end in a giant
  const log = doc.getArray<string>('log');
  if (log.length > 60) log.delete(0, 20);
  if (doc.getText('note').length > 2_000) doc.getText('note').delete(0, 1_000);
};

/** The tokens that stand in the document more than once though they were written once. */
export const doubled = (doc: Y.Doc): string[] => {
  const log = doc.getArray<string>('log').toArray();
  const words =
    doc
      .getText('note')
      .toString()
      .match(/<[^<>]*>/g) ?? [];
  return [log, words].flatMap((list) => list.filter((token, index) => list.indexOf(token) !== index));
};

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value;

/** Everything that two replicas must agree on, as text: what they show, what they hold, what they know as deleted. */
export const stateOf = (doc: Y.Doc): string =>
  JSON.stringify({
    people: sorted(doc.getMap('people').toJSON()),
    log: doc.getArray('log').toJSON(),
    note: doc.getText('note').toJSON(),
    held: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
    deleted: [...Y.createDeleteSetFromStructStore(doc.store).clients]
      .sort(([a], [b]) => a - b)
      .map(([client, ranges]) => [client, ranges.map(({ clock, len }) => [clock, len])]),
    waiting: doc.store.pendingStructs !== null || doc.store.pendingDs !== null,
  });
