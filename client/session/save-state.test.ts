import { describe, expect, it } from 'vitest';
import { syncType } from '../../shared/protocol/messages.ts';
import { acknowledged, changed, inherit, opened, START_COUNT, sentMessage } from './ack-count.ts';
import { countedType } from './counting-socket.ts';
import { saveStateOf } from './save-state.ts';

const unread = START_COUNT;
const started = inherit(unread, []);
const saved = acknowledged(sentMessage(opened(started), syncType.step2), 1);

describe('save state', () => {
  it('[C6] is saving until the first connection has come or failed, then offline', () => {
    expect(saveStateOf([started, started], true).kind).toBe('saving');
    expect(saveStateOf([started, started], false).kind).toBe('offline');
    expect(saveStateOf([opened(started), opened(started)], false).kind).toBe('saving');
    expect(saveStateOf([saved, saved], false)).toEqual({ kind: 'saved', pending: 0 });
  });

  it('[C6] one layer offline is offline', () => {
    expect(saveStateOf([saved, changed(started, 'a')], false)).toEqual({ kind: 'offline', pending: 1 });
  });

  it('[C4] one intent in two layers is one pending change', () => {
    const intent = {};
    expect(saveStateOf([changed(saved, intent), changed(saved, intent)], false).pending).toBe(1);
    expect(saveStateOf([changed(saved, {}), changed(saved, {})], false).pending).toBe(2);
  });

  it('[C5] is not saved before the copy on this device has been read', () => {
    const early = acknowledged(sentMessage(opened(unread), syncType.step2), 1);
    expect(saveStateOf([early], false).kind).toBe('saving');
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
