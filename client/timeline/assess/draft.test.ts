import { expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import type { Evidence } from '../../../shared/model/evidence.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { changesOf, draftOf, keyOf, ticked, unticked, withDraft } from './draft.ts';

const may = '2026-05-04' as Day;
const tick = { stage: 'integrated', item: 'open-costs', date: may, source: 'Audit' } as const;

it('[TL31] only what was changed in the dialog is written', () => {
  const before = draftOf(nordwind.inside.evidence);
  expect(changesOf(before, before)).toEqual({ ticks: [], unticks: [] });
  const [first] = nordwind.inside.evidence as [Evidence];
  const draft = unticked(ticked(before, tick), keyOf(first));
  expect(changesOf(before, draft)).toEqual({ ticks: [tick], unticks: [{ stage: first.stage, item: first.item }] });
  expect(changesOf(before, ticked(before, { ...tick, date: null })).ticks).toEqual([]);
});

it('[TL31] the account of the draft has the ticks of the draft', () => {
  const draft = ticked(draftOf([]), tick);
  expect(withDraft(nordwind, draft).inside.evidence).toMatchObject([tick]);
  expect(withDraft(nordwind, ticked(draftOf([]), { ...tick, date: null })).inside.evidence).toEqual([]);
});
