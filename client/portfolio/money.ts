import { useMemo } from 'react';
import type { Language } from '../text/language.ts';
import { useLanguage } from '../text/use-text.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

/** Sums in the workspace's currency: in full, and short where many stand in a row ("€4.2M"). */
export const useMoney = (currency: string) => {
  const [language] = useLanguage();
  return useMemo(() => {
    const shared = { style: 'currency', currency } as const;
    const full = new Intl.NumberFormat(LOCALES[language], { ...shared, maximumFractionDigits: 0 });
    const short = new Intl.NumberFormat(LOCALES[language], {
      ...{ ...shared, notation: 'compact', maximumFractionDigits: 1 },
    } as const);
    const bare = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
    return {
      full: (value: number) => full.format(value),
      short: (value: number) => short.format(value),
      /** Without the currency, as it stands in a field. */
      bare: (value: number) => bare.format(value),
    };
  }, [currency, language]);
};
