import { expect, it } from 'vitest';
import { createKeyedStore } from './keyed-store.ts';

it('[B15] keeps what is the same and wakes only who watches what changed', () => {
  const store = createKeyedStore<string, { n: number; list?: string[] }>();
  store.replace(
    new Map([
      ['a', { n: 1, list: ['x'] }],
      ['b', { n: 1 }],
    ]),
  );
  const kept = store.get('a');
  const keys = store.keys();
  const woken: string[] = [];
  for (const key of ['a', 'b']) store.subscribe(key, () => woken.push(key));
  store.subscribeKeys(() => woken.push('keys'));
  const changed = store.replace(
    new Map([
      ['a', { n: 1, list: ['x'] }],
      ['b', { n: 2 }],
    ]),
  );
  expect([...changed]).toEqual(['b']);
  expect(store.get('a')).toBe(kept);
  expect(store.keys()).toBe(keys);
  store.replace(new Map([['b', { n: 2 }]]));
  expect(woken).toEqual(['b', 'a', 'keys']);
});
