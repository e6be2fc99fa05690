import { Archive, ArchiveRestore, Download, PencilLine, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type ListedAccount, paths } from '../../shared/protocol/routes.ts';
import { failureCode } from '../session/request.ts';
import { useText } from '../text/use-text.ts';
import type { MenuPart } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.ts';
import { useChangeAccount } from './accounts.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';

type Asked = { kind: 'rename' | 'delete'; account: ListedAccount };

/** What one may do with an account as a whole, as parts of a menu, and the dialogs that they open. */
export const useAccountItems = (): { itemsOf: (account: ListedAccount) => MenuPart[]; dialogs: ReactNode } => {
  const text = useText();
  const { list } = text.home;
  const change = useChangeAccount();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);

  const archive = ({ id, name }: ListedAccount, archived: boolean) =>
    change.mutate(
      { id, archived },
      {
        onSuccess: () =>
          toast(archived ? list.archivedToast(name) : list.restoredToast(name), {
            action: { label: list.undo, onAction: () => change.mutate({ id, archived: !archived }) },
          }),
        onError: (error) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' }),
      },
    );

  const itemsOf = (account: ListedAccount): MenuPart[] => {
    const { may, archived } = account;
    const ask = (kind: Asked['kind']) => () => setAsked({ kind, account });
    const items: (MenuPart | false)[] = [
      may.rename && { id: 'rename', label: list.rename, icon: PencilLine, onAction: ask('rename') },
      may.export && {
        id: 'export',
        label: list.exportFile,
        icon: Download,
        onAction: () => window.location.assign(paths.export(account.id)),
      },
      may.archive && {
        id: archived ? 'restore' : 'archive',
        label: archived ? list.restore : list.archive,
        icon: archived ? ArchiveRestore : Archive,
        onAction: () => archive(account, !archived),
      },
      may.delete && { kind: 'separator', id: 'line' },
      may.delete && { id: 'delete', label: list.remove, icon: Trash2, danger: true, onAction: ask('delete') },
    ];
    return items.filter((item) => item !== false);
  };

  const dialogs = (
    <>
      {asked?.kind === 'rename' && <RenameDialog account={asked.account} onClose={close} />}
      {asked?.kind === 'delete' && <DeleteDialog account={asked.account} onClose={close} />}
    </>
  );
  return { itemsOf, dialogs };
};
