import { useState } from 'react';
import type { Workspace } from '../../../shared/protocol/workspace.ts';
import { usePortfolioSettingsText } from '../../text/use-portfolio-settings-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { Elsewhere } from '../Elsewhere.tsx';
import { Failure } from '../Failure.tsx';
import styles from '../Workspace.module.css';
import { useChangeWorkspace, useWorkspace } from '../workspace.ts';
import { CurrencyField } from './CurrencyField.tsx';
import { NumberFields } from './NumberFields.tsx';
import { LISTS, type NumberId, portfolioDraftOf, readPortfolioDraft } from './portfolio-draft.ts';
import { RowsPart } from './RowsPart.tsx';

const STEERING: readonly NumberId[] = ['capacity', 'reviewEveryDays', 'candidateShare'];
const BOXES: readonly NumberId[] = ['attractiveFrom', 'strongFrom', 'spendFrom', 'significantFrom', 'effortFrom'];

/** What holds for the accounts together: set by the owner, read by members. */
export const PortfolioSection = () => {
  const text = useText();
  const { data, error, refetch } = useWorkspace();
  if (data) return <PortfolioForm known={data} />;
  if (!error) return <p className={styles.text}>{text.app.loading}</p>;
  return <Failure error={error} action={<Button onPress={() => void refetch()}>{text.tokens.tryAgain}</Button>} />;
};

const PortfolioForm = ({ known }: { known: Workspace }) => {
  const text = useText();
  const t = usePortfolioSettingsText();
  const [language] = useLanguage();
  const [draft, setDraft] = useState(() => portfolioDraftOf(known.settings.portfolio, language));
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = useChangeWorkspace();
  const isReadOnly = !known.mayChange;
  const numbers = {
    values: draft.numbers,
    onChange: (id: NumberId, value: string) => setDraft({ ...draft, numbers: { ...draft.numbers, [id]: value } }),
    wrong,
    isReadOnly,
  };

  const save = () => {
    const read = readPortfolioDraft(draft);
    setWrong('wrong' in read ? read.wrong : new Set());
    if ('wrong' in read) return;
    const { judging, keeping } = known.settings;
    change.mutate(
      { judging, keeping, portfolio: read.settings },
      {
        onSuccess({ settings }) {
          setDraft(portfolioDraftOf(settings.portfolio, language));
          toast(t.saved);
        },
      },
    );
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p className={styles.text}>{isReadOnly ? t.readOnly : t.text}</p>
      <Elsewhere to="/settings/workspace" what={t.toWorkspace} page={text.workspace.title} />
      <section className={styles.part} aria-label={t.parts.steering}>
        <h2 className={styles.heading}>{t.parts.steering}</h2>
        <CurrencyField
          value={draft.currency}
          onChange={(currency) => setDraft({ ...draft, currency })}
          isReadOnly={isReadOnly}
        />
        <NumberFields ids={STEERING} {...numbers} />
      </section>
      <section className={styles.part} aria-label={t.parts.boxes}>
        <h2 className={styles.heading}>{t.parts.boxes}</h2>
        <NumberFields ids={BOXES} {...numbers} />
      </section>
      {LISTS.map((list) => (
        <RowsPart
          key={list}
          list={list}
          rows={draft.lists[list]}
          onChange={(rows) => setDraft({ ...draft, lists: { ...draft.lists, [list]: rows } })}
          wrong={wrong}
          isReadOnly={isReadOnly}
        />
      ))}
      <Failure error={change.error} />
      {!isReadOnly && (
        <div className={styles.foot}>
          {wrong.size > 0 && <p role="alert">{t.someWrong(wrong.size)}</p>}
          <Button variant="ink" type="submit" isPending={change.isPending}>
            {text.app.save}
          </Button>
        </div>
      )}
    </form>
  );
};
