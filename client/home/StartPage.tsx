import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import type { AccountId } from '../../shared/model/id.ts';
import { useListAddress } from '../session/list-left.ts';
import { useText } from '../text/use-text.ts';
import { BringPeopleIn } from './BringPeopleIn.tsx';
import { LookAround } from './LookAround.tsx';
import styles from './StartPage.module.css';
import { StartWithName } from './StartWithName.tsx';

// Geometry and an example account: the page stands without them.
const Shapes = lazy(async () => ({ default: (await import('./Shapes.tsx')).Shapes }));

export type StartPageProps = {
  /** There are no accounts yet: this is the first screen after set-up. */
  isFirst: boolean;
  onOpen: (id: AccountId) => void;
  /** The file is not an account file: it is imported in the new account, where its people can be seen and corrected. */
  onBring: (id: AccountId, file: File) => void;
};

export const StartPage = ({ isFirst, onOpen, onBring }: StartPageProps) => {
  const t = useText().home.start;
  const list = useListAddress();
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{isFirst ? t.heading : t.newHeading}</h1>
        <p className={styles.lead}>{t.lead}</p>
        <div className={styles.shapes}>
          <Suspense>
            <Shapes />
          </Suspense>
        </div>
        <div className={styles.ways}>
          <StartWithName onOpen={onOpen} />
          <BringPeopleIn onOpen={onOpen} onBring={onBring} />
          <LookAround onOpen={onOpen} />
        </div>
        <p className={styles.foot}>
          {t.foot}
          <Link href="/import-accounts" className={styles.back}>
            {t.bringAccounts}
          </Link>
          {!isFirst && (
            <Link href={list} className={styles.back}>
              {t.toAccounts}
            </Link>
          )}
        </p>
      </div>
    </div>
  );
};
