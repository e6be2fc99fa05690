import type { ReactNode } from 'react';
import { Glyph } from '../ui/Glyph.tsx';
import styles from './Entrance.module.css';

/** The page before one is in: sign in, set up, and what is said when neither is possible. */
export const Entrance = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => (
  <main className={styles.page} id="content" tabIndex={-1}>
    <div className={styles.column}>
      <div aria-hidden>
        <Glyph diamondIndex={1} width={56} height={48} />
      </div>
      <header>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
      </header>
      {children}
    </div>
  </main>
);
