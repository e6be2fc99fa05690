import { useEffect, useRef } from 'react';
import { type ListView, QUICK, type Quick } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useFormat } from '../../text/use-text.ts';
import styles from './QuickChips.module.css';
import type { ChangeView } from './use-list-view.ts';

type QuickChipsProps = { view: ListView; counts: Readonly<Record<Quick | 'all', number>>; onChange: ChangeView };

/** The questions that are asked most, each with how many accounts it leaves; several hold together. */
export const QuickChips = ({ view, counts, onChange }: QuickChipsProps) => {
  const t = usePortfolioText().portfolio.quick;
  const toggle = (quick: Quick) =>
    onChange({ quick: QUICK.filter((one) => (one === quick) !== view.quick.includes(one)) });
  const chips = useRef<HTMLFieldSetElement>(null);
  // on a phone they run on beyond the edge: what holds is seen
  const chosen = view.quick.join();
  useEffect(() => {
    if (chosen === '') return;
    const pressed = chips.current?.querySelector('[aria-pressed="true"]');
    pressed?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);
  return (
    <fieldset ref={chips} aria-label={t.label} className={styles.chips}>
      <Chip label={t.all} count={counts.all} isOn={view.quick.length === 0} onPress={() => onChange({ quick: [] })} />
      {QUICK.map((quick) => (
        <Chip
          key={quick}
          label={t[quick]}
          count={counts[quick]}
          isOn={view.quick.includes(quick)}
          onPress={() => toggle(quick)}
        />
      ))}
    </fieldset>
  );
};

type ChipProps = { label: string; count: number; isOn: boolean; onPress: () => void };

const Chip = ({ label, count, isOn, onPress }: ChipProps) => {
  const { number } = useFormat();
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onPress}>
      {label} <span className={styles.count}>{number(count)}</span>
    </button>
  );
};
