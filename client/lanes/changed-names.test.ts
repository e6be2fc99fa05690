import { expect, it } from 'vitest';
import { changedNames } from './changed-names.ts';

it('[P18] the dialog of names writes only what was changed in it', () => {
  const before = { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' };
  expect(changedNames(before, { ...before, customer: ' Nordwind SE ' })).toEqual({ customer: 'Nordwind SE' });
  expect(changedNames(before, before)).toEqual({});
});
