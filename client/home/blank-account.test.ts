import { describe, expect, it } from 'vitest';
import { AccountFile } from '../../shared/model/account-file.ts';
import { PortfolioSettings } from '../../shared/model/portfolio-settings.ts';
import { home as de } from '../text/de/home.ts';
import { home as en } from '../text/en/home.ts';
import { blankAccount } from './blank-account.ts';

const usual = PortfolioSettings.parse({});

describe('a blank account', () => {
  it('[O3] has eight functions and four levels, with the same ids in every language', () => {
    const [english, german] = [
      blankAccount('Nordwind AG', en.blank, usual),
      blankAccount('Nordwind AG', de.blank, usual),
    ];
    expect(AccountFile.safeParse(english).success).toBe(true);
    expect(english.account).toMatchObject({ name: 'Nordwind AG', customer: 'Nordwind AG' });
    expect(english.functions).toHaveLength(8);
    expect(english.levels).toHaveLength(4);
    expect(german.functions.map((one) => one.id)).toEqual(english.functions.map((one) => one.id));
    expect(german.levels.map((one) => one.id)).toEqual(english.levels.map((one) => one.id));
    expect(german.functions.map((one) => one.name)).toContain('Logistik');
    expect(english.people).toEqual([]);
  });

  it('[W6] begins with the functions and levels of the workspace, where it has its own', () => {
    const own = PortfolioSettings.parse({
      functions: [{ id: 'sales', name: 'Sales', weight: 2 }],
      levels: [{ id: 'boss', name: 'Boss' }],
    });
    const account = blankAccount('Nordwind AG', en.blank, own);
    expect(account.functions).toEqual([{ id: 'sales', name: 'Sales', weight: 2 }]);
    expect(account.levels).toEqual([{ id: 'boss', name: 'Boss' }]);
    expect(AccountFile.safeParse(account).success).toBe(true);
  });
});
