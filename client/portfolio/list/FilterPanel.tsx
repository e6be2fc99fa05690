import { useState } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { fold } from '../../../shared/rules/exchange/fold.ts';
import { choicesOf } from '../../../shared/rules/portfolio/filter-list.ts';
import { SEVERITIES, SHAPES } from '../../../shared/rules/portfolio/list-row.ts';
import { NONE, RESPECTS, type Respect } from '../../../shared/rules/portfolio/list-values.ts';
import type { ListView } from '../../../shared/rules/portfolio/list-view.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { compareNames } from '../../text/format.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat, useLanguage } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './FloatingPanel.module.css';
import type { SayValue } from './say-values.ts';
import type { ChangeView } from './use-list-view.ts';

const ORDERS: Partial<Record<Respect, readonly string[]>> = {
  stage: [...STAGE_LADDER, 'uncoupling'],
  finding: SEVERITIES,
  status: ['key', 'candidate', 'maintained', 'released'],
  shape: SHAPES,
};

/** From so many values on one types to find one. */
const SEARCHED_FROM = 12;
/** So many values of a respect are shown at first. */
const FEW = 6;

export type FilterPanelProps = {
  rows: readonly PortfolioRow[];
  view: ListView;
  today: Day;
  say: SayValue;
  onChange: ChangeView;
  onClear: () => void;
};

/** Every value there is, in every respect, with how many accounts it would show. */
export const FilterPanel = ({ rows, view, today, say, onChange, onClear }: FilterPanelProps) => {
  const words = usePortfolioText().portfolio;
  const [language] = useLanguage();
  const [typed, setTyped] = useState('');
  const compare = compareNames(language);
  const place = (respect: Respect, value: string): number => {
    if (value === NONE) return Number.POSITIVE_INFINITY;
    const at = ORDERS[respect]?.indexOf(value) ?? 0;
    return at < 0 ? SEVERITIES.length : at;
  };
  const all = RESPECTS.map((respect) => ({
    respect,
    choices: [...choicesOf(rows, view, respect, today)]
      .map(([value, count]) => ({ value, count, label: say(respect, value) }))
      .sort((a, b) => place(respect, a.value) - place(respect, b.value) || compare(a.label, b.label)),
  }));
  const query = fold(typed);
  const found = all
    .map(({ respect, choices }) => ({ respect, choices: choices.filter(({ label }) => fold(label).includes(query)) }))
    .filter(({ choices }) => choices.length > 0);
  const isMany = all.reduce((sum, { choices }) => sum + choices.length, 0) >= SEARCHED_FROM;

  const toggle = (respect: Respect, value: string) => {
    const now = view.filters[respect];
    const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
    onChange({ filters: { ...view.filters, [respect]: next } });
  };

  return (
    <>
      {isMany && (
        <TextField
          label={words.list.filterBy}
          hideLabel
          placeholder={words.list.filterBy}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
      )}
      {found.map(({ respect, choices }) => (
        <Section
          key={respect}
          label={words.respects[respect]}
          choices={choices}
          chosen={view.filters[respect]}
          isWhole={query !== ''}
          onToggle={(value) => toggle(respect, value)}
        />
      ))}
      {found.length === 0 && <p className={styles.empty}>{words.list.noChoices}</p>}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onClear}>
          {words.list.clear}
        </Button>
      </div>
    </>
  );
};

type SectionProps = {
  label: string;
  choices: readonly { value: string; label: string; count: number }[];
  chosen: readonly string[];
  isWhole: boolean;
  onToggle: (value: string) => void;
};

/** Of many values the first few, and those that are chosen; the others one press away. */
const Section = ({ label, choices, chosen, isWhole, onToggle }: SectionProps) => {
  const t = usePortfolioText().portfolio.list;
  const [isOpen, setOpen] = useState(false);
  const isShort = isWhole || isOpen || choices.length <= FEW + 1;
  const shown = choices.filter(({ value }, index) => isShort || index < FEW || chosen.includes(value));
  return (
    <fieldset className={styles.section}>
      <legend>{label}</legend>
      {shown.map(({ value, ...choice }) => (
        <Choice key={value} {...choice} isOn={chosen.includes(value)} onPress={() => onToggle(value)} />
      ))}
      {shown.length < choices.length && (
        <button type="button" className={styles.all} onClick={() => setOpen(true)}>
          {t.showAll(choices.length)}
        </button>
      )}
    </fieldset>
  );
};

type ChoiceProps = { label: string; count?: number; isOn: boolean; onPress: () => void };

export const Choice = ({ label, count, isOn, onPress }: ChoiceProps) => {
  const { number } = useFormat();
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isOn} onChange={onPress} />
      <span className={styles.label} dir="auto">
        {label}
      </span>
      {count !== undefined && <span className={styles.count}>{number(count)}</span>}
    </label>
  );
};
