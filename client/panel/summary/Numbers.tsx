import type { Headline } from '../../../shared/rules/headline.ts';
import { useText } from '../../text/use-text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './HeadlineSection.module.css';

/** The three numbers to be read. */
export const Numbers = ({ head }: { head: Headline }) => {
  const t = useText().panel.headline;
  return (
    <dl className={styles.numbers}>
      <div title={t.threadsMeaning}>
        <dt className={styles.label}>{t.threads}</dt>
        <dd className={styles.figure}>{head.threads}</dd>
      </div>
      <div title={t.coverageMeaning}>
        <dt className={styles.label}>{t.coverage}</dt>
        <dd className={styles.figure}>
          <Share part={head.coveredFunctions} whole={head.customerFunctions} />
        </dd>
      </div>
      <div title={t.coordinationMeaning}>
        <dt className={styles.label}>{t.coordination}</dt>
        <dd className={styles.figure}>
          <Share part={head.coordinated} whole={head.lineHolders} />
        </dd>
      </div>
    </dl>
  );
};

/** "3 of 8"; a dash where there is nothing to count. */
export const Share = ({ part, whole }: { part: number; whole: number }) => {
  const t = useText().panel.headline;
  if (whole === 0)
    return (
      <>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t.notApplicable}</VisuallyHidden>
      </>
    );
  return (
    <>
      {part} <small>{t.of(whole)}</small>
    </>
  );
};
