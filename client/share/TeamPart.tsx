import { useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { type Team, TeamRole } from '../../shared/protocol/access.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import { Face } from '../ui/Face.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Select } from '../ui/Select.tsx';
import styles from './Share.module.css';
import { useMembers, useSetPrivacy, useSetRole, useTeam } from './team.ts';

/** Everybody of the workspace who sees this account, and what each may do. */
export const TeamPart = ({ account }: { account: AccountId }) => {
  const text = useText();
  const t = text.share.team;
  const { data: team, error } = useTeam(account);
  const setRole = useSetRole(account);
  const failure = error ?? setRole.error;
  return (
    <section className={styles.part} aria-labelledby="share-team">
      <h3 id="share-team" className={styles.heading}>
        {t.heading}
      </h3>
      {team?.mayManage && <Privacy account={account} isPrivate={team.isPrivate} />}
      {failure && <Notice tone="error">{text.errors.byCode[failureCode(failure)]}</Notice>}
      <ul className={styles.list} aria-label={t.heading}>
        {team?.people.map((person) => (
          <Person
            key={person.user}
            person={person}
            mayManage={team.mayManage}
            onRole={(role) => setRole.mutate({ user: person.user, role })}
          />
        ))}
      </ul>
      {team?.mayManage && <Bring account={account} team={team} />}
    </section>
  );
};

type PersonProps = { person: Team['people'][number]; mayManage: boolean; onRole: (role: TeamRole | null) => void };

const NONE = 'none';

const Person = ({ person, mayManage, onRole }: PersonProps) => {
  const { team: t, roles } = useText().share;
  const { name, email, workspaceRole, role } = person;
  const byOffice = t.byOffice[workspaceRole];
  return (
    <li className={styles.row}>
      <Face name={name} side="supplier" size="small" />
      <span className={styles.who}>
        <b dir="auto">{name}</b>
        <span>{[email, byOffice].filter(Boolean).join(' · ')}</span>
      </span>
      {mayManage ? (
        <Select
          className={styles.role}
          label={t.roleOf(name)}
          hideLabel
          value={role ?? NONE}
          onChange={(next: TeamRole | typeof NONE) => onRole(next === NONE ? null : next)}
          options={[...TeamRole.options.map((id) => ({ id, label: roles[id] })), { id: NONE, label: t.takeOff }]}
        />
      ) : (
        <span className={styles.soft}>{role && roles[role]}</span>
      )}
    </li>
  );
};

/** A member of the workspace who is not on the team yet. */
const Bring = ({ account, team }: { account: AccountId; team: Team }) => {
  const { team: t } = useText().share;
  const { data } = useMembers(true);
  const [chosen, setChosen] = useState<string | null>(null);
  const setRole = useSetRole(account);
  const there = new Set(team.people.filter(({ role }) => role !== null).map(({ user }) => user));
  const others = (data?.members ?? []).filter(({ id }) => !there.has(id));
  if (others.length === 0) return null;
  return (
    <Select
      label={t.bring}
      placeholder={t.choose}
      value={chosen}
      onChange={(user) => {
        setChosen(user);
        setRole.mutate({ user, role: 'editor' }, { onSettled: () => setChosen(null) });
      }}
      options={others.map(({ id, name, email }) => ({ id, label: name, detail: email }))}
    />
  );
};

const Privacy = ({ account, isPrivate }: { account: AccountId; isPrivate: boolean }) => {
  const { team: t } = useText().share;
  const setPrivacy = useSetPrivacy(account);
  const present = setPrivacy.isPending ? setPrivacy.variables : isPrivate;
  return (
    <Select
      label={t.seenBy}
      description={present ? t.privateHint : t.openHint}
      value={present ? 'private' : 'open'}
      onChange={(next: 'open' | 'private') => setPrivacy.mutate(next === 'private')}
      options={[
        { id: 'open', label: t.openToManagers },
        { id: 'private', label: t.private },
      ]}
    />
  );
};
