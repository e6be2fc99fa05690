import { FileSpreadsheet } from 'lucide-react';
import type { ReactNode } from 'react';
import { useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './ImportDialog.module.css';

type ImportFrameProps = {
  /** What the file is: "LinkedIn connections". */
  kind: string;
  fileName: string;
  onAnother: () => void;
  footer: ReactNode;
  children: ReactNode;
};

/** The dialog around a file that was read: what it is at the head, what will happen at the foot. */
export const ImportFrame = ({ kind, fileName, onAnother, footer, children }: ImportFrameProps) => {
  const t = useText().exchange;
  const view = useView();
  return (
    <Dialog title={t.importTitle} onClose={view.closeDialog} size="large" footer={footer}>
      <div className={styles.file}>
        <FileSpreadsheet size={16} strokeWidth={1.6} aria-hidden />
        <span className={styles.kind}>{kind}</span>
        <span className={styles.fileName} dir="auto">
          {fileName}
        </span>
        <Button variant="quiet" onPress={onAnother}>
          {t.choose.another}
        </Button>
      </div>
      {children}
    </Dialog>
  );
};
