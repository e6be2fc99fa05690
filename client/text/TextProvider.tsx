import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { en } from './en.ts';
import { type Language, readLanguage, writeLanguage } from './language.ts';
import { type Text, TextContext } from './use-text.ts';

/** English comes with the app, every other language when it is chosen. */
const loadText = async (language: Language): Promise<Text> => (language === 'de' ? (await import('./de.ts')).de : en);

/** Nothing is drawn until the chosen language is there, so that words never change under the reader's eyes. */
export const TextProvider = ({ children }: { children: ReactNode }) => {
  const [chosen, setChosen] = useState(readLanguage);
  const [shown, setShown] = useState<{ t: Text; language: Language } | null>(null);

  useEffect(() => {
    let current = true;
    const show = (t: Text, language: Language) => {
      if (!current) return;
      document.documentElement.lang = language;
      setShown({ t, language });
    };
    loadText(chosen).then(
      (t) => show(t, chosen),
      // A language that cannot be fetched (offline) is no reason to show nothing.
      () => show(en, 'en'),
    );
    return () => {
      current = false;
    };
  }, [chosen]);

  const setLanguage = useCallback((language: Language) => {
    writeLanguage(language);
    setChosen(language);
  }, []);

  const state = useMemo(() => (shown ? { ...shown, setLanguage } : null), [shown, setLanguage]);
  return state ? <TextContext value={state}>{children}</TextContext> : null;
};
