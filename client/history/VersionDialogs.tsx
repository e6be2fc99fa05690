import { useState } from 'react';
import { restorePerson } from '../../shared/document/commands/restore-person.ts';
import { restoreVersion } from '../../shared/document/commands/restore-version.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { Version } from '../../shared/protocol/versions.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { shorten } from '../../shared/rules/shorten.ts';
import { announce } from '../session/announce.ts';
import { useSession } from '../session/hooks.ts';
import { keepBeforeRestore, type OpenVersion } from '../session/versions.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { toast } from '../ui/toast.ts';
import { Failure } from './Failure.tsx';
import { NameForm } from './NameForm.tsx';
import { useDeleteVersion, useNameVersion, useReloadVersions } from './use-versions.ts';
import { versionTitle } from './version-title.ts';

type OfVersion = { version: Version; onClose: () => void };

export const RenameDialog = ({ version, onClose }: OfVersion) => {
  const t = useText().history;
  const rename = useNameVersion(useSession().accountId, version.id);
  return (
    <NameForm
      title={t.renameTitle}
      text={t.keepText}
      action={version.name === null ? t.giveName : t.rename}
      initial={version.name ?? ''}
      isPending={rename.isPending}
      error={rename.error}
      onClose={onClose}
      onName={(name) => rename.mutate(name, { onSuccess: onClose })}
    />
  );
};

export const DeleteDialog = ({ version, onClose, onDeleted }: OfVersion & { onDeleted: () => void }) => {
  const text = useText();
  const t = text.history;
  const remove = useDeleteVersion(useSession().accountId);
  const name = versionTitle(version, t);
  const act = () =>
    remove.mutate(version.id, {
      onSuccess() {
        toast(t.removed(name));
        onClose();
        onDeleted();
      },
    });
  return (
    <Dialog
      title={t.removeTitle(name)}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="danger" isPending={remove.isPending} onPress={act}>
            {t.remove}
          </Button>
        </>
      }
    >
      <p>{t.removeText}</p>
      <Failure error={remove.error} />
    </Dialog>
  );
};

/** Keeps today first; when that fails nothing is changed. */
const useRestoring = () => {
  const session = useSession();
  const reload = useReloadVersions(session.accountId);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (change: () => void): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await keepBeforeRestore(session.accountId);
      change();
      reload();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  };
  return { session, isBusy, error, run };
};

type RestoreProps = { open: OpenVersion; onClose: () => void };

export const RestoreDialog = ({ open, count, onClose }: RestoreProps & { count: number }) => {
  const text = useText();
  const t = text.history;
  const { session, isBusy, error, run } = useRestoring();
  const act = () =>
    run(() => {
      session.perform(restoreVersion, { version: open.docs });
      announce(t.restored);
      toast(t.restored, { action: { label: t.undo, onAction: session.undo } });
      onClose();
    });
  return (
    <Dialog
      title={t.restoreTitle}
      size="small"
      isAlert
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text.app.cancel}</Button>
          <Button variant="ink" isPending={isBusy} onPress={act}>
            {t.restore}
          </Button>
        </>
      }
    >
      <p>{t.restoreText(versionTitle(open.version, t), count)}</p>
      <Failure error={error} before={t.notRestored} />
    </Dialog>
  );
};

/** Type a name, Enter: the person is back, and one undo takes that back. */
export const CopyPersonDialog = ({ open, onClose }: RestoreProps) => {
  const text = useText();
  const t = text.history;
  const { session, isBusy, error, run } = useRestoring();
  const { people } = open.account;
  const nameOf = (id: PersonId): string => {
    const found = people.find((one) => one.id === id);
    return (found && shorten(personName(found, open.version.day), 60)) || t.says.unnamed;
  };
  const act = (person: PersonId) =>
    run(() => {
      session.perform(restorePerson, { version: open.docs, person });
      const said = t.copiedBack(nameOf(person));
      announce(said);
      toast(said, { action: { label: t.undo, onAction: session.undo } });
      onClose();
    });
  return (
    <Dialog
      title={t.copyBackTitle}
      size="small"
      onClose={onClose}
      footer={<Button onPress={onClose}>{text.app.cancel}</Button>}
    >
      <p>{t.copyBackText}</p>
      <ComboBox
        label={t.copyBackChoose}
        autoFocus
        isDisabled={isBusy}
        items={people.map(({ id, side }) => ({ id, label: nameOf(id), side }))}
        onSelect={(picked) => picked && void act(picked as PersonId)}
      />
      <Failure error={error} before={t.notRestored} />
    </Dialog>
  );
};
