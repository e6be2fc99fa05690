import type { ReactNode } from 'react';
import styles from './Section.module.css';

/** A part of the panel, parted from the others by a hairline. `aside` says how much is in it. */
export const Section = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => (
  <section className={styles.section}>
    <h3 className={styles.title}>
      <span className={styles.words}>{title}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </h3>
    {children}
  </section>
);
