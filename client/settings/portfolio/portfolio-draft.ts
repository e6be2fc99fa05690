// The settings of the portfolio as they stand in the fields, and back.
import { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import { readAmount } from '../../../shared/rules/portfolio/amount.ts';
import { STANDARD_CRITERIA, type StandardCriterion } from '../../../shared/rules/portfolio/criteria.ts';
import { formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';

/** Percents stand for shares between 0 and 1. */
export const NUMBERS = {
  capacity: 'whole',
  reviewEveryDays: 'days',
  candidateShare: 'percent',
  attractiveFrom: 'score',
  strongFrom: 'score',
  spendFrom: 'percent',
  significantFrom: 'rating',
  effortFrom: 'share',
} as const;
export type NumberId = keyof typeof NUMBERS;
export const NUMBER_IDS = Object.keys(NUMBERS) as NumberId[];

/** One entry of a list. `amount`: weight or volume; `id` is kept, whatever the name becomes. */
export type Row = { key: string; id: string; name: string; amount: string; scale: Readonly<Record<string, string>> };
export const LISTS = ['functions', 'levels', 'categories', 'criteria'] as const;
export type ListId = (typeof LISTS)[number];
/** null: as usual. */
export type PortfolioDraft = {
  currency: string;
  numbers: Readonly<Record<NumberId, string>>;
  lists: Readonly<Record<ListId, readonly Row[] | null>>;
};

/** With the comma or the point of the language. */
const plain = (value: number, language: Language): string =>
  language === 'de' ? String(value).replace('.', ',') : String(value);

/** Of whole sums the thousands stand apart. */
const inFigures = (value: number, language: Language): string =>
  Number.isInteger(value) ? formatNumber(value, language) : plain(value, language);

const written = (value: number, id: NumberId, language: Language): string =>
  plain(NUMBERS[id] === 'percent' ? Math.round(value * 10_000) / 100 : value, language);

const row = (key: string, id: string, name: string, amount: number | null, scale = {}): Row => ({
  key,
  id,
  name,
  amount: amount === null ? '' : String(amount),
  scale,
});

export const portfolioDraftOf = (settings: PortfolioSettings, language: Language): PortfolioDraft => ({
  currency: settings.currency,
  numbers: Object.fromEntries(NUMBER_IDS.map((id) => [id, written(settings[id], id, language)])) as Record<
    NumberId,
    string
  >,
  lists: {
    functions: settings.functions?.map(({ id, name, weight }) => row(id, id, name, weight)) ?? null,
    levels: settings.levels?.map(({ id, name }) => row(id, id, name, null)) ?? null,
    categories: settings.categories.map(({ name, volume }, index) => ({
      ...row(`category-${index}`, '', name, null),
      amount: volume === null ? '' : inFigures(volume, language),
    })),
    criteria: settings.criteria?.map(({ id, name, weight, scale }) => row(id, id, name, weight, scale)) ?? null,
  },
});

const numberIn = (text: string): number | null => {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.');
  return bare === '' ? null : Number(bare);
};

/** A volume as people write sums ("1.500.000", "4.2m"), in the workspace's currency; NaN: none. */
const volumeIn = (text: string, currency: string): number | null => {
  if (text.trim() === '') return null;
  const read = readAmount(text);
  return read === null || (read.currency ?? currency) !== currency ? Number.NaN : read.amount;
};

const LONGEST_ID = 48;
/** An id that can stand in an address, and is not taken. */
const idFor = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID);
  const base = plain || 'entry';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
};

/** New entries get an id of their name; those that were there keep theirs. */
const withIds = (rows: readonly Row[]): Row[] => {
  const taken = new Set(rows.map(({ id }) => id).filter((id) => id !== ''));
  return rows.map((one) => {
    if (one.id !== '') return one;
    const id = idFor(one.name, taken);
    taken.add(id);
    return { ...one, id };
  });
};

const scaleOf = (scale: Row['scale']): Record<string, string> =>
  Object.fromEntries(Object.entries(scale).filter(([, words]) => words.trim() !== ''));

/** The settings that a draft says; else which fields say something impossible, as "capacity" or "functions.2.amount". */
export const readPortfolioDraft = (
  draft: PortfolioDraft,
): { settings: PortfolioSettings } | { wrong: ReadonlySet<string> } => {
  const { functions, levels, categories, criteria } = draft.lists;
  const number = (id: NumberId): number | undefined => {
    const value = numberIn(draft.numbers[id]);
    if (value === null) return undefined;
    return NUMBERS[id] === 'percent' ? value / 100 : value;
  };
  const weight = ({ amount }: Row): number => numberIn(amount) ?? 1;
  const parsed = PortfolioSettings.safeParse({
    currency: draft.currency,
    ...Object.fromEntries(NUMBER_IDS.map((id) => [id, number(id)])),
    functions: functions && withIds(functions).map((one) => ({ id: one.id, name: one.name, weight: weight(one) })),
    levels: levels && withIds(levels).map(({ id, name }) => ({ id, name })),
    categories: (categories ?? []).map(({ name, amount }) => ({ name, volume: volumeIn(amount, draft.currency) })),
    criteria:
      criteria &&
      withIds(criteria).map((one) => ({ id: one.id, name: one.name, weight: weight(one), scale: scaleOf(one.scale) })),
  });
  if (parsed.success) return { settings: parsed.data };
  const field = (key: PropertyKey | undefined) => (key === 'weight' || key === 'volume' ? 'amount' : String(key));
  return {
    wrong: new Set(
      parsed.error.issues.map(({ path: [first, index, key] }) =>
        index === undefined ? String(first) : `${String(first)}.${String(index)}.${field(key)}`,
      ),
    ),
  };
};

type Words = Readonly<Record<StandardCriterion, { name: string; scale: Readonly<Record<string, string>> }>>;

/** What the list begins with when one leaves the usual: the usual, to be changed. */
export const usualCriteria = (words: Words): Row[] =>
  STANDARD_CRITERIA.map((id) => row(id, id, words[id].name, 1, words[id].scale));

export const usualRows = (names: Readonly<Record<string, string>>): Row[] =>
  Object.entries(names).map(([id, name]) => row(id, id, name, 1));
