import { type SubmitEvent, useState } from 'react';
import { AccountId } from '../../../shared/model/id.ts';
import { TeamRole } from '../../../shared/protocol/access.ts';
import { InvitedRole, invitationDays } from '../../../shared/protocol/people.ts';
import { useAccounts } from '../../home/accounts.ts';
import { Failure } from '../../home/Failure.tsx';
import { failureCode } from '../../session/request.ts';
import { useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import { useInvitations, useInvite } from './keeping.ts';
import { LinkToCopy } from './LinkToCopy.tsx';
import styles from './Settings.module.css';

const DAYS = [1, invitationDays.usual, 30, invitationDays.most].map(String);
const NO_ACCOUNT = '';

/** A link for the next colleague. Whoever may not give every role invites to an account that he edits. */
export const InviteForm = ({ mayAnyRole }: { mayAnyRole: boolean }) => {
  const { people } = useText();
  const t = people.invite;
  const accounts = (useAccounts().data ?? []).filter(({ archived }) => !archived);
  const [role, setRole] = useState<InvitedRole>('member');
  const [chosen, setAccount] = useState<string>(NO_ACCOUNT);
  const [teamRole, setTeamRole] = useState<TeamRole>('editor');
  const [days, setDays] = useState(String(invitationDays.usual));
  const invite = useInvite();
  const made = invite.data;
  const isOpen = useInvitations().data?.some(({ id }) => id === made?.id);

  const choices = [
    ...(mayAnyRole ? [{ id: NO_ACCOUNT, label: t.noAccount }] : []),
    ...accounts.map(({ id, name }) => ({ id: id as string, label: name })),
  ];
  const account = choices.find(({ id }) => id === chosen)?.id ?? choices[0]?.id;
  if (account === undefined) return null;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const where = account === NO_ACCOUNT ? null : AccountId.parse(account);
    invite.mutate({ role, account: where, teamRole, days: Number(days) });
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{t.heading}</h2>
      <p className={styles.text}>{t.text}</p>
      <form className={styles.wide} onSubmit={submit}>
        {mayAnyRole && (
          <Select
            className={styles.choice}
            label={t.role}
            value={role}
            onChange={setRole}
            options={InvitedRole.options.map((id) => ({ id, label: people.members.roles[id] }))}
          />
        )}
        <Select className={styles.choice} label={t.account} value={account} onChange={setAccount} options={choices} />
        {account !== NO_ACCOUNT && (
          <Select
            className={styles.choice}
            label={t.teamRole}
            value={teamRole}
            onChange={setTeamRole}
            options={TeamRole.options.map((id) => ({ id, label: t.teamRoles[id] }))}
          />
        )}
        <Select
          className={styles.choice}
          label={t.expires}
          value={days}
          onChange={setDays}
          options={DAYS.map((id) => ({ id, label: t.days(Number(id)) }))}
        />
        <Button type="submit" size="large" variant={made && isOpen ? 'line' : 'ink'} isPending={invite.isPending}>
          {t.action}
        </Button>
      </form>
      {failureCode(invite.error) === 'forbidden' ? (
        <Notice tone="error">{t.notEditor}</Notice>
      ) : (
        <Failure error={invite.error} />
      )}
      {made && isOpen && <LinkToCopy key={made.id} label={t.madeLabel} path={made.path} />}
    </section>
  );
};
