import type { LucideIcon } from 'lucide-react';
import { Building2, FileDown, FileUp, Layers, Rows3, Sheet, TextCursorInput, Wrench } from 'lucide-react';
import type { Dialog } from '../../session/dialog.ts';
import { type Action, always } from '../action.ts';

const dialogAction = (kind: 'names' | 'functions' | 'levels' | 'units' | 'import', icon: LucideIcon): Action => ({
  id: kind,
  edits: true,
  label: (t) => t.actions.labels[kind],
  icon,
  group: 'account',
  when: always,
  run: ({ view }) => view.openDialog({ kind } satisfies Dialog),
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
    when: ({ session }) => session.account.get().people.length > 0,
    run: ({ host }) => host.exportPeople(),
  },
  {
    id: 'repairs',
    label: (t) => t.actions.labels.repairs,
    icon: Wrench,
    group: 'account',
    when: ({ session }) => session.repairs.get().length > 0,
    run: ({ view }) => view.openDialog({ kind: 'repairs' }),
  },
];
