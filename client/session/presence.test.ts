import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import type { PersonId } from '../../shared/model/id.ts';
import { createPresence } from './presence.ts';
import { parseOther, peopleAmong } from './presence-state.ts';

const state = { user: { id: 'u1', name: 'Olaf', hue: 'supplier' }, cursor: { x: 1, y: 2 }, people: ['p1'] };

describe('what others say', () => {
  it('[C20] reads a whole state', () => {
    expect(parseOther(7, state, 'me')).toEqual({
      clientId: 7,
      self: false,
      userId: 'u1',
      isGuest: false,
      name: 'Olaf',
      hue: 'supplier',
      cursor: { x: 1, y: 2 },
      selection: { people: ['p1'], contacts: [] },
      drag: null,
      viewport: null,
      page: 'map',
      lens: 'shape',
    });
  });

  it('[G11] who came by a link is a guest', () => {
    const user = { id: 'guest:g1', name: 'Gina', hue: 'customer' };
    expect(parseOther(7, { ...state, user }, 'me')?.isGuest).toBe(true);
  });

  it('[C20] leaves out what it does not understand and keeps the rest', () => {
    const other = parseOther(1, { ...state, cursor: { x: Number.NaN, y: 1 }, people: ['<b>'], page: 'moon' }, 'me');
    expect(other).toMatchObject({ name: 'Olaf', cursor: null, selection: { people: [] }, page: 'map' });
  });

  it('[C20] a state without a person is nobody', () => {
    for (const raw of [
      null,
      undefined,
      1,
      'x',
      [],
      {},
      { user: null },
      { user: { id: '', name: 'x' } },
      { user: { id: 'a' } },
    ])
      expect(parseOther(1, raw, 'me')).toBeNull();
  });

  it('[C20] cuts endless names and refuses endless selections', () => {
    const raw = {
      ...state,
      user: { id: 'u', name: '👩'.repeat(5000) },
      people: Array.from({ length: 9000 }, () => 'p1'),
    };
    const other = parseOther(1, raw, 'me');
    expect([...(other?.name ?? '')].length).toBe(120);
    expect(other?.selection.people).toEqual([]);
  });

  it('[C20] nothing makes it throw', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseOther(1, raw, 'me')));
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (cursor, drag) => {
        expect(parseOther(1, { ...state, cursor, drag }, 'me')?.name).toBe('Olaf');
      }),
    );
  });

  it('[C22] own other pages are self, and everybody is counted once', () => {
    const others = [
      parseOther(1, state, 'u1'),
      parseOther(2, { user: { id: 'u2', name: 'Kim' } }, 'u1'),
      parseOther(3, { user: { id: 'u2', name: 'Kim' } }, 'u1'),
    ].filter((other) => other !== null);
    expect(others.map((other) => other.self)).toEqual([true, false, false]);
    expect(peopleAmong(others).map((other) => other.clientId)).toEqual([2]);
  });
});

describe('presence', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const page = (id: string) => {
    const awareness = new Awareness(new Y.Doc());
    return { awareness, presence: createPresence(awareness, { id, name: id, hue: 'supplier' }) };
  };

  it('[C21] a hundred moves of the pointer in a second are at most thirty messages, and the last one arrives', () => {
    const { awareness, presence } = page('a');
    let sent = 0;
    awareness.on('update', () => {
      sent += 1;
    });
    for (let at = 0; at < 100; at += 1) {
      presence.setCursor({ x: at, y: 0 });
      vi.advanceTimersByTime(10);
    }
    expect(sent).toBeLessThanOrEqual(30);
    vi.advanceTimersByTime(50);
    expect(awareness.getLocalState()?.cursor).toEqual({ x: 99, y: 0 });
    presence.dispose();
    awareness.destroy();
  });

  it('[C21] others are the same objects as long as they say the same', () => {
    const a = page('a');
    const b = page('b');
    const deliver = () =>
      applyAwarenessUpdate(a.awareness, encodeAwarenessUpdate(b.awareness, [b.awareness.clientID]), 'test');
    vi.advanceTimersByTime(40);
    deliver();
    const before = a.presence.others.get();
    expect(before.map((other) => other.name)).toEqual(['b']);
    b.awareness.setLocalState({ ...b.awareness.getLocalState(), unknown: 1 });
    deliver();
    expect(a.presence.others.get()).toBe(before);
    b.presence.setDrag({ person: 'p1' as PersonId, x: 1, y: 2 });
    vi.advanceTimersByTime(40);
    deliver();
    expect(a.presence.others.get()[0]?.drag).toEqual({ person: 'p1', x: 1, y: 2 });
    for (const one of [a, b]) {
      one.presence.dispose();
      one.awareness.destroy();
    }
  });
});
