import { FIELDS, type Field } from '../../shared/rules/exchange/columns.ts';
import { MAX_PREAMBLE_ROWS } from '../../shared/rules/exchange/limits.ts';
import { type Mapping, mappingFor } from '../../shared/rules/exchange/mapping.ts';
import type { Sheet } from '../../shared/rules/exchange/sheet.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './ColumnsTable.module.css';

const SAMPLES = 3;

type ColumnsTableProps = { sheet: Sheet; mapping: Mapping; onChange: (mapping: Mapping) => void };

const samplesOf = (sheet: Sheet, mapping: Mapping, column: number): string[] => {
  const start = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const found = new Set<string>();
  for (let row = start; row < sheet.length && found.size < SAMPLES; row += 1) {
    const cell = (sheet[row]?.[column] ?? '').replace(/\s+/gu, ' ').trim();
    if (cell !== '') found.add(cell);
  }
  return [...found];
};

/** Rows that could hold the names of the columns: the filled ones at the top. */
const headerChoices = (sheet: Sheet): number[] =>
  sheet.slice(0, MAX_PREAMBLE_ROWS).flatMap((cells, row) => (cells.some((cell) => cell.trim() !== '') ? [row] : []));

/** What each column of the file means, with examples; every meaning can be corrected. */
export const ColumnsTable = ({ sheet, mapping, onChange }: ColumnsTableProps) => {
  const t = useText().exchange;
  const columns = mapping.fields.map((field, index) => ({
    index,
    field,
    name: mapping.headerRow === null ? '' : (sheet[mapping.headerRow]?.[index] ?? '').trim(),
    samples: samplesOf(sheet, mapping, index),
  }));
  const shown = columns.filter((column) => column.samples.length > 0 || column.field !== 'ignore');
  const options = FIELDS.map((field) => ({ id: field, label: t.fields[field] }));
  const hasName = mapping.fields.some((field) => ['name', 'first-name', 'last-name'].includes(field));
  const setField = (index: number, field: Field) => onChange({ ...mapping, fields: mapping.fields.with(index, field) });
  return (
    <div className={styles.columns}>
      {!hasName && <Notice tone="warning">{t.columns.noName}</Notice>}
      <Select
        className={styles.header}
        label={t.headerRow}
        value={String(mapping.headerRow ?? 'none')}
        onChange={(row) => onChange(mappingFor(sheet, row === 'none' ? null : Number(row)))}
        options={[
          ...headerChoices(sheet).map((row) => ({ id: String(row), label: t.headerRowOf(row + 1) })),
          { id: 'none', label: t.noHeader },
        ]}
      />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.columns.column}</th>
            <th scope="col">{t.columns.field}</th>
            <th scope="col">{t.columns.samples}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ index, field, name, samples }) => {
            const label = name || t.columns.unnamed(index + 1);
            return (
              <tr key={index} data-ignored={field === 'ignore' || undefined}>
                <th scope="row" dir="auto">
                  {label}
                </th>
                <td>
                  <Select
                    className={styles.field}
                    label={t.columns.fieldOf(label)}
                    hideLabel
                    value={field}
                    onChange={(next) => setField(index, next)}
                    options={options}
                  />
                </td>
                <td className={styles.samples}>
                  {samples.map((sample) => (
                    <span key={sample} dir="auto">
                      {sample}
                    </span>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < columns.length && (
        <p className={styles.empty}>{t.columns.empty(columns.length - shown.length)}</p>
      )}
    </div>
  );
};
