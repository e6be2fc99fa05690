import type { SessionUser } from '../../shared/protocol/session.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Face } from '../ui/Face.tsx';
import { AddColleague } from './AddColleague.tsx';
import styles from './Colleagues.module.css';
import { useColleagues } from './colleagues.ts';
import { Failure } from './Failure.tsx';

type ColleaguesDialogProps = { user: SessionUser; onClose: () => void };

/** Who can sign in; the owner adds the next one. */
export const ColleaguesDialog = ({ user, onClose }: ColleaguesDialogProps) => {
  const t = useText().home.colleagues;
  const { data, error } = useColleagues();
  return (
    <Dialog title={t.title} size="small" onClose={onClose} footer={<Button onPress={onClose}>{t.done}</Button>}>
      <p className={styles.text}>{t.text}</p>
      <ul className={styles.list} aria-label={t.list}>
        {data?.members.map(({ id, name, email, role }) => (
          <li key={id} className={styles.member}>
            <Face name={name} side="supplier" size="small" />
            <span className={styles.who}>
              <b dir="auto">{name}</b>
              <span>{email}</span>
            </span>
            <span className={styles.what}>
              {[role !== 'member' && t.roles[role], id === user.id && t.you].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <Failure error={error} />
      {data && (data.mayAdd ? <AddColleague /> : <p className={styles.text}>{t.onlyOwner}</p>)}
    </Dialog>
  );
};
