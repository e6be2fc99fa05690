import { formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { TableCell } from './drawn.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };
/** What leaves the house is not longer than anybody reads. */
const DECIMALS = 1e4;

const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

const NOTHING: TableCell = { value: null, shown: '–' };

export const textCell = (value: string | null): TableCell => (value ? { value } : NOTHING);

export const numberCell = (value: number | null, language: Language, decimals = 0): TableCell =>
  value === null ? NOTHING : { value: rounded(value), shown: formatNumber(value, language, decimals) };

export const formatShare = (share: number, language: Language): string => `${formatNumber(share * 100, language)} %`;

export const shareCell = (share: number | null, language: Language): TableCell =>
  share === null ? NOTHING : { value: rounded(share), shown: formatShare(share, language) };

export const moneyOf = (currency: string, language: Language) => {
  const kind = { style: 'currency', currency } as const;
  const full = new Intl.NumberFormat(LOCALES[language], { ...kind, maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(LOCALES[language], { ...kind, notation: 'compact', maximumFractionDigits: 1 });
  return {
    short: (value: number) => short.format(value),
    full: (value: number) => full.format(value),
    cell: (value: number | null): TableCell =>
      value === null ? NOTHING : { value: rounded(value), shown: full.format(value) },
  };
};
