/** The languages of the interface. English is complete by definition, the others have its type. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = 'facet.language';

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** The first wanted language we have; a region does not matter ("de-AT" is German). */
export const pickLanguage = (wanted: readonly string[]): Language => {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split('-')[0];
    if (isLanguage(primary)) return primary;
  }
  return 'en';
};

export const readLanguage = (): Language => {
  const stored = localStorage.getItem(KEY);
  return isLanguage(stored) ? stored : pickLanguage(navigator.languages);
};

export const writeLanguage = (language: Language): void => localStorage.setItem(KEY, language);
