import { FindingSettings } from '../../shared/model/finding-settings.ts';
import { StageSettings } from '../../shared/model/stage-settings.ts';
import { KeepingTimes, type WorkspaceSettings } from '../../shared/model/workspace-settings.ts';
import { ChangeWorkspaceRequest } from '../../shared/protocol/workspace.ts';

export type Part = 'findings' | 'cadences' | 'stages' | 'risk' | 'keeping';
/** How a value is written: percents stand for shares between 0 and 1. */
export type Unit = 'number' | 'index' | 'percent' | 'stance' | 'days' | 'hours';
export type Field = { id: string; part: Part; unit: Unit; path: readonly string[] };

const unitOf = (key: string, standard: unknown): Unit => {
  if (key.endsWith('Stance')) return 'stance';
  if (/Days$/.test(key)) return 'days';
  if (key.endsWith('Index')) return 'index';
  return typeof standard === 'number' && standard > 0 && standard < 1 ? 'percent' : 'number';
};

const under = (part: Part, path: readonly string[], standards: object): Field[] =>
  Object.entries(standards).map(([key, standard]) => ({
    id: key,
    part,
    unit: unitOf(key, standard),
    path: [...path, key],
  }));

/** Every number of the settings, in the order of the page. */
export const FIELDS: readonly Field[] = [
  ...under('findings', ['judging', 'findings'], FindingSettings.parse({})).map(
    (field): Field => (field.id.endsWith('CadenceDays') ? { ...field, part: 'cadences' } : field),
  ),
  ...under('stages', ['judging', 'stages'], StageSettings.parse({})),
  { id: 'leavingRate', part: 'risk', unit: 'percent', path: ['judging', 'leavingRate'] },
  ...under('keeping', ['keeping'], KeepingTimes.parse({})).map(
    (field): Field => (field.id === 'versionHours' ? { ...field, unit: 'hours' } : field),
  ),
];

type Tree = { [key: string]: unknown };

const valueAt = (settings: Tree, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Tree | undefined)?.[key], settings);

/** What stands in the fields: '' for "as usual". */
export type Draft = Readonly<Record<string, string>>;

const written = (value: unknown, unit: Unit): string => {
  if (typeof value !== 'number') return '';
  return String(unit === 'percent' ? Math.round(value * 1_000) / 10 : value);
};

export const draftOf = (settings: WorkspaceSettings): Draft =>
  Object.fromEntries(FIELDS.map(({ id, path, unit }) => [id, written(valueAt(settings, path), unit)]));

/** The value that holds when a field is left empty; null: the server's own. */
export const standardOf = ({ path, unit }: Field): string | null =>
  written(valueAt(ChangeWorkspaceRequest.parse({}), path), unit) || null;

const numberIn = (text: string, unit: Unit): number => {
  const number = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
  return unit === 'percent' ? number / 100 : number;
};

/** The settings that a draft says, or which fields say something impossible. */
export const readDraft = (
  draft: Draft,
  stageNames: WorkspaceSettings['judging']['stageNames'],
): { settings: ChangeWorkspaceRequest } | { wrong: ReadonlySet<string> } => {
  const settings: Tree = { judging: { stageNames, findings: {}, stages: {} }, keeping: {} };
  for (const { id, path, unit } of FIELDS) {
    const text = draft[id] ?? '';
    if (text.trim() === '') continue;
    (valueAt(settings, path.slice(0, -1)) as Tree)[path.at(-1) ?? ''] = numberIn(text, unit);
  }
  const parsed = ChangeWorkspaceRequest.safeParse(settings);
  if (parsed.success) return { settings: parsed.data };
  const wrong = parsed.error.issues.map((issue) => issue.path.join('.'));
  return { wrong: new Set(FIELDS.filter(({ path }) => wrong.includes(path.join('.'))).map(({ id }) => id)) };
};
