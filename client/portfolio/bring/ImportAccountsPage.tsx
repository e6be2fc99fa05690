import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import type { Sheet } from '../../../shared/rules/exchange/sheet.ts';
import { type AccountMapping, guessAccountMapping } from '../../../shared/rules/portfolio/import/account-mapping.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePortfolio } from '../portfolio.ts';
import styles from './Bring.module.css';
import { TableOfAccounts } from './TableOfAccounts.tsx';

/** Reads the cells of a file, or says in words why there are none. */
export type ReadTable = (
  file: File,
) => Promise<{ ok: true; value: { sheet: Sheet; sheetName: string | null } } | { ok: false; reason: string }>;

export type BroughtTable = { fileName: string; sheet: Sheet; sheetName: string | null; mapping: AccountMapping };

type State =
  | { kind: 'choosing'; refused: { fileName: string; reason: string } | null }
  | { kind: 'reading' }
  | { kind: 'read'; table: BroughtTable };

/** Accounts with figures from a table: choose, look at what would happen, do it. */
export const ImportAccountsPage = ({ readTable }: { readTable: ReadTable }) => {
  const t = usePortfolioText().bring;
  const { data: portfolio } = usePortfolio();
  const [state, setState] = useState<State>({ kind: 'choosing', refused: null });

  const take = async (file: File) => {
    setState({ kind: 'reading' });
    const refuse = (reason: string) => setState({ kind: 'choosing', refused: { fileName: file.name, reason } });
    const read = await readTable(file);
    if (!read.ok) return refuse(read.reason);
    const mapping = guessAccountMapping(read.value.sheet);
    if (mapping === null) return refuse(t.people);
    setState({ kind: 'read', table: { ...read.value, fileName: file.name, mapping } });
  };

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t.title}</h1>
      {state.kind === 'read' && portfolio ? (
        <TableOfAccounts
          table={state.table}
          portfolio={portfolio}
          onAnother={() => setState({ kind: 'choosing', refused: null })}
        />
      ) : (
        <>
          <p className={styles.lead}>{t.lead}</p>
          {state.kind === 'choosing' && state.refused && (
            <Notice tone="error">
              <strong>{t.refused(state.refused.fileName)}</strong> {state.refused.reason}
            </Notice>
          )}
          {state.kind === 'choosing' ? (
            <Choose onFile={(file) => void take(file)} />
          ) : (
            <div className={styles.reading} role="status" aria-label={t.reading}>
              <Skeleton width="40%" />
              <Skeleton />
              <Skeleton width="80%" />
            </div>
          )}
          <p className={styles.soft}>{t.programs}</p>
        </>
      )}
    </div>
  );
};

const Choose = ({ onFile }: { onFile: (file: File) => void }) => {
  const t = usePortfolioText().bring;
  return (
    <DropZone
      className={styles.drop ?? ''}
      aria-label={t.drop}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const item = items.find(isFileDropItem);
        if (item) onFile(await item.getFile());
      }}
    >
      <FileUp size={20} strokeWidth={1.6} aria-hidden />
      <span>{t.drop}</span>
      <FileTrigger
        acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      >
        <Button variant="ink" size="large" autoFocus>
          {t.choose}
        </Button>
      </FileTrigger>
      <span className={styles.soft}>{t.kinds}</span>
    </DropZone>
  );
};
