import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { onFakeDevice } from './testing/fake-device.ts';

const Text = z.string();
onFakeDevice();

/** As after a reload: nothing is in memory. */
const fresh = async () => {
  vi.resetModules();
  return import('./unsent.ts');
};
const where = { user: 'u', place: 'r a note' };

it('[PR15] what is being written is there again after a reload, each for himself, until it is sent', async () => {
  const before = await fresh();
  before.unsentIn(where, Text).set('half a sen');
  const after = await fresh();
  expect(after.unsentIn(where, Text).get()).toBe('half a sen');
  expect(after.unsentIn({ ...where, user: 'other' }, Text).get()).toBeNull();
  expect(after.unsentPlaces({ user: 'u', place: 'r ' })).toEqual(['r a note']);
  expect(after.countUnsent('u')).toBe(1);
  after.unsentIn(where, Text).set(null);
  const later = await fresh();
  expect([later.unsentIn(where, Text).get(), later.countUnsent('u')]).toEqual([null, 0]);
});

it('[PR15] what nobody came back for in a month goes; what cannot be read is nothing', async () => {
  const before = await fresh();
  before.unsentIn(where, Text).set('old');
  localStorage.setItem('facet.unsent u broken', '{');
  vi.setSystemTime(Date.now() + 31 * 24 * 3_600_000);
  const after = await fresh();
  expect(after.unsentIn(where, Text).get()).toBeNull();
  expect(after.countUnsent('u')).toBe(0);
  expect(localStorage.length).toBe(0);
});

it('[PR15] without room on the device it lives as long as the page', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new Error('full');
    },
  });
  const { unsentIn } = await fresh();
  unsentIn(where, Text).set('words');
  expect(unsentIn(where, Text).get()).toBe('words');
});
