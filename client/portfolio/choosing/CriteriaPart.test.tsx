// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { RecordId } from '../../../shared/model/id.ts';
import { renderWithQueries } from '../../session/testing/stub-server.tsx';
import { CriteriaPart } from './CriteriaPart.tsx';

afterEach(cleanup);

it('[PC30] a wrong weight is said at its field at once, and weighs nothing meanwhile', () => {
  const draft = (id: string, weight: string) => ({
    ...{ id: id as RecordId, name: id, isOwn: false, isChosen: true, weight, scale: {} },
  });
  const drafts = [draft('Fit', '-5'), draft('Size', '2')];
  renderWithQueries(<CriteriaPart drafts={drafts} onChange={() => {}} isTried={false} />);
  expect(screen.getByRole('alert').textContent).toBe('A number from 0 to 100.');
  expect(screen.getByLabelText('Weight of Fit').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('100 % of the whole')).toBeTruthy();
});
