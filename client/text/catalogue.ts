// The words of a language come in two files: those of the first map, and all others, which come with the parts of the
// page that say them. A component that is too early for its words waits for them like for its code.
import { untilLoaded } from '../session/until-loaded.ts';
import type { Language } from './language.ts';
import type { Text } from './use-text.ts';

const loadFirst = async (language: Language) => {
  switch (language) {
    case 'en':
      return (await import('./en-first.ts')).first;
    case 'de':
      return (await import('./de-first.ts')).first;
  }
};

const loadLater = async (language: Language) => {
  switch (language) {
    case 'en':
      return (await import('./en-later.ts')).later;
    case 'de':
      return (await import('./de-later.ts')).later;
  }
};

export type Catalogue = {
  /** Keeps its identity; all of its words are there once `whole` has resolved. */
  text: Text;
  whole(): Promise<void>;
};

const known = new Map<Language, Promise<Catalogue>>();

const open = async (language: Language): Promise<Catalogue> => {
  let coming: Promise<void> | null = null;
  const whole = () => {
    coming ??= untilLoaded(() => loadLater(language)).then((later) => void Object.assign(text, later));
    return coming;
  };
  // What is not there yet is looked for behind it: whoever asks for it while drawing is drawn when it has come.
  const missing = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
        throw whole();
      },
    },
  );
  const text = Object.assign(Object.create(missing), await untilLoaded(() => loadFirst(language))) as Text;
  return { text, whole };
};

/** The words of a language, the first of them there. */
export const openCatalogue = (language: Language): Promise<Catalogue> => {
  const opening = known.get(language) ?? open(language);
  known.set(language, opening);
  return opening;
};
