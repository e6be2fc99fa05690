import { useMemo, useState } from 'react';
import type { Mapping } from '../../shared/rules/exchange/mapping.ts';
import { peopleOfSheet } from '../../shared/rules/exchange/people-of-sheet.ts';
import { useText } from '../text/use-text.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { ColumnsTable } from './ColumnsTable.tsx';
import { DialogFoot } from './DialogFoot.tsx';
import { FileHead } from './FileHead.tsx';
import { PlanFooter } from './PlanFooter.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanOptions } from './PlanOptions.tsx';
import type { TableSource } from './source.ts';
import { usePeoplePlan } from './use-people-plan.ts';

type TableImportProps = { source: TableSource; fileName: string; onAnother: () => void };

const namesSomebody = ({ fields }: Mapping): boolean =>
  fields.some((field) => field === 'name' || field === 'first-name' || field === 'last-name');

/** A table: its people as they will land, and beside that what its columns mean. */
export const TableImport = ({ source, fileName, onAnother }: TableImportProps) => {
  const t = useText().exchange;
  const [mapping, setMapping] = useState(source.mapping);
  const [view, setView] = useState<'people' | 'columns'>(() =>
    source.mapping.headerRow !== null && namesSomebody(source.mapping) ? 'people' : 'columns',
  );
  const rows = useMemo(() => {
    const people = peopleOfSheet(source.sheet, mapping);
    return people.ok ? people.value : [];
  }, [source.sheet, mapping]);
  const planned = usePeoplePlan(rows);
  const kind = mapping.program === null ? t.unknownTable : t.programs[mapping.program];
  return (
    <>
      <FileHead
        kind={source.sheetName === null ? kind : `${kind}, ${t.sheetOf(source.sheetName)}`}
        fileName={fileName}
        onAnother={onAnother}
      />

      <PlanOptions planned={planned} />
      <SegmentedControl
        label={t.view}
        value={view}
        onChange={setView}
        options={[
          { id: 'people', label: t.viewPeople(rows.length) },
          { id: 'columns', label: t.viewColumns(mapping.fields.length) },
        ]}
      />
      {view === 'columns' ? (
        <ColumnsTable sheet={source.sheet} mapping={mapping} onChange={setMapping} />
      ) : (
        <PlanList planned={planned} rowName={t.row} />
      )}
      <DialogFoot>
        <PlanFooter planned={planned} />
      </DialogFoot>
    </>
  );
};
