// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import { listRow } from '../../../shared/rules/testing/list-row.ts';
import { useShownRows } from './use-shown-rows.ts';

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
});

it('[PP15] draws the accounts that the view of the list leaves; archived ones only where it looks at those', () => {
  const rows = [listRow('Nordwind'), listRow('Nordlicht'), listRow('Juno'), { ...listRow('Nordkap'), archived: true }];
  const portfolio = { rows, today: '2026-11-26' } as unknown as Portfolio;
  const drawn = () => {
    const { result } = renderHook(() => useShownRows(portfolio));
    return [result.current.rows.map(({ name }) => name), result.current.all];
  };
  expect(drawn()).toEqual([['Juno', 'Nordlicht', 'Nordwind'], 3]);
  window.history.replaceState(null, '', '/pictures/boxes?q=nord&show=table');
  expect(drawn()).toEqual([['Nordlicht', 'Nordwind'], 3]);
  window.history.replaceState(null, '', '/pictures/boxes?q=nord&archived=1');
  expect(drawn()).toEqual([['Nordkap'], 1]);
});
