import { type SubmitEvent, useId, useState } from 'react';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { TokenAccess } from '../../shared/protocol/access.ts';
import { RequestFailure } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ChooseAccounts } from './ChooseAccounts.tsx';
import { Failure } from './Failure.tsx';
import { NewSecret } from './NewSecret.tsx';
import styles from './Tokens.module.css';
import { useMakeToken } from './tokens.ts';

type Errors = { name?: string; accounts?: string };

/** The last moment of a day where the reader is. */
const endOf = (day: Day): string => new Date(`${day}T23:59:59.999`).toISOString();

const isPassed = (error: unknown): boolean =>
  error instanceof RequestFailure && error.issues.some(({ path }) => path === 'expiresAt');

/** Asks what the token is for; then shows its secret, once. */
export const MakeTokenDialog = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const t = text.tokens;
  const form = useId();
  const [name, setName] = useState('');
  const [access, setAccess] = useState<TokenAccess>('read');
  const [scope, setScope] = useState<'all' | 'some'>('all');
  const [accounts, setAccounts] = useState<readonly AccountId[]>([]);
  const [end, setEnd] = useState<Day | null>(null);
  const [errors, setErrors] = useState<Errors>({});
  const make = useMakeToken();

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found: Errors = {
      ...(name.trim() === '' && { name: t.nameNeeded }),
      ...(scope === 'some' && accounts.length === 0 && { accounts: t.chooseOne }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    make.mutate({
      name,
      access,
      accounts: scope === 'all' ? null : [...accounts],
      expiresAt: end === null ? null : endOf(end),
    });
  };

  if (make.data) return <NewSecret secret={make.data.secret} onClose={onClose} />;
  return (
    <Dialog
      title={t.makeTitle}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button type="submit" form={form} variant="ink" isPending={make.isPending}>
            {t.make}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t.name}
          value={name}
          onChange={setName}
          placeholder={t.nameHint}
          error={errors.name}
          autoFocus
          isRequired
        />
        <SegmentedControl
          label={t.access}
          showLabel
          value={access}
          onChange={setAccess}
          options={(['read', 'write'] as const).map((id) => ({ id, label: t.accessKinds[id] }))}
        />
        <SegmentedControl
          label={t.accounts}
          showLabel
          value={scope}
          onChange={setScope}
          options={(['all', 'some'] as const).map((id) => ({ id, label: t.accountsKinds[id] }))}
        />
        {scope === 'all' ? (
          <p className={styles.hint}>{t.accountsText}</p>
        ) : (
          <ChooseAccounts chosen={accounts} onChange={setAccounts} error={errors.accounts} />
        )}
        <DateField
          label={t.end}
          value={end}
          onChange={setEnd}
          description={t.endText}
          error={isPassed(make.error) ? t.endPassed : null}
        />
        {!isPassed(make.error) && <Failure error={make.error} />}
      </form>
    </Dialog>
  );
};
