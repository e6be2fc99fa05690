import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { useView } from '../session/hooks.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import styles from './ImportDialog.module.css';

const KINDS = ['.csv', '.tsv', '.txt', '.xlsx', '.vcf', '.json'];

type ChooseFileProps = {
  reading: boolean;
  /** Why the last file was refused: whose it was and what is wrong with it. */
  failure: { fileName: string; reason: string } | null;
  onFile: (file: File) => void;
};

/** The first step: drop or choose a file, or go to the paste dialog. */
export const ChooseFile = ({ reading, failure, onFile }: ChooseFileProps) => {
  const t = useText().exchange;
  const view = useView();
  return (
    <>
      <p className={styles.text}>{t.choose.lead}</p>
      {failure && (
        <Notice tone="error">
          <strong>{t.problems.title(failure.fileName)}</strong> {failure.reason}
        </Notice>
      )}
      {reading ? (
        <div className={styles.reading} role="status" aria-label={t.choose.reading}>
          <Skeleton width="40%" />
          <Skeleton />
          <Skeleton width="80%" />
        </div>
      ) : (
        <DropZone
          className={styles.drop}
          aria-label={t.choose.drop}
          getDropOperation={() => 'copy'}
          onDrop={async ({ items }) => {
            const item = items.find(isFileDropItem);
            if (item) onFile(await item.getFile());
          }}
        >
          <FileUp size={20} strokeWidth={1.6} aria-hidden />
          <span>{t.choose.drop}</span>
          <FileTrigger
            acceptedFileTypes={KINDS}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) onFile(file);
            }}
          >
            <Button variant="ink" size="large" autoFocus>
              {t.choose.button}
            </Button>
          </FileTrigger>
          <span className={styles.kinds}>{t.choose.kinds}</span>
        </DropZone>
      )}
      <p className={styles.text}>{t.choose.programs}</p>
      <div>
        <Button onPress={() => view.openDialog({ kind: 'paste' })}>{t.choose.pasteInstead}</Button>
      </div>
    </>
  );
};
