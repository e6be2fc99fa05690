import { Eye } from 'lucide-react';
import { useMyAccess } from '../../session/my-access.ts';
import { useText } from '../../text/use-text.ts';
import styles from './ViewOnly.module.css';

/** Where others read that everything is saved: that nothing can be changed here, and as what one is here. */
export const ViewOnly = ({ isShort = false }: { isShort?: boolean }) => {
  const t = useText().share;
  const role = useMyAccess()?.role ?? 'viewer';
  return (
    <span className={styles.sign} title={t.viewOnlyAs(t.roles[role])}>
      <Eye size={14} strokeWidth={1.6} aria-hidden />
      {isShort ? t.viewOnlyShort : t.viewOnly}
    </span>
  );
};
