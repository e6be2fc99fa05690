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
  expect(screen.getByText('This day is not complete.')).toBeTruthy();
  expect(document.activeElement).toBe(field);
  typeHalf(false);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

it('[U25] what is kept by a press asks first', () => {
  const { field, typeHalf } = shown();
  expect(reachHalfDay()).toBe(false);
  typeHalf(true);
  expect(reachHalfDay()).toBe(true);
  expect(document.activeElement).toBe(field);
});
