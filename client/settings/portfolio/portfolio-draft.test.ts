import { describe, expect, it } from 'vitest';
import { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import { criteria } from '../../text/en/criteria.ts';
import { portfolioDraftOf, readPortfolioDraft, usualCriteria, usualRows } from './portfolio-draft.ts';

const LANGUAGES = ['en', 'de'] as const;

const settings = PortfolioSettings.parse({
  currency: 'CHF',
  capacity: 7,
  candidateShare: 0.015,
  functions: [
    { id: 'rnd', name: 'R&D', weight: 2 },
    { id: 'it', name: 'IT', weight: 0 },
  ],
  categories: [{ name: 'Drives', volume: 1_000 }, { name: 'Controls' }],
  criteria: [{ id: 'fit', name: 'Fit', weight: 3, scale: { '1': 'none' } }],
});

const read = (draft: Parameters<typeof readPortfolioDraft>[0]) => {
  const made = readPortfolioDraft(draft);
  return 'settings' in made ? made.settings : [...made.wrong];
};

describe('settings of the portfolio', () => {
  it('[W5] what stands in the fields is what was read', () => {
    for (const one of [settings, PortfolioSettings.parse({})])
      for (const language of LANGUAGES) expect(read(portfolioDraftOf(one, language))).toEqual(one);
    expect(LANGUAGES.map((language) => portfolioDraftOf(settings, language).numbers.candidateShare)).toEqual([
      '1.5',
      '1,5',
    ]);
    const large = { ...settings, reviewEveryDays: 1_000, categories: [{ name: 'Drives', volume: 900_000_000 }] };
    expect(read(portfolioDraftOf(large, 'en'))).toEqual(large);
    const draft = portfolioDraftOf(large, 'de');
    expect(draft.lists.categories?.[0]?.amount).toBe('900.000.000');
    expect(read(draft)).toEqual(large);
  });

  it('[W5] an empty field is as usual, and a new entry gets an id that is not taken', () => {
    const draft = portfolioDraftOf(settings, 'en');
    const added = { key: 'new', id: '', name: 'It ', amount: '', scale: {} };
    const made = read({
      ...draft,
      numbers: { ...draft.numbers, capacity: '' },
      lists: { ...draft.lists, functions: [...(draft.lists.functions ?? []), added, { ...added, name: 'Größe' }] },
    });
    expect(made).toMatchObject({ capacity: 5 });
    expect((made as PortfolioSettings).functions?.map(({ id, name, weight }) => [id, name, weight])).toEqual([
      ['rnd', 'R&D', 2],
      ['it', 'IT', 0],
      ['it-2', 'It', 1],
      ['grosse', 'Größe', 1],
    ]);
  });

  it('[W5] a volume is read as people write sums, and never as a thousandth of it', () => {
    const draft = portfolioDraftOf(settings, 'en');
    const withVolume = (amount: string) =>
      read({
        ...draft,
        lists: { ...draft.lists, categories: [{ key: 'x', id: '', name: 'Drives', amount, scale: {} }] },
      });
    for (const [written, volume] of [
      ['1.500', 1_500],
      ['1,500', 1_500],
      ['1.500.000', 1_500_000],
      ['4,2 Mio', 4_200_000],
      ['CHF 12.5', 12.5],
      ['', null],
    ] as const)
      expect(withVolume(written)).toMatchObject({ categories: [{ volume }] });
    for (const written of ['5 USD', 'much']) expect(withVolume(written)).toEqual(['categories.0.amount']);
  });

  it('[W5] names every field that says something impossible', () => {
    const draft = portfolioDraftOf(settings, 'en');
    const [first, ...rest] = draft.lists.functions ?? [];
    expect(
      read({
        ...draft,
        numbers: { ...draft.numbers, capacity: '1.5', spendFrom: '120' },
        lists: {
          ...draft.lists,
          functions: [{ ...first!, name: ' ' }, ...rest.map((one) => ({ ...one, amount: 'much' }))],
          categories: [{ key: 'x', id: '', name: 'Drives', amount: '-1', scale: {} }],
          levels: [],
        },
      }),
    ).toEqual(
      expect.arrayContaining([
        'capacity',
        'spendFrom',
        'functions.0.name',
        'functions.1.amount',
        'categories.0.amount',
        'levels',
      ]),
    );
  });

  it('[W5] leaving the usual begins with the usual', () => {
    const draft = portfolioDraftOf(PortfolioSettings.parse({}), 'en');
    const lists = { ...draft.lists, criteria: usualCriteria(criteria), levels: usualRows({ manager: 'Manager' }) };
    const made = read({ ...draft, lists }) as PortfolioSettings;
    expect(made.criteria).toHaveLength(10);
    expect(made.criteria?.[0]).toMatchObject({ id: 'product-fit', weight: 1 });
    expect(made.levels).toEqual([{ id: 'manager', name: 'Manager' }]);
  });
});
