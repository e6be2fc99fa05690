// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CellEditor } from './CellEditor.tsx';
import type { CellEdit } from './column.ts';

afterEach(cleanup);

it("[T10] leaving a cell in which nothing was written takes no colleague's change back", () => {
  const edit = { kind: 'text', value: (row: string) => row } as unknown as CellEdit<unknown>;
  const onCommit = vi.fn(() => null);
  const cell = (row: string) => (
    <CellEditor label="Title" edit={edit} row={row} seed={null} onCommit={onCommit} onDone={() => {}} />
  );
  const { rerender } = render(cell('Buyer'));
  rerender(cell('Chief buyer'));
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  expect(onCommit).not.toHaveBeenCalled();
});
