import { ChevronLeft, Ellipsis, FileDown, Pencil, RotateCcw, Trash2, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { type Version, versionPaths } from '../../shared/protocol/versions.ts';
import { useMayEdit, useSession } from '../session/hooks.ts';
import type { OpenVersion } from '../session/versions.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { CopyPersonDialog, DeleteDialog, RenameDialog, RestoreDialog } from './VersionDialogs.tsx';
import styles from './VersionHead.module.css';
import { versionPeople, versionTitle } from './version-title.ts';

type VersionHeadProps = {
  /** null: now. */
  version: Version | null;
  open: OpenVersion | null;
  /** Differences to now that a restore would take back. */
  toRestore: number;
  backHref: string;
  onDeleted: () => void;
};

type Asked = 'restore' | 'copy' | 'rename' | 'delete';

/** What version this is, and what can be done with it. */
export const VersionHead = ({ version, open, toRestore, backHref, onDeleted }: VersionHeadProps) => {
  const t = useText().history;
  const mayEdit = useMayEdit();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);

  return (
    <header className={styles.head}>
      <Link className={styles.back} href={backHref} aria-label={t.backToList}>
        <ChevronLeft size={20} strokeWidth={1.6} aria-hidden />
      </Link>
      <div className={styles.words}>
        <h2 className={styles.title} dir="auto">
          {version ? versionTitle(version, t) : t.now}
        </h2>
        {version && (
          <p className={styles.when} dir="auto">
            {`${format.instant(version.at)}, ${versionPeople(version, t)}`}
          </p>
        )}
      </div>
      {version && (
        <div className={styles.tools}>
          {mayEdit && (
            <>
              <Button variant="ink" icon={RotateCcw} isDisabled={!open} onPress={() => setAsked('restore')}>
                {t.restore}
              </Button>
              <Button icon={UserRoundPlus} isDisabled={!open} onPress={() => setAsked('copy')}>
                {t.copyBack}
              </Button>
            </>
          )}
          <ExportLink version={version} />
          {mayEdit && (
            <Menu
              label={t.more}
              trigger={<IconButton icon={Ellipsis} label={t.more} />}
              items={[
                {
                  id: 'rename',
                  label: version.name === null ? t.giveName : t.rename,
                  icon: Pencil,
                  onAction: () => setAsked('rename'),
                },
                ...(version.name === null
                  ? []
                  : [
                      { id: 'delete', label: t.remove, icon: Trash2, danger: true, onAction: () => setAsked('delete') },
                    ]),
              ]}
            />
          )}
        </div>
      )}
      {version && asked === 'rename' && <RenameDialog version={version} onClose={close} />}
      {version && asked === 'delete' && <DeleteDialog version={version} onClose={close} onDeleted={onDeleted} />}
      {open && asked === 'restore' && <RestoreDialog open={open} count={toRestore} onClose={close} />}
      {open && asked === 'copy' && <CopyPersonDialog open={open} onClose={close} />}
    </header>
  );
};

/** A link, so that the browser itself saves the file and shows how far it is. */
const ExportLink = ({ version }: { version: Version }) => {
  const t = useText().history;
  const { accountId } = useSession();
  return (
    <a
      className={styles.export}
      href={versionPaths.export(accountId, version.id)}
      download
      title={t.export}
      aria-label={t.export}
    >
      <FileDown size={16} strokeWidth={1.6} aria-hidden />
    </a>
  );
};
