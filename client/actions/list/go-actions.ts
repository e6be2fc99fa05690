import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, LayoutGrid, LocateFixed, Search, SearchCheck } from 'lucide-react';
import type { FocusMove } from '../../session/board-handle.ts';
import { listAddress } from '../../session/list-left.ts';
import { type Action, always, onMap } from '../action.ts';
import { personMeant } from '../subject.ts';

const arrows = { up: ArrowUp, down: ArrowDown, left: ArrowLeft, right: ArrowRight } as const;
const keys = { up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' } as const;

const focusAction = (move: FocusMove): Action => ({
  id: `focus-${move}`,
  label: (t) => t.actions.labels[`focus-${move}`],
  icon: arrows[move],
  keys: [keys[move]],
  boardKeys: true,
  keyOnly: true,
  repeats: true,
  group: 'go',
  when: (context) => context.onBoard && context.board !== null,
  run: ({ board }) => board?.moveFocus(move),
});

export const goActions: readonly Action[] = [
  {
    id: 'palette',
    label: (t) => t.actions.labels.palette,
    icon: Search,
    keys: ['Mod+k'],
    keyOnly: true,
    group: 'go',
    when: always,
    run: ({ view }) => view.openDialog({ kind: 'palette' }),
  },
  {
    id: 'search',
    label: (t) => t.actions.labels.search,
    icon: SearchCheck,
    keys: ['/'],
    keyOnly: true,
    group: 'go',
    when: always,
    run: ({ view }) => view.openDialog({ kind: 'palette', peopleOnly: true }),
  },
  focusAction('up'),
  focusAction('down'),
  focusAction('left'),
  focusAction('right'),
  {
    id: 'show-selected',
    label: (t) => t.actions.labels['show-selected'],
    icon: LocateFixed,
    group: 'go',
    when: (context) => onMap(context) && context.board !== null && personMeant(context) !== null,
    run(context) {
      const person = personMeant(context);
      if (person) context.board?.show(person.id);
    },
  },
  {
    id: 'accounts',
    label: (t) => t.actions.labels.accounts,
    icon: LayoutGrid,
    group: 'go',
    when: always,
    run: ({ host }) => host.navigate(listAddress()),
  },
];
