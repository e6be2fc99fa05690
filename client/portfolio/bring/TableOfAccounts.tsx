import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import { accountRowsOf } from '../../../shared/rules/portfolio/import/account-rows.ts';
import { type Decision, planAccounts } from '../../../shared/rules/portfolio/import/plan-accounts.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { AccountColumns } from './AccountColumns.tsx';
import styles from './Bring.module.css';
import type { BroughtTable } from './ImportAccountsPage.tsx';
import { ImportFoot } from './ImportFoot.tsx';
import { ImportResult } from './ImportResult.tsx';
import { PlanOfAccounts } from './PlanOfAccounts.tsx';
import { useImportAccounts } from './use-import-accounts.ts';

type TableOfAccountsProps = { table: BroughtTable; portfolio: Portfolio; onAnother: () => void };

/** A table: what would become of its lines, and beside that what its columns mean. */
export const TableOfAccounts = ({ table, portfolio, onAnother }: TableOfAccountsProps) => {
  const t = usePortfolioText().bring;
  const [mapping, setMapping] = useState(table.mapping);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const hasName = mapping.columns.some(({ field }) => field === 'name');
  const [view, setView] = useState<'accounts' | 'columns'>(
    table.mapping.headerRow === null || !hasName ? 'columns' : 'accounts',
  );
  const { currency } = portfolio.settings;
  const rows = useMemo(() => accountRowsOf(table.sheet, mapping, currency), [table.sheet, mapping, currency]);
  const plan = useMemo(() => {
    const accounts = portfolio.rows.map(({ id, name, customer, profile, mayInPortfolio }) => ({
      ...{ id, name, customer, profile, mayEdit: mayInPortfolio.editProfile },
    }));
    return planAccounts(rows, { accounts, decisions, today: portfolio.today });
  }, [rows, portfolio, decisions]);
  const sending = useImportAccounts(table.fileName, portfolio);
  const head = useRef<HTMLDivElement>(null);
  // the button that chose the file is gone: reading and tabbing go on from here
  useEffect(() => head.current?.focus(), []);

  if (sending.state.kind === 'done')
    return <ImportResult results={sending.state.results} onAgain={sending.again} onAnother={onAnother} />;
  const kind = mapping.program === null ? t.table : t.program[mapping.program];
  const theirs = mapping.columns.findIndex(({ field }) => field === 'their-revenue');
  const column = mapping.headerRow === null ? '' : (table.sheet[mapping.headerRow]?.[theirs] ?? '').trim();
  return (
    <>
      <div className={styles.file} ref={head} tabIndex={-1}>
        <FileSpreadsheet size={16} strokeWidth={1.6} aria-hidden />
        <strong>{table.sheetName === null ? kind : `${kind}, ${t.sheetOf(table.sheetName)}`}</strong>
        <span className={styles.fileName} dir="auto">
          {table.fileName}
        </span>
        <Button variant="quiet" onPress={onAnother} isDisabled={sending.state.kind === 'sending'}>
          {t.another}
        </Button>
      </div>
      {theirs >= 0 && <Notice tone="info">{t.theirRevenue(column)}</Notice>}
      {hasName && rows.length === 0 && <Notice tone="warning">{t.noAccounts}</Notice>}
      <div>
        <SegmentedControl
          label={t.view}
          value={view}
          onChange={setView}
          options={[
            { id: 'accounts', label: t.viewAccounts(rows.length) },
            { id: 'columns', label: t.viewColumns(mapping.columns.length) },
          ]}
        />
      </div>
      {view === 'columns' ? (
        <AccountColumns sheet={table.sheet} mapping={mapping} onChange={setMapping} />
      ) : (
        <PlanOfAccounts plan={plan} currency={currency} decisions={decisions} onDecide={setDecisions} />
      )}
      <ImportFoot plan={plan} state={sending.state} onAct={() => void sending.act(plan)} onStop={sending.stop} />
    </>
  );
};
