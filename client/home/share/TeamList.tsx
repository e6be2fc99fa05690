import { X } from 'lucide-react';
import type { AccountId } from '../../../shared/model/id.ts';
import type { TeamRole } from '../../../shared/protocol/access.ts';
import { useText } from '../../text/use-text.ts';
import { Face } from '../../ui/Face.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { useColleagues } from '../colleagues.ts';
import { Failure } from '../Failure.tsx';
import styles from './Share.module.css';
import { useChangeTeam, useTeam } from './sharing.ts';

const ROLES = ['editor', 'commenter', 'viewer'] as const satisfies readonly TeamRole[];

/** Who sees the account and what each may do; changed in place by whoever manages the team. */
export const TeamList = ({ account }: { account: AccountId }) => {
  const t = useText().doors.share;
  const { data: team, error } = useTeam(account);
  const change = useChangeTeam(account);
  const { data: colleagues } = useColleagues();
  const roles = ROLES.map((id) => ({ id, label: t.teamRoles[id] }));
  const isOn = new Set(team?.people.flatMap(({ user, role }) => (role ? [user] : [])));
  const others = (colleagues?.members ?? []).filter(({ id }) => !isOn.has(id));
  return (
    <section>
      <h3 className={styles.heading}>{t.team}</h3>
      <ul className={styles.list} aria-label={t.team} aria-busy={!team}>
        {team?.people.map(({ user, name, email, workspaceRole, role }) => (
          <li key={user} className={styles.row}>
            <Face name={name} side="supplier" size="small" />
            <span className={styles.who}>
              <b dir="auto">{name}</b>
              <span>{email}</span>
            </span>
            {!role || !team.mayManage ? (
              <span className={styles.quiet}>{role ? t.teamRoles[role] : t.byRole[workspaceRole]}</span>
            ) : (
              <>
                <Select
                  label={t.roleOf(name)}
                  hideLabel
                  layout="row"
                  value={role}
                  options={roles}
                  onChange={(next) => change.mutate({ user, role: next })}
                />
                <IconButton icon={X} label={t.off(name)} onPress={() => change.mutate({ user, role: null })} />
              </>
            )}
          </li>
        ))}
      </ul>
      <Failure error={error ?? change.error} />
      {team?.mayManage && others.length > 0 && (
        <Select
          key={others.length}
          label={t.add}
          value={null}
          placeholder={t.addPlaceholder}
          options={others.map(({ id, name, email }) => ({ id, label: name, detail: email }))}
          onChange={(user) => change.mutate({ user, role: 'editor' })}
        />
      )}
      {team?.mayManage && (
        <label className={styles.private}>
          <input
            type="checkbox"
            checked={team.isPrivate}
            onChange={(event) => change.mutate({ isPrivate: event.target.checked })}
          />
          <span>
            <b>{t.isPrivate}</b>
            <span className={styles.quiet}>{t.isPrivateText}</span>
          </span>
        </label>
      )}
    </section>
  );
};
