// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Day } from '../../shared/model/day.ts';
import { DateField } from './DateField.tsx';
import { reachHalfDay } from './half-day.ts';

afterEach(cleanup);

const shown = () => {
  const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
  const onChange = vi.fn();
  render(
    <form noValidate onSubmit={onSubmit}>
      <DateField label="From" value={Day.parse('2026-11-26')} onChange={onChange} />
      <button type="submit">Save</button>
    </form>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('From');
  /** As a browser says of 31 November: nothing of it is in the value. */
  const typeHalf = (isHalf: boolean) =>
    Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: isHalf } });
  return { onSubmit, onChange, field, typeHalf };
};

it('[U25] a form with a half typed day is not sent: the field says why and has the keys', () => {
  const { onSubmit, field, typeHalf } = shown();
  typeHalf(true);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).not.toHaveBeenCalled();
  expect(screen.getByText('This day is not complete, or does not exist.')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  typeHalf(false);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('[U25] what is kept by a press asks first', () => {
  const { field, typeHalf } = shown();
  const button = screen.getByRole('button', { name: 'Save' });
  expect(reachHalfDay(button)).toBe(false);
  typeHalf(true);
  expect(reachHalfDay(button)).toBe(true);
  expect(document.activeElement).toBe(field);
});

it('[U25] a dialog is not held up by a day behind it, which nobody could reach', () => {
  const { field, typeHalf } = shown();
  typeHalf(true);
  render(
    <div role="dialog" aria-label="Plan">
      <button type="button">Keep</button>
    </div>,
  );
  expect(reachHalfDay(screen.getByRole('button', { name: 'Keep' }))).toBe(false);
  expect(document.activeElement).not.toBe(field);
});

it('[U25] a half typed day that was folded away is unfolded', () => {
  render(
    <div role="dialog" aria-label="Stage">
      <details>
        <DateField label="Seen" value={null} onChange={vi.fn()} />
      </details>
      <button type="button">Keep</button>
    </div>,
  );
  const field = screen.getByLabelText<HTMLInputElement>('Seen');
  Object.defineProperty(field, 'validity', { value: { badInput: true } });
  expect(reachHalfDay(screen.getByRole('button', { name: 'Keep' }))).toBe(true);
  expect(field.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(field);
});
