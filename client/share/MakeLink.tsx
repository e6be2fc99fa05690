import { type SubmitEvent, useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { LinkRole } from '../../shared/protocol/access.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { now } from '../session/now.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './Share.module.css';
import { addressOf, endOf, TERMS, type Term } from './share-link.ts';
import { useMakeLink } from './team.ts';

const SHORTEST_PASSPHRASE = 4;

/** Three choices that have an answer already: with one press the link is made and lies on the clipboard. */
export const MakeLink = ({ account, onDone }: { account: AccountId; onDone: () => void }) => {
  const text = useText();
  const { links: t, roles, roleHints } = text.share;
  const [name, setName] = useState('');
  const [role, setRole] = useState<LinkRole>('customer-viewer');
  const [term, setTerm] = useState<Term>('week');
  const [passphrase, setPassphrase] = useState('');
  const make = useMakeLink(account);
  const isShort = passphrase !== '' && passphrase.length < SHORTEST_PASSPHRASE;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isShort) return;
    make.mutate(
      {
        name: name.trim() || roles[role],
        role,
        expiresAt: endOf(term, now()),
        passphrase: passphrase === '' ? null : passphrase,
      },
      {
        async onSuccess(link) {
          onDone();
          const copied = await navigator.clipboard.writeText(addressOf(link)).then(
            () => true,
            () => false,
          );
          toast(copied ? t.madeAndCopied : t.made);
        },
      },
    );
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <TextField
        label={t.name}
        description={t.nameHint}
        value={name}
        onChange={(value) => setName(value.slice(0, limits.shortNameLength))}
        autoFocus
      />
      <div className={styles.pair}>
        <Select
          label={t.role}
          value={role}
          onChange={setRole}
          options={LinkRole.options.toReversed().map((id) => ({ id, label: roles[id], detail: roleHints[id] }))}
        />
        <Select
          label={t.term}
          value={term}
          onChange={setTerm}
          options={TERMS.map((id) => ({ id, label: t.terms[id] }))}
        />
      </div>
      <TextField
        label={t.passphrase}
        description={t.passphraseHint}
        autoComplete="off"
        value={passphrase}
        onChange={setPassphrase}
        error={isShort ? t.passphraseShort(SHORTEST_PASSPHRASE) : undefined}
      />
      {make.error && <Notice tone="error">{text.errors.byCode[failureCode(make.error)]}</Notice>}
      <div className={styles.tools}>
        <Button onPress={onDone}>{t.cancel}</Button>
        <Button type="submit" variant="ink" isPending={make.isPending}>
          {t.makeNow}
        </Button>
      </div>
    </form>
  );
};
