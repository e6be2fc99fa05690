import { Copy, Link2 } from 'lucide-react';
import { useState } from 'react';
import type { Invitation } from '../../../shared/protocol/people.ts';
import { Failure } from '../../home/Failure.tsx';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { toast } from '../../ui/toast.ts';
import { copyText } from './copy-text.ts';
import { useInvitations, useRevokeInvitation } from './keeping.ts';
import { LinkToCopy } from './LinkToCopy.tsx';
import styles from './Settings.module.css';

/** Links that still let somebody in, to copy again or to take back. */
export const OpenInvitations = () => {
  const t = useText().people.invite;
  const { data, error } = useInvitations();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{t.open}</h2>
      {data?.length === 0 && <p className={styles.text}>{t.none}</p>}
      {data && data.length > 0 && (
        <ul className={styles.list} aria-label={t.open}>
          {data.map((invitation) => (
            <Open key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
      <Failure error={error} />
    </section>
  );
};

const Open = ({ invitation }: { invitation: Invitation }) => {
  const { people } = useText();
  const t = people.invite;
  const format = useFormat();
  const revoke = useRevokeInvitation();
  const [isShown, setShown] = useState(false);
  const { id, role, account, path, expiresAt, createdBy } = invitation;
  const what = t.what(people.members.roles[role], account && `${account.name} (${t.teamRoles[account.teamRole]})`);
  const copy = async () => {
    if (await copyText(new URL(path, window.location.origin).href)) toast(people.copy.copied);
    else setShown(true);
  };
  return (
    <li className={styles.row}>
      <Link2 size={20} strokeWidth={1.6} aria-hidden />
      <span className={styles.who}>
        <b dir="auto">{what}</b>
        <span>{t.until(format.instant(expiresAt), createdBy)}</span>
      </span>
      <IconButton icon={Copy} label={t.copyOf(what)} onPress={() => void copy()} />
      <Button
        aria-label={t.revokeOf(what)}
        isPending={revoke.isPending}
        onPress={() => revoke.mutate(id, { onSuccess: () => toast(t.revoked) })}
      >
        {t.revoke}
      </Button>
      {isShown && <LinkToCopy label={t.madeLabel} path={path} />}
    </li>
  );
};
