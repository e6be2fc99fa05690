import { useState } from 'react';
import { type ImportResult, importAccount } from '../../shared/document/commands/import-account.ts';
import { announce } from '../session/announce.ts';
import { useAccountPart, useSession, useView } from '../session/hooks.ts';
import { keepBeforeImport } from '../session/versions.ts';
import { useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { offerUndo } from '../ui/toast.ts';
import { DialogFoot } from './DialogFoot.tsx';
import { FileHead } from './FileHead.tsx';
import styles from './ImportDialog.module.css';
import type { AccountSource } from './source.ts';

type AccountImportProps = { source: AccountSource; fileName: string; onAnother: () => void };

/** A whole account: what it holds, then what became of it when something could not be taken. */
export const AccountImport = ({ source, fileName, onAnother }: AccountImportProps) => {
  const text = useText();
  const t = text.exchange;
  const session = useSession();
  const view = useView();
  const present = useAccountPart((account) => account.account);
  const [rejected, setRejected] = useState<ImportResult['rejected']>([]);
  const [isBusy, setBusy] = useState(false);
  const { account, people, contacts } = source.file;
  const differs = account.customer !== '' && present.customer !== '' && account.customer !== present.customer;

  const merge = async () => {
    setBusy(true);
    await keepBeforeImport(session.accountId);
    setBusy(false);
    const result = session.perform(importAccount, { file: source.file, raw: source.raw });
    const said = t.account.done(result.added, result.updated, result.unchanged);
    announce(said);
    offerUndo(said, t.undo, session.undo);
    if (result.rejected.length === 0) view.closeDialog();
    else setRejected(result.rejected);
  };

  const footer =
    rejected.length > 0 ? (
      <Button size="large" variant="ink" onPress={view.closeDialog}>
        {t.account.close}
      </Button>
    ) : (
      <>
        <Button size="large" onPress={view.closeDialog}>
          {text.app.cancel}
        </Button>
        <Button size="large" variant="ink" isPending={isBusy} onPress={merge}>
          {t.account.act}
        </Button>
      </>
    );

  return (
    <>
      <FileHead kind={t.account.name(account.name)} fileName={fileName} onAnother={onAnother} />

      {rejected.length > 0 ? (
        <>
          <Notice tone="warning">{t.account.rejected(rejected.length)}</Notice>
          <ul className={styles.rejected}>
            {rejected.map(({ path, reason }) => (
              <li key={path}>
                <code>{path}</code> {reason}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{t.account.holds(people.length, contacts.length)}</p>
          <p className={styles.text}>{t.account.text}</p>
          {differs && <Notice tone="warning">{t.account.otherCustomer(account.customer)}</Notice>}
        </>
      )}
      <DialogFoot>{footer}</DialogFoot>
    </>
  );
};
