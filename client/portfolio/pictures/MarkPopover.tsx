import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { Link } from 'wouter';
import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { classes } from '../../ui/classes.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import list from '../../ui/list.module.css';
import styles from './MarkPopover.module.css';
import type { Mark } from './scene.ts';

/** More than these nobody reads here; the table has them all. */
const MOST = 100;

type Props = {
  mark: Pick<Mark, 'title' | 'accounts'>;
  opener: RefObject<Element | null>;
  rows: readonly PortfolioRow[];
  onClose: () => void;
};

/** The accounts behind a mark, each a link to its map. */
export const MarkPopover = ({ mark, opener, rows, onClose }: Props) => {
  const t = usePortfolioText().pictures;
  const byId = new Map<AccountId, PortfolioRow>(rows.map((row) => [row.id, row]));
  const accounts = mark.accounts.flatMap((id) => byId.get(id) ?? []);
  const left = accounts.length - MOST;
  const links = useRef<HTMLUListElement>(null);
  useEffect(() => links.current?.querySelector('a')?.focus(), []);
  const step = (event: KeyboardEvent) => {
    const way = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = [...(links.current?.querySelectorAll('a') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    if (way === 0 || at < 0) return;
    event.preventDefault();
    all[at + way]?.focus();
  };
  return (
    <Popover
      className={classes(list.popover, styles.popover)}
      triggerRef={opener}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement="bottom"
      offset={4}
    >
      <Dialog className={styles.dialog ?? ''} aria-label={t.marks.accounts(mark.title)}>
        <Heading slot="title" className={styles.title ?? ''}>
          {mark.title}
        </Heading>
        {accounts.length === 0 && <p className={styles.none}>{t.marks.none}</p>}
        <ul ref={links} className={styles.list} onKeyDown={step}>
          {accounts.slice(0, MOST).map((row) => (
            <li key={row.id}>
              <Link href={`/accounts/${row.id}`} className={styles.account ?? ''}>
                <Glyph diamondIndex={drawnIndex(row)} width={36} height={18} />
                <span className={styles.name} dir="auto">
                  {row.name}
                </span>
                <span className={styles.facts}>
                  {t.marks.threads(row.threads)} · {t.marks.coverage(row.coveredFunctions, row.customerFunctions)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {left > 0 && <p className={styles.none}>{t.marks.more(left)}</p>}
      </Dialog>
    </Popover>
  );
};
