import { type SubmitEvent, useState } from 'react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { LinkRole } from '../../../shared/protocol/access.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Failure } from '../Failure.tsx';
import { expiresAt } from './expires-at.ts';
import { isTooShort, KeyFields, type LinkKey } from './KeyFields.tsx';
import styles from './Share.module.css';
import { useMakeLink } from './sharing.ts';

const ROLES = ['customer-editor', 'customer-viewer', 'editor', 'commenter', 'viewer'] as const satisfies LinkRole[];

/** What a link is for, who comes by it, and how long. */
export const NewLink = ({ account, onDone }: { account: AccountId; onDone: () => void }) => {
  const t = useText().doors.share;
  const [name, setName] = useState('');
  const [role, setRole] = useState<LinkRole>('customer-editor');
  const [key, setKey] = useState<LinkKey>({ expiry: 'week', passphrase: '' });
  const [wasTried, setTried] = useState(false);
  const make = useMakeLink(account);
  const nameError = name.trim() === '' ? t.nameNeeded : null;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameError || isTooShort(key)) return;
    // reason for the time of the event: the clock of the page is not asked outside the session
    const now = performance.timeOrigin + event.timeStamp;
    make.mutate(
      { name: name.trim(), role, expiresAt: expiresAt(key.expiry, now), passphrase: key.passphrase || null },
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
      <KeyFields value={key} onChange={setKey} wasTried={wasTried} />
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
