import { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import { usePortfolioSettingsText } from '../../text/use-portfolio-settings-text.ts';
import { useLanguage } from '../../text/use-text.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from '../Workspace.module.css';
import { NUMBERS, type NumberId, portfolioDraftOf } from './portfolio-draft.ts';

type Props = {
  ids: readonly NumberId[];
  values: Readonly<Record<NumberId, string>>;
  onChange: (id: NumberId, value: string) => void;
  wrong: ReadonlySet<string>;
  isReadOnly: boolean;
};

const STANDARD = PortfolioSettings.parse({});

export const NumberFields = ({ ids, values, onChange, wrong, isReadOnly }: Props) => {
  const t = usePortfolioSettingsText();
  const [language] = useLanguage();
  const usual = portfolioDraftOf(STANDARD, language).numbers;
  return ids.map((id) => (
    <TextField
      key={id}
      className={styles.number ?? ''}
      label={t.numbers[id]}
      description={t.usual[NUMBERS[id]](usual[id])}
      value={values[id]}
      onChange={(value) => onChange(id, value)}
      isReadOnly={isReadOnly}
      error={wrong.has(id) ? t.wrong[NUMBERS[id]] : null}
    />
  ));
};
