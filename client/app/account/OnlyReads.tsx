import { Eye } from 'lucide-react';
import { useSession } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from './OnlyReads.module.css';

/** A quiet sign on the map: one reads here, and as whom. */
export const OnlyReads = () => {
  const t = useText().doors;
  const { access, user } = useSession();
  return (
    <p className={styles.sign} role="note">
      <Eye size={14} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>{t.onlyReads(user.name, t.roles[access.role])}</span>
    </p>
  );
};
