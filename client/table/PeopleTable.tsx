import { useMemo, useState } from 'react';
import { removePeople } from '../../shared/document/commands/remove-people.ts';
import type { FunctionId, PersonId } from '../../shared/model/id.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { useAccount, useMayEdit, useSession, useToday, useView, useViewState } from '../session/hooks.ts';
import { compareNames } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { offerUndo } from '../ui/toast.ts';
import { AddPersonRow } from './AddPersonRow.tsx';
import { writable } from './column.ts';
import { filterPeople, type RowFilter } from './filter-rows.ts';
import { Grid } from './Grid.tsx';
import { PeopleCards } from './PeopleCards.tsx';
import { type PersonRow, peopleRows, yetToCome } from './people-rows.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { nextSorting, type Sorting, sortRows } from './sort-rows.ts';
import styles from './TableView.module.css';
import { usePeopleColumns } from './use-people-columns.tsx';

/** A name in the label of a control; the cell has it whole. */
const MENTIONED = 60;

/** The people of both companies, as a grid; on a phone as a list of cards. */
export const PeopleTable = ({ filter, asCards }: { filter: RowFilter; asCards: boolean }) => {
  const session = useSession();
  const view = useView();
  const mayEdit = useMayEdit();
  const t = useText().table;
  const [language] = useLanguage();
  const account = useAccount();
  const today = useToday();
  const selectedIds = useViewState((state) => state.selectedPeople);
  const asWritten = usePeopleColumns();
  const columns = useMemo(() => writable(asWritten, mayEdit), [asWritten, mayEdit]);
  const [sorting, setSorting] = useState<Sorting | null>(null);

  const all = useMemo(() => peopleRows(account, today), [account, today]);
  const rows = useMemo(() => {
    const lanes = new Map(account.functions.map((fn) => [fn.id, fn.name]));
    const laneName = (id: FunctionId | null) => (id === null ? t.noFunction : (lanes.get(id) ?? ''));
    const byId = new Map(columns.map((column) => [column.id, column]));
    const keyOf = (row: PersonRow, column: string) => byId.get(column)?.sortKey(row) ?? null;
    return sortRows(filterPeople(all, filter, laneName), sorting, keyOf, compareNames(language));
  }, [all, account.functions, filter, sorting, columns, language, t]);
  const selected = selectedIds.filter((id) => all.some((row) => row.id === id));

  const remove = (ids: readonly PersonId[]) => {
    session.perform(removePeople, { ids });
    view.clear();
    offerUndo(t.removed(ids.length), t.undo, session.undo);
  };

  const empty =
    all.length === 0 ? (
      <EmptyState
        title={t.empty.title}
        text={mayEdit ? t.empty.text : t.empty.readText}
        action={mayEdit && <Button onPress={() => view.openDialog({ kind: 'paste' })}>{t.empty.paste}</Button>}
      />
    ) : rows.length === 0 ? (
      <EmptyState title={t.empty.noMatch} text={t.empty.noMatchText} />
    ) : null;
  const end = (
    <>
      {empty && <div className={styles.empty}>{empty}</div>}
      {mayEdit && <AddPersonRow side={filter.side} lane={filter.function} />}
    </>
  );

  return (
    <>
      {!asCards && (
        <SelectionBar
          tab="people"
          count={selected.length}
          shown={rows.length}
          all={all.length}
          toCome={yetToCome(rows, today)}
          keys={mayEdit ? t.keys : t.readKeys}
          onRemove={mayEdit ? () => remove(selected) : null}
          onClear={view.clear}
        />
      )}
      {asCards ? (
        <PeopleCards rows={rows} selected={selected} onOpen={view.openPerson}>
          {end}
        </PeopleCards>
      ) : (
        <Grid
          label={t.gridPeople}
          columns={columns}
          rows={rows}
          nameOf={(row) => shorten(row.name, MENTIONED) || t.unnamed}
          selected={selected}
          onSelect={(ids) => view.selectPeople(ids)}
          onOpen={view.openPerson}
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
