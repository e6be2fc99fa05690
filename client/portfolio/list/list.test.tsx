// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { BY_NAME } from '../../../shared/rules/portfolio/list-view.ts';
import { listRow, rowFacts } from '../../../shared/rules/testing/list-row.ts';
import { AccountGrid } from './AccountGrid.tsx';
import { plainLines } from './lines.ts';

const row = (name: string, part: Partial<PortfolioRow>): PortfolioRow => ({
  ...listRow(name),
  supplier: 'Halden',
  contacts: 1,
  coveredFunctions: 3,
  customerFunctions: 8,
  coordinated: 2,
  lineHolders: 3,
  attractiveness: null,
  may: { rename: true, archive: true, delete: true, export: true },
  mayInPortfolio: { editProfile: true, review: true, score: true },
  ...part,
});

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the list of accounts', () => {
  it('[PL10] shows counts and the worst finding, no shape without a thread, and what is being computed', () => {
    const worst = {
      id: 'uncovered-function:it',
      severity: 'warning' as const,
      saying: { kind: 'uncovered-function', function: 'it', people: 2 },
      names: { it: 'IT' },
    };
    const rows = [
      row('Nordwind', { facts: rowFacts({ worst }) }),
      row('Juno', { threads: 0, facts: null, coordinated: 0, lineHolders: 0 }),
    ];
    const nothing = () => {};
    render(
      <AccountGrid
        scroller={createRef()}
        handle={createRef()}
        lines={plainLines(rows)}
        columns={['shape', 'threads', 'coverage', 'coordination', 'finding']}
        isNarrow={false}
        choice=""
        sort={BY_NAME}
        onSort={nothing}
        selection={new Set()}
        onSelect={nothing}
        onOpen={nothing}
        onMenu={nothing}
        onToggleGroup={nothing}
      />,
    );
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('3');
    const cells = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));
    cells('Nordwind').getByRole('img', { name: 'Shape with diamond index 0.30' });
    const texts = (name: string) =>
      cells(name)
        .getAllByRole('gridcell')
        .map(({ textContent }) => textContent);
    expect(texts('Nordwind')).toEqual([
      '',
      '',
      '2',
      '3 of 8',
      '2 of 3',
      expect.stringMatching(/^Warning\. IT is not/),
      '',
    ]);
    cells('Juno').getByRole('img', { name: 'No shape yet' });
    expect(texts('Juno').slice(2)).toEqual(['0', '3 of 8', '–', 'Being computed …', '']);
  });
});
