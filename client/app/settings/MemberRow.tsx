import { Ellipsis, KeyRound, UserRoundX } from 'lucide-react';
import { useState } from 'react';
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
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx';
import { ResetLinkDialog } from './ResetLinkDialog.tsx';
import styles from './Settings.module.css';

type MemberRowProps = { member: MemberList['members'][number]; isMe: boolean; mayManage: boolean };

export const MemberRow = ({ member, isMe, mayManage }: MemberRowProps) => {
  const { people, errors } = useText();
  const t = people.members;
  const { id: user, name, email, role } = member;
  const [dialog, setDialog] = useState<'reset' | 'remove' | null>(null);
  const change = useChangeMember();
  // the owner is not among the roles that can be given or taken
  const given = InvitedRole.safeParse(role);

  const choose = (next: InvitedRole) => {
    if (next === role) return;
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
      {mayManage && given.success ? (
        <>
          <Select
            className={styles.role}
            label={t.roleOf(name)}
            hideLabel
            value={change.isPending ? change.variables.role : given.data}
            onChange={choose}
            options={InvitedRole.options.map((id) => ({ id, label: t.roles[id] }))}
          />
          <Menu
            label={t.actions(name)}
            trigger={<IconButton icon={Ellipsis} label={t.actions(name)} />}
            items={[
              { id: 'reset', label: t.resetLink, icon: KeyRound, onAction: () => setDialog('reset') },
              { id: 'remove', label: t.remove, icon: UserRoundX, danger: true, onAction: () => setDialog('remove') },
            ]}
          />
        </>
      ) : (
        <span className={styles.what}>{t.roles[role]}</span>
      )}
      {dialog === 'reset' && <ResetLinkDialog user={user} name={name} onClose={() => setDialog(null)} />}
      {dialog === 'remove' && <RemoveMemberDialog user={user} name={name} onClose={() => setDialog(null)} />}
    </li>
  );
};
