import { useState } from 'react';
import type { Decision, PlannedAccount } from '../../../shared/rules/portfolio/import/plan-accounts.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Bring.module.css';
import { PlannedRow } from './PlannedRow.tsx';

const KINDS = ['ask', 'create', 'update', 'skip', 'unchanged'] as const;
const AT_ONCE = 50;

type PlanOfAccountsProps = {
  plan: readonly PlannedAccount[];
  currency: string;
  decisions: ReadonlyMap<number, Decision>;
  onDecide: (decisions: ReadonlyMap<number, Decision>) => void;
};

/** What would become of each line; what needs somebody to decide stands first, and stays there when he has. */
export const PlanOfAccounts = ({ plan, currency, decisions, onDecide }: PlanOfAccountsProps) => {
  const t = usePortfolioText().bring;
  const isAsked = (one: PlannedAccount) => one.kind === 'ask' || (one.sameName.length > 0 && one.kind !== 'skip');
  const groups = KINDS.map((kind) => ({
    kind,
    rows: plan.filter((one) => (isAsked(one) ? kind === 'ask' : one.kind === kind)),
  })).filter(({ rows }) => rows.length > 0);
  const decide = (row: number, decision: Decision | null) => {
    const next = new Map(decisions);
    if (decision === null) next.delete(row);
    else next.set(row, decision);
    onDecide(next);
  };
  const decideAll = (rows: readonly PlannedAccount[], choose: (one: PlannedAccount) => Decision | undefined) => {
    const next = new Map(decisions);
    for (const one of rows) {
      const decision = choose(one);
      if (decision) next.set(one.row.row, decision);
    }
    onDecide(next);
  };
  return (
    <div className={styles.plan}>
      {groups.map(({ kind, rows }) => (
        <section key={kind} aria-labelledby={`plan-${kind}`}>
          <div className={styles.groupHead}>
            <h2 className={styles.heading} id={`plan-${kind}`}>
              {t.groups[kind](rows.length)}
            </h2>
            {kind === 'ask' && (
              <>
                <Button onPress={() => decideAll(rows, ({ sameName }) => sameName[0]?.id)}>{t.allSame}</Button>
                <Button onPress={() => decideAll(rows, () => 'new')}>{t.allNew}</Button>
              </>
            )}
          </div>
          {kind === 'ask' && <p className={styles.soft}>{t.askLead}</p>}
          <Rows rows={rows} currency={currency} onDecide={decide} />
        </section>
      ))}
    </div>
  );
};

type RowsProps = {
  rows: readonly PlannedAccount[];
  currency: string;
  onDecide: (row: number, decision: Decision | null) => void;
};

const Rows = ({ rows, currency, onDecide }: RowsProps) => {
  const t = usePortfolioText().bring;
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map((planned) => (
          <PlannedRow
            key={planned.row.row}
            planned={planned}
            currency={currency}
            onDecide={(decision) => onDecide(planned.row.row, decision)}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="quiet" onPress={() => setShown(shown + 10 * AT_ONCE)}>
          {t.more(Math.min(10 * AT_ONCE, rows.length - shown))}
        </Button>
      )}
    </>
  );
};
