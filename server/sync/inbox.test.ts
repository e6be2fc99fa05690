import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { createTestClock } from '../testing/test-clock.ts';
import { Inbox } from './inbox.ts';
import { FakeSocket } from './testing/fake-socket.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

const opened = () => {
  const clock = createTestClock();
  const socket = new FakeSocket();
  const read: number[] = [];
  const told = { overdue: false };
  const inbox = new Inbox({
    socket,
    clock,
    read: (message) => read.push(message[0] ?? -1),
    onHeld: () => {},
    onOverdue: () => {
      told.overdue = true;
      inbox.close();
    },
  });
  let sent = 0;
  return {
    clock,
    socket,
    read,
    told,
    inbox,
    /** Sends so many messages numbered on from the last, as far as the socket is not paused. */
    send(count: number, size = 1) {
      for (let index = 0; index < count; index += 1) inbox.receive(new Uint8Array(size).fill(sent++ % 256), true);
    },
    /** Goes through so many turns of the event loop. */
    async turns(count: number) {
      for (let index = 0; index < count; index += 1) await turn();
    },
  };
};

describe('what one socket sends', () => {
  it('[S48] is read in portions, a turn of the event loop each, in order', async () => {
    const { socket, read, send, turns } = opened();
    send(limits.messagesPerTurn * 3);
    expect([read.length, socket.paused]).toEqual([limits.messagesPerTurn, true]);
    await turns(1);
    expect(read.length).toBe(limits.messagesPerTurn * 2);
    await turns(3);
    expect(read).toEqual(Array.from({ length: limits.messagesPerTurn * 3 }, (_, index) => index % 256));
    expect(socket.paused).toBe(false);
  });

  it('[S48] beyond its burst it is read no faster than the limit, and nothing is lost', async () => {
    const { clock, socket, read, send, turns } = opened();
    send(limits.messageBurst + limits.messagesPerSecond);
    await turns(100);
    expect(read.length).toBeLessThanOrEqual(limits.messageBurst + 1);
    expect(socket.paused).toBe(true);
    for (let step = 0; step < 1_100; step += 1) {
      clock.advance(1);
      await turn();
    }
    expect([read.length, socket.paused]).toEqual([limits.messageBurst + limits.messagesPerSecond, false]);
  });

  it('[S48] bytes count as well', async () => {
    const { clock, socket, send, turns } = opened();
    send(1, limits.byteBurst + limits.bytesPerSecond);
    expect(socket.paused).toBe(true);
    clock.advance(999);
    await turns(2);
    expect(socket.paused).toBe(true);
    clock.advance(1);
    expect(socket.paused).toBe(false);
  });

  it('[S48] a pause gives back what was used; who never stops is found out', async () => {
    const { clock, told, send, turns } = opened();
    for (let minute = 0; minute < 3; minute += 1) {
      send(limits.messageBurst);
      await turns(60);
      clock.advance(60_000);
    }
    expect(told.overdue).toBe(false);
    for (let ms = 0; ms <= limits.throttledMs + 2_000 && !told.overdue; ms += 100) {
      send(limits.messagesPerSecond / 5);
      await turns(8);
      clock.advance(100);
    }
    expect(told.overdue).toBe(true);
  });
});
