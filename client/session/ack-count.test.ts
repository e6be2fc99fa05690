import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syncType } from '../../shared/protocol/messages.ts';
import {
  type AckCount,
  acknowledged,
  changed,
  closed,
  inherit,
  isSaved,
  opened,
  START_COUNT,
  sentMessage,
} from './ack-count.ts';

const { step2, update } = syncType;
const started = inherit(START_COUNT, []);
const run = (count: AckCount, ...steps: ((count: AckCount) => AckCount)[]): AckCount =>
  steps.reduce((now, step) => step(now), count);
const change = (intent: unknown) => (count: AckCount) => changed(count, intent);
const send = (type: typeof step2 | typeof update) => (count: AckCount) => sentMessage(count, type);
const ack = (total: number) => (count: AckCount) => acknowledged(count, total);

describe('what is saved', () => {
  it('[C1] is saved when the step 2 and every update are acknowledged', () => {
    const connected = run(started, opened);
    expect(isSaved(connected)).toBe(false);
    const answered = run(connected, send(step2));
    expect(isSaved(answered)).toBe(false);
    expect(isSaved(run(answered, ack(1)))).toBe(true);
    const edited = run(answered, ack(1), change('a'), send(update));
    expect(isSaved(edited)).toBe(false);
    expect(edited.unsaved).toEqual(['a']);
    expect(isSaved(run(edited, ack(2)))).toBe(true);
  });

  it('[C1] a change between two acknowledgements stays pending', () => {
    const count = run(started, opened, send(step2), change('a'), send(update), change('b'), send(update), ack(2));
    expect(count.unsaved).toEqual(['b']);
  });

  it('[C2] an update that overtakes the step 2 covers nothing', () => {
    const offline = run(started, change('offline'), opened, change('online'), send(update));
    expect(run(offline, ack(1)).unsaved).toEqual(['offline', 'online']);
    expect(run(offline, send(step2), ack(2)).unsaved).toEqual([]);
  });

  it('[C3] a new connection counts from 0 and keeps what was not acknowledged', () => {
    const lost = run(started, opened, send(step2), change('a'), send(update), closed);
    expect(isSaved(lost)).toBe(false);
    expect(lost.unsaved).toEqual(['a']);
    const again = run(lost, opened);
    expect(run(again, ack(2)).unsaved).toEqual(['a']);
    expect(run(again, send(step2), ack(1)).unsaved).toEqual([]);
  });

  it('[C3] does not believe a count that ran ahead or went back', () => {
    const count = run(started, opened, send(step2), change('a'), send(update));
    expect(run(count, ack(99), change('b')).unsaved).toEqual(['b']);
    expect(run(count, ack(2), ack(1)).acked).toBe(2);
  });

  it('[C5] changes of an earlier visit are not covered by what was sent before the copy was read', () => {
    const early = run(START_COUNT, opened, send(step2));
    expect(isSaved(run(early, ack(1)))).toBe(false);
    const read = inherit(run(early, send(update)), ['x', 'y']);
    expect(run(read, ack(1)).unsaved).toEqual(['x', 'y']);
    expect(isSaved(run(read, ack(2)))).toBe(true);
  });

  it('[C5] a server that acknowledges before the copy tells what the message carried leaves nothing pending', () => {
    const quick = run(START_COUNT, opened, send(step2), send(update), ack(2));
    expect(isSaved(quick)).toBe(false);
    const read = inherit(quick, ['x']);
    expect([read.unsaved, isSaved(read)]).toEqual([[], true]);
  });

  it('[C1] whatever happens, a change leaves the pending ones only after a message sent after it, past a step 2, is acknowledged', () => {
    const event = fc.oneof(
      fc.constant({ kind: 'change' } as const),
      fc.constant({ kind: 'step2' } as const),
      fc.constant({ kind: 'lost' } as const),
      fc.record({ kind: fc.constant('ack' as const), total: fc.nat(12) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let count = started;
        let next = 0;
        // The model: every change, and the message of this connection that carries it, if any.
        let waiting: { id: number; carriedBy: number | null }[] = [];
        let answered = false;
        for (const one of events) {
          if (one.kind === 'lost') {
            count = opened(closed(count));
            answered = false;
            waiting = waiting.map(({ id }) => ({ id, carriedBy: null }));
          } else if (one.kind === 'change') {
            count = changed(count, next);
            if (count.connected) count = sentMessage(count, update);
            waiting.push({ id: next, carriedBy: count.connected && answered ? count.sent : null });
            next += 1;
          } else if (one.kind === 'step2' && count.connected) {
            count = sentMessage(count, step2);
            answered = true;
            waiting = waiting.map(({ id, carriedBy }) => ({ id, carriedBy: carriedBy ?? count.sent }));
          } else if (one.kind === 'ack' && one.total <= count.sent) {
            count = acknowledged(count, one.total);
            waiting = waiting.filter(({ carriedBy }) => carriedBy === null || carriedBy > count.acked);
          }
          expect(count.unsaved).toEqual(waiting.map(({ id }) => id));
        }
      }),
    );
  });
});
