// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Day } from '../../shared/model/day.ts';
import { DayRow } from './DayRow.tsx';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>('Until');
const type = (value: string) => {
  field().focus();
  fireEvent.change(field(), { target: { value } });
};
const draw = (onCommit: (day: Day | null) => void, refuse?: (day: Day | null) => string | null) =>
  render(<DayRow label="Until" value={'2026-05-01' as Day} open="open" onCommit={onCommit} refuse={refuse} />);

it('[P15] a day is written once, on Enter or on leaving, and only when it is another', () => {
  const onCommit = vi.fn();
  draw(onCommit);
  type('2026-06-01');
  expect(onCommit).not.toHaveBeenCalled();
  fireEvent.keyDown(field(), { key: 'Enter' });
  expect(onCommit.mock.calls).toEqual([['2026-06-01']]);
  type('2026-05-01');
  fireEvent.blur(field());
  expect(onCommit).toHaveBeenCalledTimes(1);
  type('');
  fireEvent.blur(field());
  expect(onCommit).toHaveBeenLastCalledWith(null);
});

it('[P15] a refused day stays in the field with the reason and is not written', () => {
  const onCommit = vi.fn();
  draw(onCommit, () => 'too early');
  type('2020-01-01');
  fireEvent.blur(field());
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('too early');
  expect(field().value).toBe('2020-01-01');
});

it('[P15] an unfinished day is no empty one, and Escape takes the old one back', () => {
  const onCommit = vi.fn();
  draw(onCommit);
  type('');
  Object.defineProperty(field(), 'validity', { value: { badInput: true }, configurable: true });
  fireEvent.blur(field());
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toContain('does not exist');
  field().focus();
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(onCommit).not.toHaveBeenCalled();
  expect(field().value).toBe('2026-05-01');
});
