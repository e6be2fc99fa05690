import { Plus, Search } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ListedAccount } from '../../shared/protocol/routes.ts';
import { compareNames } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './AccountsPage.module.css';
import { AccountTable } from './AccountTable.tsx';
import { type AccountOrder, findAccounts, sortAccounts } from './sort-accounts.ts';

/** Up to this many accounts are seen at a glance; searching them would be slower than looking. */
const GLANCE = 8;

/** Every account with its shape and the three numbers. */
export const AccountsPage = ({ accounts }: { accounts: readonly ListedAccount[] }) => {
  const t = useText().home;
  const [language] = useLanguage();
  const [order, setOrder] = useState<AccountOrder>('name');
  const [query, setQuery] = useState('');
  const archived = accounts.filter((account) => account.archived);
  const [chosen, setChosen] = useState<'active' | 'archived'>('active');
  const shownPart = archived.length === 0 ? 'active' : chosen;
  const part = shownPart === 'archived' ? archived : accounts.filter((account) => !account.archived);
  const shown = sortAccounts(findAccounts(part, query), order, compareNames(language));

  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>{t.heading}</h1>
        <span className={styles.count}>{t.count(part.length)}</span>
        <div className={styles.tools}>
          {accounts.length > GLANCE && (
            <search className={styles.search}>
              <Search size={14} strokeWidth={1.6} aria-hidden />
              <TextField
                label={t.list.search}
                hideLabel
                placeholder={t.list.search}
                value={query}
                onChange={setQuery}
              />
            </search>
          )}
          {archived.length > 0 && (
            <SegmentedControl
              label={t.list.show}
              value={shownPart}
              onChange={setChosen}
              options={[
                { id: 'active', label: t.list.active },
                { id: 'archived', label: t.list.archived },
              ]}
            />
          )}
          <SegmentedControl
            label={t.list.sortBy}
            value={order}
            onChange={setOrder}
            options={[
              { id: 'name', label: t.list.byName },
              { id: 'edit', label: t.list.byEdit },
            ]}
          />
          <Link href="/new" className={styles.add}>
            <Plus size={14} strokeWidth={1.6} aria-hidden />
            {t.newAccount}
          </Link>
        </div>
      </header>
      {shown.length > 0 ? (
        <AccountTable accounts={shown} />
      ) : (
        <EmptyState title={query ? t.list.nothingFound(query) : t.list.noActive} />
      )}
    </div>
  );
};
