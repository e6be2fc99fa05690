import { useRef, useState } from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import type { Advice, Note } from './drawn.ts';
import { MarkPopover } from './MarkPopover.tsx';
import styles from './PictureNotes.module.css';

type Props = { notes: readonly Note[]; advice: readonly Advice[]; rows: readonly PortfolioRow[] };
type Opened = { title: string; accounts: Note['accounts'] };

/** What is advised in each box, and who is not in the picture and why. */
export const PictureNotes = ({ notes, advice, rows }: Props) => {
  const t = usePortfolioText().pictures;
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<Element>(null);
  const button = ({ title, accounts }: Opened, said: string) => (
    <button
      type="button"
      className={styles.open}
      aria-haspopup="dialog"
      onClick={(event) => {
        opener.current = event.currentTarget;
        setOpened({ title, accounts });
      }}
    >
      {said}
    </button>
  );
  return (
    <>
      {advice.length > 0 && (
        <div className={styles.advice}>
          {advice.map((one) => (
            <section key={one.title} className={styles.box}>
              <h2 className={styles.title}>{one.title}</h2>
              <p className={styles.text}>{one.text}</p>
              {one.accounts.length > 0 && button(one, t.many(one.accounts.length))}
            </section>
          ))}
        </div>
      )}
      {notes.length > 0 && (
        <section className={styles.notes} aria-label={t.notShown}>
          <h2 className={styles.small}>{t.notShown}</h2>
          <ul className={styles.list}>
            {notes.map(({ text, accounts }) => (
              <li key={text}>{button({ title: text, accounts }, text)}</li>
            ))}
          </ul>
        </section>
      )}
      {opened && <MarkPopover mark={opened} opener={opener} rows={rows} onClose={() => setOpened(null)} />}
    </>
  );
};
