import type { ReactNode } from 'react';
import type { PanelPlace } from '../session/view-state.ts';
import styles from './Section.module.css';

type SectionProps = {
  title: string;
  aside?: ReactNode;
  /** The name by which an action leads here. */
  part?: PanelPlace;
  children: ReactNode;
};

/** A part of the panel, parted from the others by a hairline. `aside` says how much is in it. */
export const Section = ({ title, aside, part, children }: SectionProps) => (
  <section className={styles.section} data-part={part}>
    <h3 className={styles.title}>
      <span className={styles.words}>{title}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </h3>
    {children}
  </section>
);
