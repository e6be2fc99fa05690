import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Frame, StickyNote, Undo } from 'lucide-react';
import { announce } from '../../session/announce.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { peopleMeant } from '../subject.ts';

const STEP = 16;

const inFree = (context: ActionContext): boolean =>
  onMap(context) && context.board !== null && context.view.state.get().look.lens === 'free';

const idsMeant = (context: ActionContext) => peopleMeant(context).map(({ id }) => id);

const nudge = (
  way: 'up' | 'down' | 'left' | 'right',
  icon: Action['icon'],
  key: string,
  x: number,
  y: number,
): Action => ({
  id: `nudge-${way}`,
  edits: true,
  label: (t) => t.actions.labels[`nudge-${way}`],
  icon,
  keys: [key],
  where: (t) => t.lens.names.free,
  boardKeys: true,
  repeats: true,
  group: 'people',
  when: (context) => inFree(context) && idsMeant(context).length > 0,
  run: (context) => context.board?.nudge(idsMeant(context), { x: x * STEP, y: y * STEP }),
});

/** In the Free lens Alt and an arrow move the card itself. */
export const freeActions: readonly Action[] = [
  nudge('right', ArrowRight, 'Alt+ArrowRight', 1, 0),
  nudge('left', ArrowLeft, 'Alt+ArrowLeft', -1, 0),
  nudge('up', ArrowUp, 'Alt+ArrowUp', 0, -1),
  nudge('down', ArrowDown, 'Alt+ArrowDown', 0, 1),
  {
    id: 'unplace',
    edits: true,
    label: (t) => t.actions.labels.unplace,
    icon: Undo,
    group: 'people',
    when: (context) => inFree(context) && peopleMeant(context).some(({ pos }) => pos !== null),
    run(context) {
      const ids = idsMeant(context);
      context.board?.unplace(ids);
      announce(context.text.lens.free.unplaced(ids.length));
    },
  },
  {
    id: 'add-note',
    edits: true,
    label: (t) => t.actions.labels['add-note'],
    icon: StickyNote,
    keys: ['Shift+n'],
    group: 'edit',
    when: inFree,
    run({ board, text }) {
      board?.addNote();
      announce(text.lens.free.noteAdded);
    },
  },
  {
    id: 'add-frame',
    edits: true,
    label: (t) => t.actions.labels['add-frame'],
    icon: Frame,
    keys: ['Shift+m'],
    group: 'edit',
    when: inFree,
    run({ board, text }) {
      board?.addFrame();
      announce(text.lens.free.frameAdded);
    },
  },
];
