import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { Button, DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from '../ui/Notice.tsx';
import { toast } from '../ui/toast.ts';
import { useCreateFromFile } from './accounts.ts';
import { Failure } from './Failure.tsx';
import { type Brought, readBroughtFile } from './read-brought-file.ts';
import styles from './StartPage.module.css';
import { useCreateBlank } from './start-of-account.ts';

const KINDS = ['.csv', '.tsv', '.txt', '.xlsx', '.vcf', '.json'];
const MEGABYTE = 1024 * 1024;

type BringPeopleInProps = { onOpen: (id: AccountId) => void; onBring: (id: AccountId, file: File) => void };

/** An account file becomes an account at once; anything else becomes a blank one with the import dialog open. */
export const BringPeopleIn = ({ onOpen, onBring }: BringPeopleInProps) => {
  const text = useText().home;
  const t = text.start.bring;
  const create = useCreateFromFile();
  const createBlank = useCreateBlank();
  const [refused, setRefused] = useState<string | null>(null);
  const [reading, setReading] = useState(false);

  const enter = (brought: Brought) => {
    switch (brought.kind) {
      case 'too-large':
        return setRefused(t.tooLarge(limits.importBytes / MEGABYTE));
      case 'not-account':
        return setRefused(t.notAccount);
      case 'bad-account':
        return setRefused(t.badFile(brought.path, brought.message));
      case 'account':
        return create.mutate(
          { name: brought.name, file: brought.raw },
          {
            onSuccess: ({ id, result }) => {
              toast(t.done(result.added, result.rejected.length));
              onOpen(id);
            },
          },
        );
      case 'people':
        return createBlank.mutate(brought.name, { onSuccess: ({ id }) => onBring(id, brought.file) });
    }
  };

  const take = async (file: File | null | undefined) => {
    if (!file) return;
    setRefused(null);
    create.reset();
    createBlank.reset();
    setReading(true);
    try {
      enter(await readBroughtFile(file));
    } finally {
      setReading(false);
    }
  };

  const busy = reading || create.isPending || createBlank.isPending;
  return (
    <DropZone
      className={styles.way}
      aria-labelledby="start-bring"
      onDrop={async ({ items }) => {
        const item = items.find(isFileDropItem);
        if (item) await take(await item.getFile());
      }}
    >
      {({ isDropTarget }) => (
        <>
          <h2 className={styles.name} id="start-bring">
            <FileUp size={16} strokeWidth={1.6} aria-hidden />
            {t.title}
          </h2>
          <p className={styles.text}>{t.text}</p>
          <FileTrigger acceptedFileTypes={KINDS} onSelect={(files) => void take(files?.[0])}>
            <Button className={styles.drop} isPending={busy} data-drop-target={isDropTarget || undefined}>
              {busy ? t.working : t.drop}
            </Button>
          </FileTrigger>
          {refused && (
            <div className={styles.failure}>
              <Notice tone="error">{refused}</Notice>
            </div>
          )}
          <div className={styles.failure}>
            <Failure error={create.error ?? createBlank.error} />
          </div>
        </>
      )}
    </DropZone>
  );
};
