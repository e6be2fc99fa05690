import { type ReactNode, useEffect } from 'react';
import { whenIdle } from '../../session/when-idle.ts';
import { openCatalogue } from '../../text/catalogue.ts';
import { LANGUAGES } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './Say.module.css';

/** Each language by its own name. */
const NAMES = { en: 'English', de: 'Deutsch' } as const;

/** Whoever is asked may read on in the other language when his connection has gone. */
const bringEveryLanguage = async () => {
  await whenIdle();
  for (const language of LANGUAGES) await (await openCatalogue(language)).whole();
};

type SayFrameProps = { title?: string; text?: string; children?: ReactNode };

/** The page around the question: its title, and the choice of language. Nothing leads from here into Facet. */
export const SayFrame = ({ title, text, children }: SayFrameProps) => {
  const t = useText().say;
  const [language, setLanguage] = useLanguage();
  useEffect(() => void bringEveryLanguage(), []);
  return (
    <main className={styles.page} id="content" tabIndex={-1}>
      <div className={styles.column}>
        {title !== undefined && (
          <header>
            <h1 className={styles.title}>{title}</h1>
            {text !== undefined && <p className={styles.lead}>{text}</p>}
          </header>
        )}
        {children}
        <footer className={styles.foot}>
          <SegmentedControl
            label={t.language}
            value={language}
            onChange={setLanguage}
            options={LANGUAGES.map((id) => ({ id, label: NAMES[id] }))}
          />
        </footer>
      </div>
    </main>
  );
};
