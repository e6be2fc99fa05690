import type { ReactNode } from 'react';
import { useStore } from '../../session/store.ts';
import { partsState } from '../../session/until-loaded.ts';
import { useText } from '../../text/use-text.ts';
import styles from './Frame.module.css';
import { LateParts } from './LateParts.tsx';
import { SkipLink } from './SkipLink.tsx';

export type FrameProps = {
  /** Content of the top bar, right of the logo. */
  top: ReactNode;
  /** The rail; below 768 px it lies at the foot as tabs. */
  rail: ReactNode;
  children: ReactNode;
  /** Right of the content, over it on narrow screens. */
  panel?: ReactNode;
  /** Across the page under the bar: what everybody has to know now. */
  notice?: ReactNode;
  /** Between content and tabs on a phone. */
  foot?: ReactNode;
  saveState?: 'saved' | 'saving' | 'offline';
  /** Everything the page may need is here, should the network go. */
  isWhole?: boolean;
  /** Why nothing is being saved. */
  saveProblem?: string | null;
};

/** The frame of every page one is signed in for: bar above, rail at the left, content, panel. */
export const Frame = ({ top, rail, children, panel, notice, foot, isWhole = false, ...saving }: FrameProps) => {
  const t = useText().app;
  const { saveState = 'saved', saveProblem } = saving;
  const parts = useStore(partsState);
  return (
    <div
      className={styles.frame}
      data-save-state={saveState}
      data-whole={isWhole || undefined}
      data-save-problem={saveProblem ?? undefined}
      data-panel={panel ? true : undefined}
    >
      <SkipLink target="content">{t.skipToContent}</SkipLink>
      {panel && <SkipLink target="details">{t.skipToPanel}</SkipLink>}
      <header className={styles.top}>{top}</header>
      {(notice || parts !== 'coming') && (
        <div className={styles.notice}>
          {notice}
          {parts !== 'coming' && <LateParts state={parts} />}
        </div>
      )}
      {rail}
      <main className={styles.content} id="content" tabIndex={-1}>
        {children}
      </main>
      {panel}
      {foot}
    </div>
  );
};
