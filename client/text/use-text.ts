import { createContext, useContext, useMemo } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { first } from './en-first.ts';
import type { later } from './en-later.ts';
import { type DayStyle, formatDay, formatInstant, formatMoney, formatNumber, formatTime } from './format.ts';
import type { Language } from './language.ts';

/** Every visible word, by feature. */
export type Text = typeof first & typeof later;

export type TextState = { t: Text; language: Language; setLanguage: (language: Language) => void };

export const TextContext = createContext<TextState | null>(null);

let spare: TextState | null = null;

/** What is said without a provider, so that a component can be tested on its own. */
export const sayWithoutProvider = (t: Text): void => {
  spare = { t, language: 'en', setLanguage: () => {} };
};

const useTextState = (): TextState => {
  const state = useContext(TextContext) ?? spare;
  if (!state) throw new Error('This component needs a TextProvider above it');
  return state;
};

export const useText = (): Text => useTextState().t;

export const useLanguage = (): [Language, (language: Language) => void] => {
  const { language, setLanguage } = useTextState();
  return [language, setLanguage];
};

/** Days, instants and numbers in the reader's language. */
export const useFormat = () => {
  const { language } = useTextState();
  return useMemo(
    () => ({
      day: (day: Day, style?: DayStyle) => formatDay(day, language, style),
      instant: (instant: string | number) => formatInstant(instant, language),
      time: (instant: string | number) => formatTime(instant, language),
      money: (value: number, currency: string) => formatMoney(value, language, currency),
      number: (value: number, decimals?: number) => formatNumber(value, language, decimals),
    }),
    [language],
  );
};
