import { MAX_PREAMBLE_ROWS } from '../../../shared/rules/exchange/limits.ts';
import type { Sheet } from '../../../shared/rules/exchange/sheet.ts';
import type { Notation } from '../../../shared/rules/portfolio/amount.ts';
import { ACCOUNT_FIELDS, type AccountColumn } from '../../../shared/rules/portfolio/import/account-columns.ts';
import { type AccountMapping, accountMappingFor } from '../../../shared/rules/portfolio/import/account-mapping.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Bring.module.css';

type AccountColumnsProps = { sheet: Sheet; mapping: AccountMapping; onChange: (mapping: AccountMapping) => void };

const SAMPLES = 3;
/** How the two notations look; the same in every language. */
const NOTATIONS: Record<Notation, string> = { german: '1.234,56', english: '1,234.56' };

const samplesOf = (sheet: Sheet, headerRow: number | null, column: number): string[] => {
  const found = new Set<string>();
  for (let row = headerRow === null ? 0 : headerRow + 1; row < sheet.length && found.size < SAMPLES; row += 1) {
    const cell = (sheet[row]?.[column] ?? '').replace(/\s+/gu, ' ').trim();
    if (cell !== '') found.add(cell);
  }
  return [...found];
};

/** What each column means, with examples; every meaning can be corrected. */
export const AccountColumns = ({ sheet, mapping, onChange }: AccountColumnsProps) => {
  const text = usePortfolioText().bring;
  const t = text.columns;
  const { headerRow, columns, notation } = mapping;
  const filled = sheet
    .slice(0, MAX_PREAMBLE_ROWS)
    .flatMap((cells, row) => (cells.some((cell) => cell.trim() !== '') ? [row] : []));
  const shown = columns
    .map((column, index) => {
      const name = headerRow === null ? '' : (sheet[headerRow]?.[index] ?? '').trim();
      const samples = samplesOf(sheet, headerRow, index);
      return { ...column, index, samples, label: name || t.unnamed(index + 1) };
    })
    .filter(({ samples, field }) => samples.length > 0 || field !== 'ignore');
  const set = (index: number, part: Partial<AccountColumn>) =>
    onChange({ ...mapping, columns: columns.map((one, i) => (i === index ? { ...one, ...part } : one)) });

  return (
    <div className={styles.plan}>
      {!columns.some(({ field }) => field === 'name') && <Notice tone="warning">{t.noName}</Notice>}
      <div className={styles.settings}>
        <Select
          label={t.headerRow}
          value={String(headerRow ?? 'none')}
          onChange={(row) => onChange(accountMappingFor(sheet, row === 'none' ? null : Number(row)))}
          options={[
            ...filled.map((row) => ({ id: String(row), label: t.inRow(row + 1) })),
            { id: 'none', label: t.noHeader },
          ]}
        />
        <Select<Notation | 'auto'>
          label={t.notation}
          value={notation ?? 'auto'}
          onChange={(next) => onChange({ ...mapping, notation: next === 'auto' ? null : next })}
          options={[
            { id: 'auto', label: t.auto },
            { id: 'german', label: NOTATIONS.german },
            { id: 'english', label: NOTATIONS.english },
          ]}
        />
      </div>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.means}</th>
            <th scope="col">{t.samples}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ index, field, category, label, samples }) => (
            <tr key={index}>
              <th scope="row" dir="auto">
                {label}
              </th>
              <td>
                <Select
                  label={t.meaningOf(label)}
                  hideLabel
                  value={field}
                  onChange={(next) => set(index, { field: next })}
                  options={ACCOUNT_FIELDS.map((id) => ({ id, label: text.fields[id] }))}
                />
                {(field === 'spend' || field === 'volume') && (
                  <TextField
                    className={styles.category ?? ''}
                    label={t.categoryOf(label)}
                    hideLabel
                    placeholder={t.byRow}
                    value={category ?? ''}
                    onChange={(next) => set(index, { category: next.trimStart() === '' ? null : next })}
                  />
                )}
              </td>
              <td className={styles.soft}>
                {samples.map((sample) => (
                  <span key={sample} className={styles.sample} dir="auto">
                    {sample}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
