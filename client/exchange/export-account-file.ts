import { toFile } from '../../shared/model/account-file.ts';
import { paths } from '../../shared/protocol/routes.ts';
import type { AccountSession } from '../session/account-session.ts';
import { download } from '../ui/download.ts';
import { fileName } from '../ui/file-name.ts';

/** The server's export when everything of ours has arrived there, else what this page knows (offline too). */
const accountText = async (session: AccountSession): Promise<string> => {
  const own = () => JSON.stringify(toFile(session.account.get()), null, 2);
  if (session.saveState.get().kind !== 'saved') return own();
  try {
    const answer = await fetch(paths.export(session.accountId), { credentials: 'same-origin', cache: 'no-store' });
    return answer.ok ? await answer.text() : own();
  } catch {
    return own();
  }
};

/** Saves the whole account as an account file (JSON, contract version 1). */
export const exportAccountFile = async (session: AccountSession): Promise<void> => {
  const text = await accountText(session);
  const { name } = session.account.get().account;
  download(fileName(name, '', session.today(), 'facet.json'), text, 'application/json');
};
