import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { batchUpdates } from './update-batch.ts';

/** A document whose changes go into a batch, and a copy made of what the batch stored. */
const batched = () => {
  const doc = new Y.Doc();
  const copy = new Y.Doc();
  let stored = 0;
  const batch = batchUpdates((update) => {
    stored += 1;
    Y.applyUpdate(copy, update);
  }, 200);
  doc.on('update', (update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) =>
    batch.add(update, transaction.local),
  );
  const colleague = new Y.Doc();
  colleague.on('update', (update: Uint8Array) => Y.applyUpdate(doc, update, 'network'));
  return { doc, copy, colleague, batch, stored: () => stored };
};
const fields = (doc: Y.Doc) => doc.getMap('fields').toJSON();

describe('what the local copy writes', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('[C37] many changes of others are written as one', () => {
    const { doc, copy, colleague, stored } = batched();
    for (let index = 0; index < 50; index++) colleague.getMap('fields').set(`k${index}`, index);
    expect(stored()).toBe(0);
    vi.advanceTimersByTime(200);
    expect(stored()).toBe(1);
    expect(fields(copy)).toEqual(fields(doc));
    vi.advanceTimersByTime(1000);
    expect(stored()).toBe(1);
  });
  it('[C37] one’s own change is written at once, with what it builds on', () => {
    const { doc, copy, colleague, stored } = batched();
    colleague.getMap('fields').set('name', 'theirs');
    doc.getMap('fields').set('name', 'ours');
    expect(stored()).toBe(1);
    expect(fields(copy)).toEqual({ name: 'ours' });
    expect(copy.store.pendingStructs).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(stored()).toBe(1);
  });
  it('[C37] what waits is written when it is asked for, once', () => {
    const { copy, colleague, batch, stored } = batched();
    colleague.getMap('fields').set('name', 'theirs');
    batch.flush();
    batch.flush();
    expect(stored()).toBe(1);
    expect(fields(copy)).toEqual({ name: 'theirs' });
  });
});
