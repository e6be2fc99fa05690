import {
  Archive,
  ArchiveRestore,
  CircleAlert,
  Download,
  Ellipsis,
  Info,
  PencilLine,
  Trash2,
  TriangleAlert,
} from 'lucide-react';
import { Link } from 'wouter';
import { type ListedAccount, paths } from '../../shared/protocol/routes.ts';
import { failureCode } from '../session/request.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import { toast } from '../ui/toast.ts';
import styles from './AccountTable.module.css';
import { useChangeAccount } from './accounts.ts';

type AccountRowProps = { account: ListedAccount; onRename: () => void; onDelete: () => void };

export const AccountRow = ({ account, onRename, onDelete }: AccountRowProps) => {
  const { list } = useText().home;
  const { number, instant } = useFormat();
  return (
    <tr className={styles.row}>
      <th scope="row">
        <Link href={`/accounts/${account.id}`} className={styles.link} dir="auto" title={account.name}>
          {account.name}
        </Link>
        {account.customer !== '' && account.customer !== account.name && (
          <span className={styles.customer} dir="auto" title={account.customer}>
            {account.customer}
          </span>
        )}
      </th>
      <td className={styles.sign}>
        {/* Without a thread between the companies there is no shape: a bow-tie would say that two people meet. */}
        <Glyph diamondIndex={account.threads === 0 ? null : account.diamondIndex} width={52} height={24} />
      </td>
      <td className={styles.number} data-label={list.threads}>
        {number(account.threads)}
      </td>
      <td className={styles.number} data-label={list.coverage}>
        <Part part={account.coveredFunctions} all={account.customerFunctions} />
      </td>
      <td className={styles.number} data-label={list.coordination}>
        <Part part={account.coordinated} all={account.lineHolders} />
      </td>
      <td className={styles.wide}>
        <Worst findings={account.findings} />
      </td>
      <td className={`${styles.number} ${styles.wide}`}>{number(account.people)}</td>
      <td className={`${styles.number} ${styles.wide} ${styles.soft}`}>{instant(account.lastEdit)}</td>
      <td className={styles.actions}>
        <RowMenu account={account} onRename={onRename} onDelete={onDelete} />
      </td>
    </tr>
  );
};

/** "3 of 8"; a dash where there is nothing to be covered or coordinated. */
const Part = ({ part, all }: { part: number; all: number }) => {
  const { list } = useText().home;
  if (all === 0) return <span className={styles.soft}>{list.none}</span>;
  return list.of(part, all);
};

const SEVERITIES = ['critical', 'warning', 'note'] as const;
const ICONS = { critical: CircleAlert, warning: TriangleAlert, note: Info } as const;

/** How many open findings, the worst kind named. */
const Worst = ({ findings }: { findings: ListedAccount['findings'] }) => {
  const t = useText();
  const worst = SEVERITIES.find((severity) => findings[severity] > 0);
  if (!worst) return <span className={styles.soft}>{t.home.list.none}</span>;
  const Icon = ICONS[worst];
  return (
    <span className={styles.worst} data-severity={worst}>
      <Icon size={16} strokeWidth={1.6} aria-hidden />
      {t.findings.counts[worst](findings[worst])}
    </span>
  );
};

const RowMenu = ({ account, onRename, onDelete }: AccountRowProps) => {
  const text = useText();
  const { list } = text.home;
  const change = useChangeAccount();

  const archive = (archived: boolean) =>
    change.mutate(
      { id: account.id, archived },
      {
        onSuccess: () =>
          toast(archived ? list.archivedToast(account.name) : list.restoredToast(account.name), {
            action: { label: list.undo, onAction: () => change.mutate({ id: account.id, archived: !archived }) },
          }),
        onError: (error) => toast(text.errors.byCode[failureCode(error)], { tone: 'error' }),
      },
    );

  const { may } = account;
  const download = () => window.location.assign(paths.export(account.id));
  const archiveItem = account.archived
    ? { id: 'restore', label: list.restore, icon: ArchiveRestore, onAction: () => archive(false) }
    : { id: 'archive', label: list.archive, icon: Archive, onAction: () => archive(true) };

  return (
    <Menu
      label={list.actions(account.name)}
      trigger={<IconButton icon={Ellipsis} label={list.actions(account.name)} />}
      items={[
        ...(may.rename ? [{ id: 'rename', label: list.rename, icon: PencilLine, onAction: onRename }] : []),
        ...(may.export ? [{ id: 'export', label: list.exportFile, icon: Download, onAction: download }] : []),
        ...(may.archive ? [archiveItem] : []),
        ...(may.delete
          ? ([
              { kind: 'separator', id: 'line' },
              { id: 'delete', label: list.remove, icon: Trash2, danger: true, onAction: onDelete },
            ] as const)
          : []),
      ]}
    />
  );
};
