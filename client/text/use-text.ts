import { createContext, useContext, useMemo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import { en } from './en.ts';
import { type DayStyle, formatDay, formatInstant, formatNumber, formatTime } from './format.ts';
import type { Language } from './language.ts';

/** Every visible word, by feature. */
export type Text = typeof en;

export type TextState = { t: Text; language: Language; setLanguage: (language: Language) => void };

/** English without a provider, so that a component can be tested on its own. */
export const TextContext = createContext<TextState>({ t: en, language: 'en', setLanguage: () => {} });

export const useText = (): Text => useContext(TextContext).t;

export const useLanguage = (): [Language, (language: Language) => void] => {
  const { language, setLanguage } = useContext(TextContext);
  return [language, setLanguage];
};

/** Days, instants and numbers in the reader's language. */
export const useFormat = () => {
  const { language } = useContext(TextContext);
  return useMemo(
    () => ({
      day: (day: Day, style?: DayStyle) => formatDay(day, language, style),
      instant: (instant: string | number) => formatInstant(instant, language),
      time: (instant: string | number) => formatTime(instant, language),
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
    }),
    [language],
  );
};
