import type { LucideIcon } from 'lucide-react';
import {
  Building2,
  FileDown,
  FileImage,
  FileUp,
  Image,
  Layers,
  Rows3,
  Sheet,
  TextCursorInput,
  Wrench,
} from 'lucide-react';
import type { Dialog } from '../../session/dialog.ts';
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

const SHARES: readonly [ShareKind, LucideIcon][] = [
  ['map-svg', FileImage],
  ['map-png', Image],
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
