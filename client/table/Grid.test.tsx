// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Column, writable } from './column.ts';
import { Grid } from './Grid.tsx';

type Row = { id: string; name: string; note: string };

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
  globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;
});
afterEach(cleanup);

const onRemove = vi.fn();

const Sheet = ({ mayEdit = true, copiesRows = false }) => {
  const [rows, setRows] = useState<Row[]>([
    { id: 'a', name: 'Anna', note: 'one' },
    { id: 'b', name: 'Ben', note: 'two' },
    { id: 'c', name: 'Cleo', note: 'three' },
  ]);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const text = (key: 'name' | 'note'): Column<Row> => ({
    id: key,
    label: key,
    min: 100,
    grow: 1,
    sortKey: (row) => row[key],
    text: (row) => row[key],
    edit: { kind: 'text', value: (row) => row[key] },
    commit: (row, typed) => {
      if (typed === 'bad') return 'not that';
      setRows((all) => all.map((one) => (one.id === row.id ? { ...one, [key]: typed } : one)));
      return null;
    },
  });
  return (
    <Grid
      label="People"
      columns={writable([text('name'), text('note')], mayEdit)}
      copiesRows={copiesRows}
      rows={rows}
      nameOf={(row) => row.name}
      selected={selected}
      onSelect={setSelected}
      onOpen={() => {}}
      onRemove={
        mayEdit
          ? (ids) => {
              onRemove(ids);
              setRows((all) => all.filter((row) => !ids.includes(row.id)));
            }
          : null
      }
      sorting={null}
      onSort={() => {}}
    />
  );
};

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const here = () => document.activeElement?.textContent;
const cell = (name: string) => screen.getByRole('gridcell', { name });

it('[T12] one cell is the tab stop, and the arrow keys take it along', () => {
  render(<Sheet />);
  const stops = () => [...document.querySelectorAll('[tabindex="0"]')].map((stop) => stop.textContent);
  expect(stops()).toEqual(['Anna']);
  screen.getByRole('rowheader', { name: /Anna/ }).focus();
  press('ArrowDown');
  press('ArrowRight');
  expect(here()).toBe('two');
  expect(stops()).toEqual(['two']);
});

it('[T12] a value typed is taken by Enter, and the keys are on the cell below', () => {
  render(<Sheet />);
  cell('one').focus();
  press('x');
  const field = screen.getByRole<HTMLInputElement>('textbox');
  expect(field.value).toBe('x');
  fireEvent.change(field, { target: { value: 'xy' } });
  press('Enter');
  expect(cell('xy')).toBeTruthy();
  expect(here()).toBe('two');
});

it('[T12] a value that cannot be taken stays with the reason, Escape takes the old one back', () => {
  render(<Sheet />);
  cell('one').focus();
  press('F2');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'bad' } });
  press('Enter');
  expect(screen.getByRole('alert').textContent).toBe('not that');
  press('Escape');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(here()).toBe('one');
});

it('[T13] Delete empties the cell; on the box it removes the selected rows and the keys go on', () => {
  render(<Sheet />);
  cell('one').focus();
  press('Delete');
  expect(onRemove).not.toHaveBeenCalled();
  expect(screen.queryByRole('gridcell', { name: 'one' })).toBeNull();
  screen.getByRole('checkbox', { name: 'Select Anna' }).focus();
  press(' ');
  press('ArrowDown', { shiftKey: true });
  expect(screen.getByRole('checkbox', { name: 'Select Ben' }).getAttribute('aria-checked')).toBe('true');
  press('Delete');
  expect(onRemove).toHaveBeenCalledWith(['a', 'b']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Select Cleo');
});

const copied = (): string | null => {
  let text: string | null = null;
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData: (_: string, value: string) => (text = value) } });
  document.body.dispatchEvent(event);
  return text;
};

it('[T14] a reader moves, selects and copies, and nothing is written or removed', () => {
  render(<Sheet mayEdit={false} copiesRows />);
  expect(screen.getByRole('grid').getAttribute('aria-readonly')).toBe('true');
  expect(cell('one').getAttribute('aria-readonly')).toBe('true');
  cell('one').focus();
  for (const key of ['x', 'F2', 'Enter', 'Delete']) press(key);
  fireEvent.doubleClick(cell('one'));
  expect(screen.queryByRole('textbox')).toBeNull();
  press('ArrowDown');
  expect(here()).toBe('two');
  expect(copied()).toBe('two');
  onRemove.mockClear();
  screen.getByRole('checkbox', { name: 'Select Anna' }).focus();
  press(' ');
  press('ArrowDown', { shiftKey: true });
  press('Delete');
  expect(screen.getAllByRole('row')).toHaveLength(4);
  expect(onRemove).not.toHaveBeenCalled();
  expect(copied()).toBe('Anna\tone\nBen\ttwo');
});
