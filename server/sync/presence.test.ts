import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { Presence } from './presence.ts';

const state = (client: number, clock: number, text = '{"cursor":1}') => ({ client, clock, state: text });

describe('presence', () => {
  const a = { user: 'anna' };
  const aAgain = { user: 'anna' };
  const b = { user: 'bob' };

  it('[S36] relays what is new and ignores what is old or heard back', () => {
    const presence = new Presence();
    expect(presence.announce(a, [state(1, 1)])).toHaveLength(1);
    expect(presence.announce(a, [state(1, 1)])).toEqual([]);
    expect(presence.announce(b, [state(2, 1), state(1, 1)])).toEqual([state(2, 1)]);
    expect(presence.announce(a, [state(1, 2)])).toHaveLength(1);
    expect(presence.everyone()).toEqual([state(1, 2), state(2, 1)]);
  });

  it('[S36] nobody speaks for another, not even to say that he left', () => {
    const presence = new Presence();
    presence.announce(a, [state(1, 1)]);
    expect(presence.announce(b, [state(1, 9, '{"name":"forged"}'), state(1, 1, 'null')])).toEqual([]);
    expect(presence.everyone()).toEqual([state(1, 1)]);
  });

  it('[S36] what a socket announced ends with it, and a late echo does not bring it back', () => {
    const presence = new Presence();
    presence.announce(a, [state(1, 3)]);
    presence.announce(b, [state(2, 1)]);
    expect(presence.leave(a)).toEqual([state(1, 3, 'null')]);
    expect(presence.announce(b, [state(1, 3)])).toEqual([]);
    expect(presence.everyone()).toEqual([state(2, 1)]);
    expect(presence.leave(a)).toEqual([]);
  });

  it('[S36] a person who comes back before his old socket is found dead is shown once, and stays', () => {
    const presence = new Presence();
    presence.announce(a, [state(1, 3)]);
    expect(presence.announce(aAgain, [state(1, 3)])).toHaveLength(1);
    expect(presence.leave(a)).toEqual([]);
    expect(presence.everyone()).toEqual([state(1, 3)]);
    expect(presence.leave(aAgain)).toHaveLength(1);
  });

  it('[S36] a second tab does not take over the first', () => {
    const presence = new Presence();
    presence.announce(a, [state(1, 1)]);
    presence.announce(aAgain, [state(5, 1)]);
    expect(presence.announce(aAgain, [state(1, 2)])).toEqual([]);
    expect(presence.leave(aAgain)).toEqual([state(5, 1, 'null')]);
    expect(presence.everyone()).toEqual([state(1, 1)]);
  });

  it('[S36] one leaves by saying so and may return', () => {
    const presence = new Presence();
    presence.announce(a, [state(1, 1)]);
    expect(presence.announce(a, [state(1, 2, 'null')])).toEqual([state(1, 2, 'null')]);
    expect(presence.everyone()).toEqual([]);
    expect(presence.announce(a, [state(1, 3)])).toHaveLength(1);
  });

  it('[S36] a socket owns few ids', () => {
    const presence = new Presence();
    presence.announce(
      a,
      Array.from({ length: 1_000 }, (_, client) => state(client, 1)),
    );
    expect(presence.everyone()).toHaveLength(limits.awarenessIds);
  });
});
