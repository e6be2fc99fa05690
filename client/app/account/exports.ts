import type { ShareKind } from '../../actions/app-host.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { Text } from '../../text/use-text.ts';
import { toast } from '../../ui/toast.ts';
import type { Sharing } from '../share/shown-map.ts';

export type ExportKind = 'account' | 'people' | 'contacts';

/** Saves a file. Its room is loaded when it is wanted. */
export const saveExport = async (kind: ExportKind, session: AccountSession, text: Text): Promise<void> => {
  try {
    switch (kind) {
      case 'account':
        return await (await import('../../exchange/export-account-file.ts')).exportAccountFile(session);
      case 'people':
        return await (await import('../../exchange/export-csv.ts')).exportPeopleCsv(session, text);
      case 'contacts':
        return await (await import('../../exchange/export-csv.ts')).exportContactsCsv(session, text);
    }
  } catch {
    toast(text.app.account.exportFailed, { tone: 'error' });
  }
};

/** Saves a picture or a table of what is shown. Its code comes when it is wanted. */
export const share = async (kind: ShareKind, sharing: Sharing): Promise<void> => {
  try {
    await (await import('../share/save-share.ts')).saveShare(kind, sharing);
  } catch {
    toast(sharing.text.app.account.exportFailed, { tone: 'error' });
  }
};
