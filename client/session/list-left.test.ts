// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  sessionStorage.clear();
  vi.resetModules();
});
const load = () => import('./list-left.ts');

it('[PL13] the list is found as it was left, also after a reload, and another view begins at its top', async () => {
  const first = await load();
  expect(first.listAddress()).toBe('/');
  first.keepListView('kam=a&sort=threads.desc');
  first.keepListHeight(480);
  first.keepListView('kam=a&sort=threads.desc');
  expect([first.listAddress(), first.listHeight('kam=a&sort=threads.desc')]).toEqual([
    '/?kam=a&sort=threads.desc',
    480,
  ]);
  expect(first.listHeight('')).toBe(0);
  vi.resetModules();
  const again = await load();
  expect([again.listAddress(), again.listHeight('kam=a&sort=threads.desc')]).toEqual([
    '/?kam=a&sort=threads.desc',
    480,
  ]);
  again.keepListView('q=nord');
  expect([again.listAddress(), again.listHeight('q=nord')]).toEqual(['/?q=nord', 0]);
});

it('[PL13] signing out forgets it, and what is no view is none', async () => {
  const { keepListView, keepListHeight, forgetList, listAddress, listHeight } = await load();
  keepListView('q=nord');
  forgetList();
  // the list goes only now, and tells its height on its way out
  keepListHeight(480);
  expect([listAddress(), listHeight('')]).toEqual(['/', 0]);
  keepListView('');
  keepListHeight(90);
  expect(listHeight('')).toBe(90);
  sessionStorage.setItem('facet.list', '{"query":5}');
  vi.resetModules();
  expect((await load()).listAddress()).toBe('/');
});
