import { type KeyboardEvent, useState } from 'react';
import type { ListedAccount } from '../../shared/protocol/routes.ts';
import { useText } from '../text/use-text.ts';
import { AccountRow } from './AccountRow.tsx';
import styles from './AccountTable.module.css';
import { DeleteDialog } from './DeleteDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';

type Asked = { kind: 'rename' | 'delete'; account: ListedAccount };

/** ↑ and ↓ walk from account to account, as a list of anything does. */
const walk = (event: KeyboardEvent<HTMLTableElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.target instanceof HTMLAnchorElement)) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('tbody a')];
  const next = links[links.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
};

export const AccountTable = ({ accounts }: { accounts: readonly ListedAccount[] }) => {
  const t = useText().home.list;
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <div className={styles.sheet}>
        <table className={styles.table} aria-label={t.label} onKeyDown={walk}>
          <thead>
            <tr>
              <th scope="col">{t.account}</th>
              <th scope="col">{t.shape}</th>
              <th scope="col" className={styles.number}>
                {t.threads}
              </th>
              <th scope="col" className={styles.number}>
                {t.coverage}
              </th>
              <th scope="col" className={styles.number}>
                {t.coordination}
              </th>
              <th scope="col" className={styles.wide}>
                {t.findings}
              </th>
              <th scope="col" className={`${styles.number} ${styles.wide}`}>
                {t.people}
              </th>
              <th scope="col" className={`${styles.number} ${styles.wide}`}>
                {t.edited}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <AccountRow
                key={account.id}
                account={account}
                onRename={() => setAsked({ kind: 'rename', account })}
                onDelete={() => setAsked({ kind: 'delete', account })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {asked?.kind === 'rename' && <RenameDialog account={asked.account} onClose={close} />}
      {asked?.kind === 'delete' && <DeleteDialog account={asked.account} onClose={close} />}
    </>
  );
};
