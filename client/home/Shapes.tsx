import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import type { Account } from '../../shared/model/account.ts';
import { AccountFile } from '../../shared/model/account-file.ts';
import type { Day } from '../../shared/model/day.ts';
import { FULL_STRENGTH } from '../../shared/rules/network.ts';
import { useText } from '../text/use-text.ts';
import { fetchExample } from './examples.ts';
import { ShapePicture } from './ShapePicture.tsx';
import styles from './Shapes.module.css';

/** The invented account on three days. For the last one every line it has is at full strength: where it all leads. */
const SHAPES = [
  { shape: 'bowtie', day: '2025-03-12' as Day },
  { shape: 'opening', day: '2025-11-20' as Day },
  { shape: 'diamond', day: '2026-09-08' as Day },
] as const;

const atFullStrength = (account: Account): Account => ({
  ...account,
  contacts: account.contacts.map((contact) => ({ ...contact, strengths: [{ from: null, value: FULL_STRENGTH }] })),
});

/** What a relationship can look like. Without the pictures (offline) the words stand alone. */
export const Shapes = () => {
  const t = useText().home.start.shapes;
  const { data: accounts } = useQuery({
    queryKey: ['examples', 'shapes'],
    queryFn: async () => {
      const account = AccountFile.parse(await fetchExample('nordwind'));
      return { bowtie: account, opening: account, diamond: atFullStrength(account) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <div className={styles.shapes}>
      {SHAPES.map(({ shape, day }, index) => {
        const account = accounts?.[shape];
        return (
          <Fragment key={shape}>
            {index > 0 && (
              <span className={styles.arrow} aria-hidden>
                <ArrowRight size={16} strokeWidth={1.6} />
              </span>
            )}
            <figure className={styles.shape}>
              <div className={styles.frame}>
                {account && <ShapePicture account={account} day={day} label={t[shape].name} />}
              </div>
              <figcaption className={styles.caption}>
                <b>{t[shape].name}</b>
                {t[shape].text}
              </figcaption>
            </figure>
          </Fragment>
        );
      })}
    </div>
  );
};
