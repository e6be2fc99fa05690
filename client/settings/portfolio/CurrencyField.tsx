import { useMemo } from 'react';
import { usePortfolioSettingsText } from '../../text/use-portfolio-settings-text.ts';
import { useLanguage } from '../../text/use-text.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import styles from '../Workspace.module.css';

type Props = { value: string; onChange: (value: string) => void; isReadOnly: boolean };

/** One of the world's currencies, found by its letters or its name. */
export const CurrencyField = ({ value, onChange, isReadOnly }: Props) => {
  const t = usePortfolioSettingsText();
  const [language] = useLanguage();
  const items = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return Intl.supportedValuesOf('currency').map((id) => ({ id, label: id, detail: names.of(id) ?? id }));
  }, [language]);
  return (
    <div className={styles.currency}>
      <ComboBox
        label={t.currency}
        items={items}
        value={value}
        onSelect={(id) => id && onChange(id)}
        isDisabled={isReadOnly}
      />
      <p className={styles.hint}>{t.currencyHint}</p>
    </div>
  );
};
