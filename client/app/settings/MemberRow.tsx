import { Ellipsis, KeyRound, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { WorkspaceRole } from '../../../shared/protocol/access.ts';
import type { MemberList } from '../../../shared/protocol/members.ts';
import { InvitedRole } from '../../../shared/protocol/people.ts';
import { useChangeMember } from '../../home/colleagues.ts';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { Select } from '../../ui/Select.tsx';
import { toast } from '../../ui/toast.ts';
import { OwnershipDialog } from './OwnershipDialog.tsx';
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx';
import { ResetLinkDialog } from './ResetLinkDialog.tsx';
import styles from './Settings.module.css';

type MemberRowProps = { member: MemberList['members'][number]; isMe: boolean };

export const MemberRow = ({ member, isMe }: MemberRowProps) => {
  const { people, errors } = useText();
  const t = people.members;
  const { id: user, name, email, role } = member;
  const [dialog, setDialog] = useState<'reset' | 'remove' | { owning: WorkspaceRole } | null>(null);
  const change = useChangeMember();
  const owns = (one: WorkspaceRole) => !InvitedRole.safeParse(one).success;

  const choose = (next: WorkspaceRole) => {
    if (next === role) return;
    if (owns(next) || owns(role)) return setDialog({ owning: next });
    change.mutate(
      { user, role: next },
      {
        onSuccess: () => toast(t.changed(name, t.roles[next])),
        onError: (error) => toast(errors.byCode[failureCode(error)], { tone: 'error' }),
      },
    );
  };

  return (
    <li className={styles.row}>
      <Face name={name} side="supplier" size="small" />
      <span className={styles.who}>
        <b dir="auto">
          {name}
          {isMe && ` (${t.you})`}
        </b>
        <span>{email}</span>
      </span>
      {member.mayChange ? (
        <>
          <Select
            className={styles.role}
            label={t.roleOf(name)}
            hideLabel
            value={change.isPending ? change.variables.role : role}
            onChange={choose}
            options={WorkspaceRole.options.map((id) => ({ id, label: t.roles[id] }))}
          />
          <Menu
            label={t.actions(name)}
            trigger={<IconButton icon={Ellipsis} label={t.actions(name)} />}
            items={[
              ...(owns(role)
                ? []
                : [{ id: 'reset', label: t.resetLink, icon: KeyRound, onAction: () => setDialog('reset') }]),
              { id: 'remove', label: t.remove, icon: UserRoundX, danger: true, onAction: () => setDialog('remove') },
            ]}
          />
        </>
      ) : (
        <span className={styles.what}>{t.roles[role]}</span>
      )}
      {dialog === 'reset' && <ResetLinkDialog user={user} name={name} onClose={() => setDialog(null)} />}
      {dialog !== null && typeof dialog === 'object' && (
        <OwnershipDialog
          user={user}
          name={name}
          role={dialog.owning}
          isMe={isMe}
          needsPassword={owns(dialog.owning)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'remove' && <RemoveMemberDialog user={user} name={name} onClose={() => setDialog(null)} />}
    </li>
  );
};
