import { ClipboardPaste, Copy, CopyPlus, Redo2, SquareDashedMousePointer, Trash2, Undo2, X } from 'lucide-react';
import { removeContacts } from '../../../shared/document/commands/remove-contacts.ts';
import { removePeople } from '../../../shared/document/commands/remove-people.ts';
import { isImagining, NOTHING_IMAGINED } from '../../../shared/rules/imagine.ts';
import { announce } from '../../session/announce.ts';
import { offerUndo } from '../../ui/toast.ts';
import { type Action, type ActionContext, always } from '../action.ts';
import { copyMeant, duplicate, pasteText } from '../copy-paste.ts';
import { peopleMeant, peopleShown } from '../subject.ts';

const remove = (context: ActionContext): void => {
  const { session, view, text } = context;
  const people = peopleMeant(context).map((person) => person.id);
  const contacts = [...view.state.get().selectedContacts];
  session.perform((edit) => {
    removeContacts(edit, { ids: contacts });
    removePeople(edit, { ids: people });
  }, undefined);
  const { said } = text.actions;
  offerUndo(said.removed(people.length, contacts.length), said.undo, session.undo);
};

const isMeant = (context: ActionContext): boolean => peopleMeant(context).length > 0;

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    edits: true,
    dated: true,
    alsoInHistory: true,
    label: (t) => t.actions.labels.undo,
    icon: Undo2,
    keys: ['Mod+z'],
    repeats: true,
    group: 'edit',
    when: ({ session }) => session.undoState.get().canUndo,
    run({ session, text }) {
      session.undo();
      announce(text.actions.said.undone);
    },
  },
  {
    id: 'redo',
    edits: true,
    dated: true,
    alsoInHistory: true,
    label: (t) => t.actions.labels.redo,
    icon: Redo2,
    keys: ['Mod+Shift+z', 'Mod+y'],
    repeats: true,
    group: 'edit',
    when: ({ session }) => session.undoState.get().canRedo,
    run({ session, text }) {
      session.redo();
      announce(text.actions.said.redone);
    },
  },
  {
    id: 'copy',
    label: (t) => t.actions.labels.copy,
    icon: Copy,
    keys: ['Mod+c'],
    byEvent: true,
    group: 'edit',
    when: isMeant,
    run(context) {
      const text = copyMeant(context);
      // Where the browser keeps the clipboard shut (plain http), the copy on this page is still there to paste.
      if (text !== null) navigator.clipboard?.writeText(text).catch(() => undefined);
    },
  },
  {
    id: 'paste',
    edits: true,
    label: (t) => t.actions.labels.paste,
    icon: ClipboardPaste,
    keys: ['Mod+v'],
    byEvent: true,
    group: 'edit',
    when: always,
    run(context) {
      const { clipboard } = navigator as { clipboard?: Clipboard };
      const openEmpty = () => context.view.openDialog({ kind: 'paste' });
      if (clipboard) clipboard.readText().then((text) => pasteText(context, text), openEmpty);
      else openEmpty();
    },
  },
  {
    id: 'duplicate',
    edits: true,
    label: (t) => t.actions.labels.duplicate,
    icon: CopyPlus,
    keys: ['Mod+d'],
    group: 'edit',
    when: isMeant,
    run: (context) =>
      duplicate(
        context,
        peopleMeant(context).map((person) => person.id),
        context.text.actions.said.copySuffix,
      ),
  },
  {
    id: 'remove',
    edits: true,
    label: (t) => t.actions.labels.remove,
    icon: Trash2,
    keys: ['Delete', 'Backspace'],
    group: 'edit',
    when: (context) => isMeant(context) || context.view.state.get().selectedContacts.length > 0,
    run: remove,
  },
  {
    id: 'select-all',
    label: (t) => t.actions.labels['select-all'],
    icon: SquareDashedMousePointer,
    keys: ['Mod+a'],
    boardKeys: true,
    group: 'edit',
    when: (context) => peopleShown(context).length > 0,
    run(context) {
      const ids = peopleShown(context).map((person) => person.id);
      context.view.selectPeople(ids);
      announce(context.text.actions.said.selected(ids.length));
    },
  },
  {
    id: 'clear',
    label: (t) => t.actions.labels.clear,
    icon: X,
    keys: ['Escape'],
    group: 'edit',
    when({ view }) {
      const { selectedPeople, selectedContacts, following, spotlight, imagined, shade } = view.state.get();
      const isChosen = selectedPeople.length > 0 || selectedContacts.length > 0 || spotlight !== null;
      return isChosen || following !== null || shade.focus !== null || isImagining(imagined);
    },
    run({ view }) {
      const { selectedPeople, selectedContacts, following, spotlight, shade } = view.state.get();
      if (following !== null) view.follow(null);
      else if (shade.focus !== null) view.shade({ focus: null });
      else if (selectedPeople.length + selectedContacts.length > 0 || spotlight !== null) view.clear();
      else view.imagine(NOTHING_IMAGINED);
    },
  },
];
