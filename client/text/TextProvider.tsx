import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { comeEarly } from '../session/lazy-part.ts';
import { type Catalogue, openCatalogue } from './catalogue.ts';
import { type Language, readLanguage, writeLanguage } from './language.ts';
import { TextContext } from './use-text.ts';

comeEarly(async () => (await openCatalogue(readLanguage())).whole());

/**
 * Nothing is drawn until the chosen language is there, so that words never change under the reader's eyes. Another one
 * takes its place when all of its words are there; without a network that is when there is one again.
 */
export const TextProvider = ({ children }: { children: ReactNode }) => {
  const [chosen, setChosen] = useState(readLanguage);
  const [shown, setShown] = useState<{ words: Catalogue; language: Language } | null>(null);
  const isFirst = useRef(true);

  useEffect(() => {
    let current = true;
    const show = async () => {
      const words = await openCatalogue(chosen);
      if (!isFirst.current) await words.whole();
      if (!current) return;
      isFirst.current = false;
      document.documentElement.lang = chosen;
      setShown({ words, language: chosen });
    };
    void show();
    return () => {
      current = false;
    };
  }, [chosen]);

  const setLanguage = useCallback((language: Language) => {
    writeLanguage(language);
    setChosen(language);
  }, []);

  const state = useMemo(
    () => shown && { t: shown.words.text, language: shown.language, setLanguage },
    [shown, setLanguage],
  );
  return state ? <TextContext value={state}>{children}</TextContext> : null;
};
