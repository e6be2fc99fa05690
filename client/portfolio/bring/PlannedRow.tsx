import type { AccountId } from '../../../shared/model/id.ts';
import type { AccountRow } from '../../../shared/rules/portfolio/import/account-rows.ts';
import type { Decision, PlannedAccount } from '../../../shared/rules/portfolio/import/plan-accounts.ts';
import { type PortfolioText, usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { useMoney } from '../money.ts';
import styles from './Bring.module.css';

type PlannedRowProps = {
  planned: PlannedAccount;
  currency: string;
  /** null: not decided. */
  onDecide: (decision: Decision | null) => void;
};

const FIGURES = ['revenue', 'profit', 'potential'] as const;

/** What a new account would begin with, in words. */
const bringsOf = (row: AccountRow, money: (sum: number) => string, words: PortfolioText): string[] => [
  ...(row.owner === '' ? [] : [words.bring.kam(row.owner)]),
  ...FIGURES.flatMap((field) => {
    const sum = row[field];
    return sum === null ? [] : [`${words.bring.changes[field]} ${money(sum)}`];
  }),
  ...(row.status === null ? [] : [words.portfolio.statuses[row.status]]),
  ...row.positions.map(({ category }) => category),
  ...row.tags,
];

/** One line of the file and what would become of it. */
export const PlannedRow = ({ planned, currency, onDecide }: PlannedRowProps) => {
  const words = usePortfolioText();
  const t = words.bring;
  const money = useMoney(currency).short;
  const { row, kind, sameName } = planned;
  const says = (): string => {
    if (planned.kind === 'update') return t.fills(planned.changes.map((part) => t.changes[part]).join(', '));
    if (planned.kind === 'skip') return t.why[planned.why];
    const brings = bringsOf(row, money, words);
    return brings.length === 0 ? t.nameOnly : t.brings(brings.join(', '));
  };
  const meant = planned.kind === 'ask' ? '' : 'account' in planned ? planned.account.id : 'new';
  const choose = (id: string) =>
    onDecide(id === '' ? null : id === 'new' || id === 'leave-out' ? id : (id as AccountId));
  return (
    <li className={styles.row}>
      <span className={styles.place}>{t.line(row.row)}</span>
      <span className={styles.what}>
        <span className={styles.name} dir="auto">
          {row.name || ('account' in planned ? planned.account.name : '–')}
        </span>
        <span className={styles.soft}>{says()}</span>
        {row.again.length > 0 && <span className={styles.soft}>{t.again(row.again)}</span>}
        {row.problems.map(({ row: line, field, cell, why }) => (
          <span key={`${line} ${field} ${cell}`} className={styles.soft}>
            {t.fields[field]}: {t.problem[why](cell, currency)}
          </span>
        ))}
      </span>
      {sameName.length > 0 && kind !== 'skip' && (
        <Select
          className={styles.choice ?? ''}
          label={t.meant(row.name)}
          hideLabel
          value={meant}
          onChange={choose}
          options={[
            { id: '', label: t.undecided },
            ...sameName.map(({ id, name, customer }) => ({
              ...{ id: id as string, label: t.same(name) },
              ...(customer === name ? {} : { detail: customer }),
            })),
            { id: 'new', label: t.isNew },
            { id: 'leave-out', label: t.leaveOut },
          ]}
        />
      )}
      {sameName.length === 0 && (kind === 'create' || kind === 'update') && (
        <Button variant="quiet" onPress={() => onDecide('leave-out')}>
          {t.leaveOut}
        </Button>
      )}
      {planned.kind === 'skip' && planned.why === 'left-out' && (
        <Button variant="quiet" onPress={() => onDecide(null)}>
          {t.backIn}
        </Button>
      )}
    </li>
  );
};
