import { useQuery } from '@tanstack/react-query';
import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import { AccountFile } from '../../shared/model/account-file.ts';
import { useText } from '../text/use-text.ts';
import { fetchExample, SHAPE_DAYS } from './examples.ts';
import { ShapePicture } from './ShapePicture.tsx';
import styles from './Shapes.module.css';

const SHAPES = ['bowtie', 'opening', 'diamond'] as const;

/** What a relationship can look like: one invented account on three days. Without it the words stand alone. */
export const Shapes = () => {
  const t = useText().home.start.shapes;
  const { data: account } = useQuery({
    queryKey: ['example', 'nordwind'],
    queryFn: async () => AccountFile.parse(await fetchExample('nordwind')),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return (
    <div className={styles.shapes}>
      {SHAPES.map((shape, index) => (
        <Fragment key={shape}>
          {index > 0 && (
            <span className={styles.arrow} aria-hidden>
              <ArrowRight size={16} strokeWidth={1.6} />
            </span>
          )}
          <figure className={styles.shape}>
            <div className={styles.frame}>
              {account && <ShapePicture account={account} day={SHAPE_DAYS[shape]} label={t[shape].name} />}
            </div>
            <figcaption className={styles.caption}>
              <b>{t[shape].name}</b>
              {t[shape].text}
            </figcaption>
          </figure>
        </Fragment>
      ))}
    </div>
  );
};
