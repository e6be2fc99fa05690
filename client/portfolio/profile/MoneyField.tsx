import { useState } from 'react';
import { readAmount } from '../../../shared/rules/portfolio/amount.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useLanguage } from '../../text/use-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useMoney } from '../money.ts';

type MoneyFieldProps = {
  label: string;
  value: number | null;
  currency: string;
  /** `seen`: what stood there when writing began. */
  onChange: (value: number | null, seen: number | null) => void;
  mayBeNegative?: boolean;
  hideLabel?: boolean;
  description?: string | undefined;
  isReadOnly?: boolean;
  className?: string;
};

/** A sum as people write it ("1.2m"), kept as a number when the field is left. Escape gives the old one back. */
export const MoneyField = ({ value, currency, onChange, mayBeNegative = false, ...field }: MoneyFieldProps) => {
  const t = usePortfolioText().profile.figures;
  const money = useMoney(currency);
  const [language] = useLanguage();
  // null: not being written in
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);

  const written =
    draft === null || draft.trim() === '' ? null : readAmount(draft, language === 'de' ? 'german' : 'english');
  const problem = ((): string | null => {
    if (draft === null || draft.trim() === '') return null;
    if (written === null) return t.notANumber;
    if (written.amount < 0 && !mayBeNegative) return t.negative;
    return written.currency !== null && written.currency !== currency ? t.otherCurrency(currency) : null;
  })();
  const [shown, setShown] = useState<string | null>(null);

  const commit = () => {
    setShown(problem);
    if (draft === null || problem !== null) return;
    setDraft(null);
    const next = written?.amount ?? null;
    if (next !== value) onChange(next, seen);
  };

  return (
    <TextField
      {...field}
      value={draft ?? (value === null ? '' : money.bare(value))}
      placeholder={t.unknown}
      onChange={(next) => {
        if (draft === null) setSeen(value);
        setDraft(next);
        setShown(null);
      }}
      error={shown}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape' || draft === null) return;
        event.stopPropagation();
        setDraft(null);
        setShown(null);
      }}
    />
  );
};
