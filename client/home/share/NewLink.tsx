import { type SubmitEvent, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { LinkRole } from '../../../shared/protocol/access.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Failure } from '../Failure.tsx';
import { EXPIRIES, type Expiry, expiresAt } from './expires-at.ts';
import styles from './Share.module.css';
import { useMakeLink } from './sharing.ts';

const ROLES = ['customer-editor', 'customer-viewer', 'editor', 'commenter', 'viewer'] as const satisfies LinkRole[];

/** What a link is for, who comes by it, and how long. */
export const NewLink = ({ account, onDone }: { account: AccountId; onDone: () => void }) => {
  const t = useText().doors.share;
  const [name, setName] = useState('');
  const [role, setRole] = useState<LinkRole>('customer-editor');
  const [expiry, setExpiry] = useState<Expiry>('week');
  const [passphrase, setPassphrase] = useState('');
  const [wasTried, setTried] = useState(false);
  const make = useMakeLink(account);
  const nameError = name.trim() === '' ? t.nameNeeded : null;
  const passError = passphrase !== '' && passphrase.length < 4 ? t.passphraseShort : null;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameError || passError) return;
    // reason for the time of the event: the clock of the page is not asked outside the session
    const now = performance.timeOrigin + event.timeStamp;
    make.mutate(
      { name: name.trim(), role, expiresAt: expiresAt(expiry, now), passphrase: passphrase || null },
      { onSuccess: onDone },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t.newLink}>
      <TextField
        label={t.name}
        value={name}
        onChange={setName}
        placeholder={t.namePlaceholder}
        error={wasTried ? nameError : null}
        autoFocus
        isRequired
      />
      <Select
        label={t.role}
        value={role}
        onChange={setRole}
        options={ROLES.map((id) => ({ id, label: t.linkRoles[id] }))}
        {...(role.startsWith('customer') ? { description: t.customerText } : {})}
      />
      <Select
        label={t.expiry}
        value={expiry}
        onChange={setExpiry}
        options={EXPIRIES.map((id) => ({ id, label: t.expiries[id] }))}
      />
      <TextField
        label={t.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        autoComplete="off"
        error={wasTried ? passError : null}
      />
      <Failure error={make.error} />
      <span className={styles.actions}>
        <Button type="submit" variant="ink" isPending={make.isPending}>
          {t.make}
        </Button>
        <Button onPress={onDone}>{t.cancel}</Button>
      </span>
    </form>
  );
};
