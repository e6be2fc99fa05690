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

  it('[C9] delays double up to five seconds and are spread', () => {
    expect([0, 1, 2].map((failures) => reconnectDelay(failures, 1))).toEqual([150, 300, 600]);
    expect(reconnectDelay(40, 1)).toBe(5000);
    expect(reconnectDelay(40, 0)).toBe(2500);
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
