import { expect, it } from 'vitest';
import { WorkspaceSettings } from '../../shared/model/workspace-settings.ts';
import { draftOf, FIELDS, readDraft, standardOf } from './workspace-fields.ts';

it('[W4] writes every number, shares as percent, and reads back what it wrote', () => {
  const settings = WorkspaceSettings.parse({
    judging: { leavingRate: 0.1, findings: { overloadShare: 0.625, opponentStance: -1 } },
    keeping: { auditDays: 30 },
  });
  const draft = draftOf(settings);
  expect(draft).toMatchObject({ leavingRate: '10', overloadShare: '62.5', opponentStance: '-1', auditDays: '30' });
  expect(draft.versionDays).toBe('');
  const { portfolio: _, ...asked } = settings;
  expect(readDraft(draft, 'relational')).toEqual({ settings: asked });
  expect(new Set(FIELDS.map(({ id }) => id)).size).toBe(FIELDS.length);
});

it('[W4] an empty field is as usual, a comma is a point, and what is not possible is named', () => {
  const draft = { ...draftOf(WorkspaceSettings.parse({})), overloadShare: ' 12,5 ', thinMap: '' };
  expect(readDraft(draft, 'millman-wilson')).toMatchObject({
    settings: { judging: { stageNames: 'millman-wilson', findings: { overloadShare: 0.125, thinMap: 3 } } },
  });
  const wrong = readDraft({ ...draft, leavingRate: '120', thinMap: 'three', mentorCadenceDays: '1.5' }, 'relational');
  expect(wrong).toEqual({ wrong: new Set(['thinMap', 'mentorCadenceDays', 'leavingRate']) });
  const tighter = readDraft({ ...draft, lineCadenceDays: '60', keyPlayerCadenceDays: '45' }, 'relational');
  expect(tighter).toMatchObject({
    settings: { judging: { findings: { lineCadenceDays: 60, keyPlayerCadenceDays: 45, topLevelCadenceDays: null } } },
  });
  const standards = FIELDS.map((field) => [field.id, standardOf(field)]);
  expect(Object.fromEntries(standards)).toMatchObject({ thinMap: '3', leavingRate: '25', auditDays: null });
});
