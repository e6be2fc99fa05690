// The cells that say one thing.

import type { PortfolioRow } from '../../../../shared/protocol/portfolio.ts';
import { drawnIndex } from '../../../../shared/rules/portfolio/drawn-index.ts';
import { usePortfolioText } from '../../../text/use-portfolio-text.ts';
import { useFormat } from '../../../text/use-text.ts';
import { Face } from '../../../ui/Face.tsx';
import { Glyph } from '../../../ui/Glyph.tsx';
import { useBriefDay, useListPlace } from '../list-place.ts';
import styles from './cells.module.css';

type CellProps = { row: PortfolioRow };

const Nothing = () => <span className={styles.quiet}>{usePortfolioText().portfolio.list.none}</span>;

export const ShapeCell = ({ row }: CellProps) => <Glyph diamondIndex={drawnIndex(row)} width={52} height={24} />;

export const KamCell = ({ row }: CellProps) => {
  const { kams } = usePortfolioText().portfolio;
  if (!row.facts) return <Nothing />;
  const [first, ...others] = row.facts.kams;
  if (!first) return <span className={styles.quiet}>{kams.none}</span>;
  return (
    <span className={styles.kam} title={row.facts.kams.map(({ name }) => name).join(', ')}>
      <span className={styles.face}>
        <Face name={first.name} side="supplier" size="small" />
        {others.length > 0 && <span className={styles.more}>{kams.more(others.length)}</span>}
      </span>
      <span className={styles.words}>
        <bdi>{first.name}</bdi>
      </span>
    </span>
  );
};

export const ThreadsCell = ({ row }: CellProps) => useFormat().number(row.threads);
export const PeopleCell = ({ row }: CellProps) => useFormat().number(row.people);

export const CoverageCell = ({ row }: CellProps) => <Part part={row.coveredFunctions} all={row.customerFunctions} />;
export const CoordinationCell = ({ row }: CellProps) => <Part part={row.coordinated} all={row.lineHolders} />;

/** "3 of 8"; a dash where there is nothing to be covered or coordinated. */
const Part = ({ part, all }: { part: number; all: number }) => {
  const t = usePortfolioText().portfolio.list;
  const { number } = useFormat();
  if (all === 0) return <Nothing />;
  return (
    <span>
      {number(part)} <span className={styles.quiet}>{t.ofAll(number(all))}</span>
    </span>
  );
};

export const ActionCell = ({ row }: CellProps) => {
  const t = usePortfolioText().portfolio.action;
  const day = useBriefDay();
  const { today } = useListPlace();
  if (!row.facts) return <Nothing />;
  const { next } = row.facts.actions;
  if (!next) return <span className={styles.quiet}>{t.none}</span>;
  const isLate = next.due !== null && next.due < today;
  const due = next.due === null ? t.noDay : isLate ? t.overdue(day(next.due)) : t.due(day(next.due));
  const detail = [due, next.owner].filter(Boolean).join(', ');
  return (
    <span className={styles.two} title={`${next.text} · ${detail}`}>
      <span className={styles.cut} dir="auto">
        {next.text}
      </span>
      <span className={isLate ? styles.late : styles.under}>{detail}</span>
    </span>
  );
};

export const TouchCell = ({ row }: CellProps) => {
  const day = useBriefDay();
  return row.facts?.lastTouch ? day(row.facts.lastTouch) : <Nothing />;
};

export const EditCell = ({ row }: CellProps) => useFormat().instant(row.lastEdit);

export const DueCell = ({ row }: CellProps) => {
  const t = usePortfolioText().portfolio.due;
  const day = useBriefDay();
  const { today } = useListPlace();
  const { due, last } = row.reviews;
  if (due > today) return day(due);
  return <span className={styles.late}>{last === null && due === today ? t.now : t.since(day(due))}</span>;
};

export const StatusCell = ({ row }: CellProps) => {
  const { statuses } = usePortfolioText().portfolio;
  return row.status ? statuses[row.status] : <Nothing />;
};

export const TagsCell = ({ row }: CellProps) => {
  const { tags } = row.profile;
  if (tags.length === 0) return <Nothing />;
  return (
    <span className={styles.cut} title={tags.join(', ')} dir="auto">
      {tags.join(', ')}
    </span>
  );
};

const Money = ({ value }: { value: number | null }) => {
  const { money } = useFormat();
  const { currency } = useListPlace();
  return value === null ? <Nothing /> : money(value, currency);
};
export const RevenueCell = ({ row }: CellProps) => <Money value={row.profile.revenue} />;
export const ProfitCell = ({ row }: CellProps) => <Money value={row.profile.profit} />;
export const PotentialCell = ({ row }: CellProps) => <Money value={row.profile.potential} />;
