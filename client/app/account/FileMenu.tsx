import {
  ArrowDownUp,
  CircleGauge,
  ClipboardPaste,
  FileDown,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileUp,
  Image,
  Sheet,
} from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import type { ShareKind } from '../../actions/app-host.ts';
import { useAccountPart, useSession, useView } from '../../session/hooks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, type MenuPart } from '../../ui/Menu.tsx';
import { type ExportKind, saveExport, share } from './exports.ts';

/** People and whole accounts in and out. */
export const FileMenu = ({ isIcon = false }: { isIcon?: boolean }) => {
  const text = useText();
  const t = text.app.account;
  const view = useView();
  const session = useSession();
  const [language] = useLanguage();
  const isEmpty = useAccountPart((account) => account.people.length === 0);
  const save = (kind: ExportKind) => () => void saveExport(kind, session, text);
  const send = (kind: ShareKind) => () => void share(kind, { session, view, text, language });
  const [, navigate] = useLocation();
  const search = useSearch();
  const openSummary = () => navigate(`/accounts/${session.accountId}/summary${search ? `?${search}` : ''}`);
  const into: MenuPart = {
    kind: 'section',
    id: 'in',
    label: t.importSection,
    items: [
      { id: 'import', label: t.importFile, icon: FileUp, onAction: () => view.openDialog({ kind: 'import' }) },
      {
        id: 'paste',
        label: t.pasteList,
        icon: ClipboardPaste,
        onAction: () => view.openDialog({ kind: 'paste' }),
      },
    ],
  };
  return (
    <Menu
      label={t.file}
      trigger={isIcon ? <IconButton icon={ArrowDownUp} label={t.file} /> : <Button icon={ArrowDownUp}>{t.file}</Button>}
      items={[
        ...(session.access.may.editProfile
          ? [
              {
                id: 'profile',
                label: text.actions.labels.profile,
                icon: CircleGauge,
                onAction: () => view.openDialog({ kind: 'profile' }),
              },
            ]
          : []),
        ...(session.access.may.import && session.access.layers.map ? [into] : []),
        {
          kind: 'section',
          id: 'out',
          label: t.exportSection,
          items: [
            { id: 'summary', label: text.share.summary, icon: FileText, onAction: openSummary },
            {
              id: 'map-svg',
              label: text.share.mapSvg,
              icon: FileImage,
              isDisabled: isEmpty,
              onAction: send('map-svg'),
            },
            { id: 'map-png', label: text.share.mapPng, icon: Image, isDisabled: isEmpty, onAction: send('map-png') },
            {
              id: 'workbook',
              label: text.share.workbook,
              icon: FileSpreadsheet,
              isDisabled: isEmpty,
              onAction: send('workbook'),
            },
            {
              id: 'findings',
              label: text.share.findingsCsv,
              icon: Sheet,
              isDisabled: isEmpty,
              onAction: send('findings'),
            },
            ...(session.access.layers.inside === null
              ? []
              : [{ id: 'actions', label: text.share.actionsCsv, icon: Sheet, onAction: send('actions') }]),
            { id: 'account', label: t.exportAccount, icon: FileDown, onAction: save('account') },
            { id: 'people', label: t.exportPeople, icon: Sheet, isDisabled: isEmpty, onAction: save('people') },
            { id: 'contacts', label: t.exportContacts, icon: Sheet, isDisabled: isEmpty, onAction: save('contacts') },
          ],
        },
      ]}
    />
  );
};
