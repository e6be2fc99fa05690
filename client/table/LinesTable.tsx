import { useMemo, useState } from 'react';
import { removeContacts } from '../../shared/document/commands/remove-contacts.ts';
import type { ContactId, FunctionId } from '../../shared/model/id.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { useAccount, useCadences, useMayEdit, useSession, useToday, useView, useViewState } from '../session/hooks.ts';
import { compareNames } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { offerUndo } from '../ui/toast.ts';
import { AddLineRow } from './AddLineRow.tsx';
import { writable } from './column.ts';
import { filterLines, type RowFilter } from './filter-rows.ts';
import { Grid } from './Grid.tsx';
import { LineCards } from './LineCards.tsx';
import { type LineRow, lineRows } from './line-rows.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { nextSorting, type Sorting, sortRows } from './sort-rows.ts';
import styles from './TableView.module.css';
import { useLineColumns } from './use-line-columns.tsx';

/** A name in the label of a control; the cell has it whole. */
const MENTIONED = 60;

/** The lines of contact, as a grid; on a phone as a list of cards. */
export const LinesTable = ({ filter, asCards }: { filter: RowFilter; asCards: boolean }) => {
  const session = useSession();
  const view = useView();
  const mayEdit = useMayEdit();
  const t = useText().table;
  const [language] = useLanguage();
  const account = useAccount();
  const today = useToday();
  const cadences = useCadences();
  const selectedIds = useViewState((state) => state.selectedContacts);
  const asWritten = useLineColumns();
  const columns = useMemo(() => writable(asWritten, mayEdit), [asWritten, mayEdit]);
  const [sorting, setSorting] = useState<Sorting | null>(null);

  const all = useMemo(() => lineRows(account, today, cadences), [account, today, cadences]);
  const rows = useMemo(() => {
    const lanes = new Map(account.functions.map((fn) => [fn.id, fn.name]));
    const laneName = (id: FunctionId | null) => (id === null ? t.noFunction : (lanes.get(id) ?? ''));
    const byId = new Map(columns.map((column) => [column.id, column]));
    const keyOf = (row: LineRow, column: string) => byId.get(column)?.sortKey(row) ?? null;
    return sortRows(filterLines(all, filter, laneName), sorting, keyOf, compareNames(language));
  }, [all, account.functions, filter, sorting, columns, language, t]);
  const selected = selectedIds.filter((id) => all.some((row) => row.id === id));

  const remove = (ids: readonly ContactId[]) => {
    session.perform(removeContacts, { ids });
    view.clear();
    offerUndo(t.removed(ids.length), t.undo, session.undo);
  };

  const empty =
    all.length === 0 ? (
      <EmptyState title={t.empty.noLinesTitle} text={mayEdit ? t.empty.noLinesText : t.empty.readLinesText} />
    ) : rows.length === 0 ? (
      <EmptyState title={t.empty.noMatch} text={t.empty.noMatchText} />
    ) : null;
  const end = (
    <>
      {empty && <div className={styles.empty}>{empty}</div>}
      {mayEdit && <AddLineRow />}
    </>
  );

  return (
    <>
      {!asCards && (
        <SelectionBar
          tab="lines"
          count={selected.length}
          shown={rows.length}
          all={all.length}
          keys={mayEdit ? t.linesKeys : t.readKeys}
          onRemove={mayEdit ? () => remove(selected) : null}
          onClear={view.clear}
        />
      )}
      {asCards ? (
        <LineCards rows={rows} selected={selected} onOpen={view.selectContact}>
          {end}
        </LineCards>
      ) : (
        <Grid
          label={t.gridLines}
          columns={columns}
          rows={rows}
          nameOf={(row) =>
            `${shorten(row.supplierName, MENTIONED) || t.unnamed} – ${shorten(row.customerName, MENTIONED) || t.unnamed}`
          }
          selected={selected}
          onSelect={(ids) => view.selectContacts(ids)}
          onOpen={view.selectContact}
          copiesRows
          onRemove={mayEdit ? remove : null}
          sorting={sorting}
          onSort={(column) => setSorting(nextSorting(sorting, column))}
        >
          {end}
        </Grid>
      )}
    </>
  );
};
