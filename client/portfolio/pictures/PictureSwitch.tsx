import { useEffect, useRef } from 'react';
import { Link, useSearch } from 'wouter';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import styles from './PictureSwitch.module.css';
import { PICTURES, type PictureName } from './picture-names.ts';

/** Every picture is a page; filter and choices go with it from one to the next. */
export const PictureSwitch = ({ picture }: { picture: PictureName }) => {
  const t = usePortfolioText().pictures;
  const search = useSearch();
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: another picture is another place in the row
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [picture]);
  return (
    <nav ref={nav} className={styles.switch} aria-label={t.switch}>
      {PICTURES.map((name) => (
        <Link
          key={name}
          href={`/pictures/${name}${search ? `?${search}` : ''}`}
          className={styles.link ?? ''}
          aria-current={name === picture ? 'page' : undefined}
        >
          {t.short[name]}
        </Link>
      ))}
    </nav>
  );
};
