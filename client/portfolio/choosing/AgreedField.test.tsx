// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithQueries } from '../../session/testing/stub-server.tsx';
import { AgreedField } from './AgreedField.tsx';

afterEach(cleanup);

const show = (value: number | null, isReadOnly: boolean, onChange = vi.fn()) => {
  const field = { label: 'Agreed score', mean: 6.5, value, isReadOnly, onChange };
  const { container } = renderWithQueries(<AgreedField {...field} />);
  return { container, onChange };
};

it('[PC26] whoever may only read is told a mean as what it is, and what was agreed on as that', () => {
  expect(show(null, true).container.textContent).toBe('6.5, not agreed yet: the mean');
  cleanup();
  expect(show(7, true).container.textContent).toBe('7');
});

it('[PC26] ↑ and ↓ go from a mean to the next whole score', () => {
  const { onChange } = show(null, false);
  const field = screen.getByRole('textbox', { name: 'Agreed score' });
  expect(field.getAttribute('placeholder')).toBe('6.5');
  fireEvent.keyDown(field, { key: 'ArrowUp' });
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(onChange.mock.calls).toEqual([[7], [6]]);
});
