// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { nordwind } from '../../shared/rules/testing/nordwind.ts';
import { fakeSession } from '../app/testing/fake-session.ts';
import { SessionProvider, useViewState } from './hooks.ts';
import { useAlreadyHere } from './use-already-here.ts';

afterEach(cleanup);

it('[B53] a double waits for a second Enter, shows who it is, and waits anew for another line', () => {
  const { session } = fakeSession();
  (session.account as unknown as { set(account: typeof nordwind): void }).set(nordwind);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionProvider session={session}>{children}</SessionProvider>
  );
  const { result, rerender } = renderHook(
    ({ line }) => ({
      double: useAlreadyHere(line, 'customer'),
      selected: useViewState((state) => state.selectedPeople),
    }),
    { wrapper, initialProps: { line: 'Claudia Weiss, CFO' } },
  );
  const enter = () => {
    let may = false;
    act(() => {
      may = result.current.double.mayAdd();
    });
    return may;
  };
  expect(enter()).toBe(false);
  expect(result.current.double.said).toContain('Claudia Weiss');
  expect(result.current.selected).toEqual(['cw']);
  expect(enter()).toBe(true);
  expect(result.current.double.said).toBeNull();
  expect(enter()).toBe(false);
  rerender({ line: 'Farid Haddad' });
  expect(result.current.double.said).toBeNull();
  expect(enter()).toBe(false);
  rerender({ line: 'Anna Berg, CFO' });
  expect(enter()).toBe(true);
});
