import { describe, expect, it } from 'vitest';
import { syncType } from '../../shared/protocol/messages.ts';
import { type AckCount, acknowledged, changed, inherit, opened, START_COUNT, sentMessage } from './ack-count.ts';
import { countedType } from './counting-socket.ts';
import { type LayerSaving, saveStateOf } from './save-state.ts';

const unread = START_COUNT;
const started = inherit(unread, []);
const saved = acknowledged(sentMessage(opened(started), syncType.step2), 1);

const layer = (count: AckCount, more: Partial<LayerSaving> = {}): LayerSaving => ({
  count,
  store: null,
  closedFor: null,
  onDevice: true,
  ...more,
});
const state = (counts: AckCount[], isTrying = false) =>
  saveStateOf(
    counts.map((count) => layer(count)),
    isTrying,
  );

describe('save state', () => {
  it('[C6] is saving until the first connection has come or failed, then offline', () => {
    expect(state([started, started], true).kind).toBe('saving');
    expect(state([started, started]).kind).toBe('offline');
    expect(state([opened(started), opened(started)]).kind).toBe('saving');
    expect(state([saved, saved])).toEqual({ kind: 'saved', pending: 0, problem: null, onDevice: true });
  });

  it('[C6] one layer offline is offline', () => {
    expect(state([saved, changed(started, 'a')])).toMatchObject({ kind: 'offline', pending: 1 });
  });

  it('[C4] one intent in two layers is one pending change', () => {
    const intent = {};
    expect(state([changed(saved, intent), changed(saved, intent)]).pending).toBe(1);
    expect(state([changed(saved, {}), changed(saved, {})]).pending).toBe(2);
  });

  it('[C5] is not saved before the copy on this device has been read', () => {
    const early = acknowledged(sentMessage(opened(unread), syncType.step2), 1);
    expect(state([early]).kind).toBe('saving');
  });

  it('[C41] a close for a reason outweighs what the store says, and an open socket', () => {
    const open = changed(opened(started), 'a');
    const layers = [layer(open, { store: 'full' }), layer(saved, { closedFor: 'roomFull' })];
    expect(saveStateOf(layers, true)).toMatchObject({ kind: 'offline', pending: 1, problem: 'roomFull' });
  });

  it('[C47] one layer that is not kept here is enough for changes to be in this page only', () => {
    expect(saveStateOf([layer(saved), layer(saved, { onDevice: false })], false).onDevice).toBe(false);
  });

  it('[C7] counts sync step 2 and update, nothing else', () => {
    expect(countedType(new Uint8Array([0, 1, 9]))).toBe(1);
    expect(countedType(new Uint8Array([0, 2, 9]))).toBe(2);
    expect(countedType(new Uint8Array([0, 0, 9]))).toBeNull();
    expect(countedType(new Uint8Array([1, 2, 9]))).toBeNull();
    expect(countedType(new Uint8Array([0]))).toBeNull();
    expect(countedType('0')).toBeNull();
    expect(countedType(new Uint8Array([7, 7, 0, 2]).subarray(2))).toBe(2);
  });
});
