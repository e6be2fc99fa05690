import { FileSpreadsheet } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ImportDialog.module.css';

type FileHeadProps = {
  /** What the file is: "LinkedIn connections". */
  kind: string;
  fileName: string;
  onAnother: () => void;
};

/** Which file is being looked at. */
export const FileHead = ({ kind, fileName, onAnother }: FileHeadProps) => {
  const t = useText().exchange;
  const head = useRef<HTMLDivElement>(null);
  // What was focused (the button that chose the file) is gone: reading and tabbing go on from here.
  useEffect(() => head.current?.focus(), []);
  return (
    <div className={styles.file} ref={head} tabIndex={-1}>
      <FileSpreadsheet size={16} strokeWidth={1.6} aria-hidden />
      <span className={styles.kind}>{kind}</span>
      <span className={styles.fileName} dir="auto">
        {fileName}
      </span>
      <Button variant="quiet" onPress={onAnother}>
        {t.choose.another}
      </Button>
    </div>
  );
};
