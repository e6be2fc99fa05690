import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { randomId } from '../../session/random-id.ts';
import { usePortfolioSettingsText } from '../../text/use-portfolio-settings-text.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from '../Workspace.module.css';
import { EntryRow } from './EntryRow.tsx';
import { type ListId, type Row, usualCriteria, usualRows } from './portfolio-draft.ts';

type Props = {
  list: ListId;
  /** null: as usual. */
  rows: readonly Row[] | null;
  onChange: (rows: readonly Row[] | null) => void;
  wrong: ReadonlySet<string>;
  isReadOnly: boolean;
};

/** One list of the settings: as usual, or entries of one's own in their order. */
export const RowsPart = ({ list, rows, onChange, wrong, isReadOnly }: Props) => {
  const t = usePortfolioSettingsText();
  const { blank } = useText().home;
  const place = useRef<HTMLOListElement>(null);
  const usual = (): Row[] =>
    list === 'criteria' ? usualCriteria(t.criteria) : usualRows(list === 'levels' ? blank.levels : blank.functions);

  /** The field that is there after the next drawing. */
  const focusOn = (index: number) =>
    requestAnimationFrame(() => place.current?.children[index]?.querySelector('input')?.focus());
  const add = () => {
    const shown = rows ?? [];
    onChange([...shown, { key: randomId(), id: '', name: '', amount: '', scale: {} }]);
    focusOn(shown.length);
  };
  const move = (index: number, step: -1 | 1) => {
    const next = [...(rows ?? [])];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + step, 0, taken);
    onChange(next);
  };

  return (
    <section className={styles.part} aria-label={t.parts[list]}>
      <h2 className={styles.heading}>{t.parts[list]}</h2>
      <p className={styles.text}>{t.explains[list]}</p>
      {list !== 'categories' && (
        <SegmentedControl
          label={t.parts[list]}
          value={rows === null ? 'usual' : 'own'}
          onChange={(choice) => onChange(choice === 'usual' ? null : (rows ?? usual()))}
          isDisabled={isReadOnly}
          options={[
            { id: 'usual', label: t.usually },
            { id: 'own', label: t.own },
          ]}
        />
      )}
      {rows === null && (
        <p className={styles.hint}>
          {t.usualFunctions(
            usual()
              .map(({ name }) => name)
              .join(', '),
          )}
        </p>
      )}
      {rows !== null && (
        <>
          {rows.length === 0 && list === 'categories' && <p className={styles.hint}>{t.noCategories}</p>}
          <ol className={styles.rows} ref={place}>
            {rows.map((row, index) => (
              <EntryRow
                key={row.key}
                list={list}
                row={row}
                place={index + 1}
                last={rows.length}
                wrong={{ name: wrong.has(`${list}.${index}.name`), amount: wrong.has(`${list}.${index}.amount`) }}
                isReadOnly={isReadOnly}
                onChange={(changed) => onChange(rows.map((one) => (one.key === row.key ? changed : one)))}
                onMove={(step) => move(index, step)}
                onRemove={() => {
                  onChange(rows.filter((one) => one.key !== row.key));
                  focusOn(Math.max(0, index - 1));
                }}
              />
            ))}
          </ol>
          {wrong.has(list) && (
            <p role="alert" className={styles.hint}>
              {t.wrong.list}
            </p>
          )}
          {!isReadOnly && (
            <Button icon={Plus} onPress={add} className={styles.addRow ?? ''}>
              {t.add[list]}
            </Button>
          )}
        </>
      )}
    </section>
  );
};
