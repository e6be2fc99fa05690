import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../shared/model/id.ts';
import { askDoor, type DoorAnswer } from './door.ts';
import { createReconnect, reconnectDelay } from './reconnect.ts';

describe('the door', () => {
  const answerOf = (status: number) =>
    askDoor('http://here', 'a' as AccountId, async () => new Response('{}', { status }));

  it('[C8] reads why one may not come in', async () => {
    expect(await answerOf(200)).toBe('open');
    expect(await answerOf(401)).toBe('signed-out');
    expect(await answerOf(403)).toBe('refused');
    expect(await answerOf(404)).toBe('gone');
    expect(await answerOf(503)).toBe('unreachable');
    expect(await askDoor('http://here', 'a' as AccountId, () => Promise.reject(new Error('no network')))).toBe(
      'unreachable',
    );
    const late = () => Promise.reject(new DOMException('too late', 'TimeoutError'));
    expect(await askDoor('http://here', 'a' as AccountId, late)).toBe('silent');
  });
});

describe('coming back', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const setUp = (answers: DoorAnswer[]) => {
    const log: string[] = [];
    const reconnect = createReconnect({
      ask: async () => {
        log.push('ask');
        return answers.shift() ?? 'open';
      },
      enter: () => void log.push('enter'),
      turnedAway: (answer) => void log.push(answer),
      random: () => 1,
    });
    return { log, reconnect };
  };

  it('[C9] delays lie anywhere below a bound that doubles up to five seconds', () => {
    expect([0, 1, 2].map((failures) => reconnectDelay(failures, 1))).toEqual([150, 300, 600]);
    expect([0, 0.25, 1].map((random) => reconnectDelay(40, random))).toEqual([0, 1250, 5000]);
  });

  it('[C9] a connection that lasts ten seconds makes the next delays short again, a shorter one does not', async () => {
    const { log, reconnect } = setUp(['unreachable', 'unreachable', 'open', 'open', 'open']);
    reconnect.later();
    await vi.advanceTimersByTimeAsync(150 + 300 + 600);
    expect(log.splice(0)).toEqual(['ask', 'ask', 'ask', 'enter']);
    reconnect.succeeded();
    await vi.advanceTimersByTimeAsync(9_000);
    reconnect.later();
    await vi.advanceTimersByTimeAsync(1_199);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log.splice(0)).toEqual(['ask', 'enter']);
    reconnect.succeeded();
    await vi.advanceTimersByTimeAsync(10_000);
    reconnect.later();
    await vi.advanceTimersByTimeAsync(150);
    expect(log).toEqual(['ask', 'enter']);
  });

  it('[C42] begins anew after a shut door when it is told to', async () => {
    const { log, reconnect } = setUp(['refused', 'open']);
    reconnect.now();
    await vi.advanceTimersByTimeAsync(0);
    reconnect.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['ask', 'refused', 'ask', 'enter']);
  });

  it('[C9] asks again while nobody answers, one question at a time', async () => {
    const { log, reconnect } = setUp(['unreachable', 'unreachable', 'open']);
    reconnect.later();
    reconnect.later();
    await vi.advanceTimersByTimeAsync(150);
    expect(log).toEqual(['ask']);
    await vi.advanceTimersByTimeAsync(300);
    expect(log).toEqual(['ask', 'ask']);
    await vi.advanceTimersByTimeAsync(600);
    expect(log).toEqual(['ask', 'ask', 'ask', 'enter']);
  });

  it('[C9] asks at once when the network is back', async () => {
    const { log, reconnect } = setUp(['unreachable', 'open']);
    reconnect.now();
    await vi.advanceTimersByTimeAsync(0);
    reconnect.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['ask', 'ask', 'enter']);
  });

  it('[C8] a door that says nothing is tried all the same', async () => {
    const { log, reconnect } = setUp(['silent']);
    reconnect.now();
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toEqual(['ask', 'enter']);
  });

  it('[C8] a shut door ends the attempts', async () => {
    const { log, reconnect } = setUp(['gone']);
    reconnect.now();
    await vi.advanceTimersByTimeAsync(0);
    reconnect.now();
    reconnect.later();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual(['ask', 'gone']);
  });

  it('[C15] a stopped one neither asks nor enters', async () => {
    const { log, reconnect } = setUp([]);
    reconnect.now();
    reconnect.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(log).toEqual(['ask']);
  });
});
