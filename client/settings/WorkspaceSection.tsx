import { useState } from 'react';
import type { Workspace } from '../../shared/protocol/workspace.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { toast } from '../ui/toast.ts';
import { Elsewhere } from './Elsewhere.tsx';
import { Failure } from './Failure.tsx';
import { SettingField } from './SettingField.tsx';
import styles from './Workspace.module.css';
import { useChangeWorkspace, useWorkspace } from './workspace.ts';
import { draftOf, FIELDS, type Part, readDraft } from './workspace-fields.ts';

const PARTS: readonly Part[] = ['findings', 'cadences', 'stages', 'risk', 'keeping'];
const STAGE_NAMES = ['relational', 'millman-wilson'] as const;

/** What holds for all accounts: set by the owner, read by members. */
export const WorkspaceSection = () => {
  const text = useText();
  const { data, error, refetch } = useWorkspace();
  if (data) return <WorkspaceForm known={data} />;
  if (!error) return <p className={styles.text}>{text.app.loading}</p>;
  return <Failure error={error} action={<Button onPress={() => void refetch()}>{text.tokens.tryAgain}</Button>} />;
};

const WorkspaceForm = ({ known }: { known: Workspace }) => {
  const text = useText();
  const t = text.workspace;
  const [draft, setDraft] = useState(() => draftOf(known.settings));
  const [stageNames, setStageNames] = useState(known.settings.judging.stageNames);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = useChangeWorkspace();

  const save = () => {
    const read = readDraft(draft, stageNames);
    setWrong('wrong' in read ? read.wrong : new Set());
    if ('wrong' in read) return;
    change.mutate(read.settings, {
      onSuccess({ settings }) {
        setDraft(draftOf(settings));
        toast(t.saved);
      },
    });
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
      <p className={styles.text}>{known.mayChange ? t.text : t.readOnly}</p>
      <Elsewhere to="/settings/portfolio" what={t.toPortfolio} page={t.portfolio} />
      <SegmentedControl
        label={t.stageNames}
        showLabel
        value={stageNames}
        onChange={setStageNames}
        isDisabled={!known.mayChange}
        options={STAGE_NAMES.map((id) => ({ id, label: t.stageNamesKinds[id] }))}
      />
      {PARTS.map((part) => (
        <section key={part} className={styles.part} aria-label={t.parts[part]}>
          <h2 className={styles.heading}>{t.parts[part]}</h2>
          {FIELDS.filter((field) => field.part === part).map((field) => (
            <SettingField
              key={field.id}
              field={field}
              value={draft[field.id] ?? ''}
              onChange={(value) => setDraft({ ...draft, [field.id]: value })}
              standard={known.standard}
              isWrong={wrong.has(field.id)}
              isReadOnly={!known.mayChange}
            />
          ))}
        </section>
      ))}
      <Failure error={change.error} />
      {known.mayChange && (
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
