import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { fakeStorage } from '../../session/testing/fake-storage.ts';
import { unsentIn } from '../../session/unsent.ts';
import { unsentOfReview } from './unsent-of-review.ts';

beforeEach(() => vi.stubGlobal('localStorage', fakeStorage()));
afterEach(() => vi.unstubAllGlobals());

const keep = (place: string, value: unknown) => unsentIn({ user: 'u', place }, z.unknown()).set(value);

it('[PR16] what nobody has sent is known before the review ends, each account once, other reviews not', () => {
  keep('r a decision', { text: 'x', base: '', state: 'saving' });
  keep('r b note', { text: 'x', base: '', state: 'unsaved' });
  keep('outbox r b', [{ state: 'sending' }, { state: 'later' }]);
  keep('outbox r c', [{ state: 'sending' }]);
  keep('action r d', { typed: 'Call' });
  keep('accept r e finding:x', 'Known');
  keep('r2 f note', { text: 'x', base: '', state: 'unsaved' });
  const { onTheWay, left } = unsentOfReview('u', 'r');
  expect([onTheWay, left]).toEqual([
    ['a', 'c'],
    ['b', 'd', 'e'],
  ]);
});
