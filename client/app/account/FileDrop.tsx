import { useFileDrop } from '../../exchange/use-file-drop.ts';
import { useView } from '../../session/hooks.ts';
import { useText } from '../../text/use-text.ts';
import styles from './FileDrop.module.css';

/** A file dropped anywhere on an open account goes to the import dialog. */
export const FileDrop = ({ isDisabled }: { isDisabled: boolean }) => {
  const t = useText().app.account;
  const view = useView();
  const isOver = useFileDrop((file) => {
    if (!isDisabled) view.openDialog({ kind: 'import', file });
  });
  return isOver && !isDisabled ? (
    <div className={styles.veil}>
      <p className={styles.words}>{t.dropToImport}</p>
    </div>
  ) : null;
};
