import type { LucideIcon } from 'lucide-react';
import {
  Building2,
  CircleGauge,
  FileDown,
  FileImage,
  FileSpreadsheet,
  FileText,
  FileUp,
  Image,
  Layers,
  Rows3,
  Sheet,
  TextCursorInput,
  Wrench,
} from 'lucide-react';
import type { Dialog } from '../../session/dialog.ts';
import type { ViewState } from '../../session/view-state.ts';
import { type Action, type ActionContext, always, inHistory } from '../action.ts';
import type { ShareKind } from '../app-host.ts';

const dialogAction = (kind: 'names' | 'functions' | 'levels' | 'units' | 'import', icon: LucideIcon): Action => ({
  id: kind,
  edits: true,
  label: (t) => t.actions.labels[kind],
  icon,
  group: 'account',
  when: always,
  run: ({ view }) => view.openDialog({ kind } satisfies Dialog),
});

const hasPeople = ({ session }: ActionContext): boolean => session.account.get().people.length > 0;

const summaryPath = (account: string, { at, look }: ViewState): string => {
  const search = new URLSearchParams({ ...(at && { at }), ...(look.lens !== 'shape' && { lens: look.lens }) });
  return `/accounts/${account}/summary${search.size > 0 ? `?${search}` : ''}`;
};

const SHARES: readonly [ShareKind, LucideIcon][] = [
  ['map-svg', FileImage],
  ['map-png', Image],
  ['workbook', FileSpreadsheet],
  ['findings', Sheet],
];

const shareAction = (kind: ShareKind, icon: LucideIcon): Action => ({
  id: `share-${kind}`,
  label: (t) => t.actions.labels[`share-${kind}`],
  icon,
  group: 'account',
  when: (context) => hasPeople(context) && !inHistory(context),
  run: ({ host }) => host.share(kind),
});

export const accountActions: readonly Action[] = [
  dialogAction('names', TextCursorInput),
  {
    id: 'profile',
    label: (t) => t.actions.labels.profile,
    icon: CircleGauge,
    group: 'account',
    when: (context) => context.session.access.may.editProfile && !inHistory(context),
    run: ({ view }) => view.openDialog({ kind: 'profile' }),
  },
  dialogAction('functions', Rows3),
  dialogAction('levels', Layers),
  dialogAction('units', Building2),
  dialogAction('import', FileUp),
  {
    id: 'export-account',
    label: (t) => t.actions.labels['export-account'],
    icon: FileDown,
    group: 'account',
    when: always,
    run: ({ host }) => host.exportAccount(),
  },
  {
    id: 'export-people',
    label: (t) => t.actions.labels['export-people'],
    icon: Sheet,
    group: 'account',
    when: hasPeople,
    run: ({ host }) => host.exportPeople(),
  },
  {
    id: 'summary',
    label: (t) => t.actions.labels.summary,
    icon: FileText,
    group: 'account',
    when: always,
    run: ({ host, session, view }) => host.navigate(summaryPath(session.accountId, view.state.get())),
  },
  {
    ...shareAction('actions', Sheet),
    when: (context) => context.session.access.layers.inside !== null && !inHistory(context),
  },
  ...SHARES.map(([kind, icon]) => shareAction(kind, icon)),
  {
    id: 'repairs',
    label: (t) => t.actions.labels.repairs,
    icon: Wrench,
    group: 'account',
    when: ({ session }) => session.repairs.get().length > 0,
    run: ({ view }) => view.openDialog({ kind: 'repairs' }),
  },
];
