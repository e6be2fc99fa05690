import { useColleagues } from '../../home/colleagues.ts';
import { Failure } from '../../home/Failure.tsx';
import { useText } from '../../text/use-text.ts';
import { InviteForm } from './InviteForm.tsx';
import { MemberRow } from './MemberRow.tsx';
import { OpenInvitations } from './OpenInvitations.tsx';
import styles from './Settings.module.css';
import type { SectionProps } from './sections.ts';

/** Who belongs to the workspace, and how the next one comes in. */
export const MembersSection = ({ user }: SectionProps) => {
  const t = useText().people.members;
  const { data, error } = useColleagues();
  return (
    <>
      <section className={styles.part}>
        <p className={styles.text}>
          {t.text} {data && !data.mayAdd && t.textToRead}
        </p>
        <ul className={styles.list} aria-label={t.list}>
          {data?.members.map((member) => (
            <MemberRow key={member.id} member={member} isMe={member.id === user.id} />
          ))}
        </ul>
        <Failure error={error} />
      </section>
      {data && <InviteForm mayAnyRole={data.mayAdd} />}
      <OpenInvitations />
    </>
  );
};
