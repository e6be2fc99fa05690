import {
  CalendarArrowUp,
  CalendarX,
  CircleHelp,
  ClipboardList,
  FileLock,
  Network,
  PanelRight,
  Star,
  StarOff,
  UserCheck,
  UserMinus,
  UserPlus,
  UserRoundCog,
} from 'lucide-react';
import { editPerson } from '../../../shared/document/commands/edit-person.ts';
import { editPosts } from '../../../shared/document/commands/edit-posts.ts';
import type { Person, PersonStatus } from '../../../shared/model/person.ts';
import type { Side } from '../../../shared/model/side.ts';
import { announce } from '../../session/announce.ts';
import { dayShown } from '../../session/day-shown.ts';
import type { Dialog } from '../../session/dialog.ts';
import { type Action, type ActionContext, always } from '../action.ts';
import { peopleMeant, personMeant, postShown } from '../subject.ts';

const isTip = (context: ActionContext, person: Person): boolean => postShown(context, person)?.tip ?? false;

/** Marks correct the present post; they do not make history. */
const setTip = (context: ActionContext, tip: boolean, label: string): void => {
  const { session } = context;
  const people = peopleMeant(context);
  const on = dayShown(context);
  session.perform(editPosts, { ids: people.map((person) => person.id), on, patch: { tip } });
  for (const { name } of people) announce(context.text.actions.said.marked(name, label));
};

const canBecomeTip = (side: Side) => (context: ActionContext) => {
  const people = peopleMeant(context);
  return people.length > 0 && people.every((person) => person.side === side && !isTip(context, person));
};

const setStatus = (context: ActionContext, status: PersonStatus, label: string): void => {
  const people = peopleMeant(context);
  context.session.perform((edit) => {
    for (const { id } of people) editPerson(edit, { id, patch: { status } });
  }, undefined);
  for (const { name } of people) announce(context.text.actions.said.marked(name, label));
};

const someWith = (status: (status: PersonStatus) => boolean) => (context: ActionContext) => {
  const people = peopleMeant(context);
  return people.length > 0 && people.every((person) => status(person.status));
};

/**
 * A new person stands where one is: on the side of the one person meant and, unless the title says another place, in the
 * lane and at the level. A KAM or main contact stands in no lane: beside him the title alone decides.
 */
const addHere = (context: ActionContext): Dialog => {
  const person = personMeant(context);
  const post = person && postShown(context, person);
  if (!person) return { kind: 'add' };
  const { side } = person;
  if (post?.tip) return { kind: 'add', side };
  return { kind: 'add', side, beside: { lane: post?.function ?? null, level: post?.level ?? null } };
};

const forOnePerson =
  (id: 'leave' | 'promote' | 'succeed' | 'reports-to' | 'about-person') => (context: ActionContext) => {
    const person = personMeant(context);
    if (person) context.view.openDialog({ kind: id, person: person.id });
  };

const isOnePerson = (context: ActionContext): boolean => personMeant(context) !== null;

export const peopleActions: readonly Action[] = [
  {
    id: 'add-person',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['add-person'],
    icon: UserPlus,
    keys: ['n'],
    group: 'people',
    when: always,
    run: (context) => context.view.openDialog(addHere(context)),
  },
  {
    id: 'paste-list',
    edits: true,
    label: (t) => t.actions.labels['paste-list'],
    icon: ClipboardList,
    group: 'people',
    when: always,
    run: ({ view }) => view.openDialog({ kind: 'paste' }),
  },
  {
    id: 'open-person',
    label: (t) => t.actions.labels['open-person'],
    icon: PanelRight,
    keys: ['Enter'],
    boardKeys: true,
    group: 'people',
    when: (context) => isOnePerson(context) || (context.onBoard && context.view.state.get().focus !== null),
    run(context) {
      const person = personMeant(context);
      if (context.onBoard && context.board) context.board.openFocused();
      else if (person) context.view.openPerson(person.id);
    },
  },
  {
    id: 'mark-kam',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['mark-kam'],
    icon: Star,
    group: 'people',
    when: canBecomeTip('supplier'),
    run: (context) => setTip(context, true, context.text.actions.labels['mark-kam']),
  },
  {
    id: 'mark-main-contact',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['mark-main-contact'],
    icon: Star,
    group: 'people',
    when: canBecomeTip('customer'),
    run: (context) => setTip(context, true, context.text.actions.labels['mark-main-contact']),
  },
  {
    id: 'unmark-tip',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['unmark-tip'],
    icon: StarOff,
    group: 'people',
    when: (context) => peopleMeant(context).some((person) => isTip(context, person)),
    run: (context) => setTip(context, false, context.text.actions.labels['unmark-tip']),
  },
  {
    id: 'make-placeholder',
    edits: true,
    label: (t) => t.actions.labels['make-placeholder'],
    icon: CircleHelp,
    group: 'people',
    when: someWith((status) => status !== 'placeholder'),
    run: (context) => setStatus(context, 'placeholder', context.text.actions.labels['make-placeholder']),
  },
  {
    id: 'make-active',
    edits: true,
    label: (t) => t.actions.labels['make-active'],
    icon: UserCheck,
    group: 'people',
    when: someWith((status) => status !== 'active'),
    run: (context) => setStatus(context, 'active', context.text.actions.labels['make-active']),
  },
  {
    id: 'leaves-on',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['leaves-on'],
    icon: CalendarX,
    group: 'people',
    when: (context) => personMeant(context)?.status === 'active',
    run: forOnePerson('leave'),
  },
  {
    id: 'promoted-on',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['promoted-on'],
    icon: CalendarArrowUp,
    group: 'people',
    when: (context) => personMeant(context)?.status === 'active',
    run: forOnePerson('promote'),
  },
  {
    id: 'succeeded-by',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['succeeded-by'],
    icon: UserRoundCog,
    group: 'people',
    when: isOnePerson,
    run: forOnePerson('succeed'),
  },
  {
    id: 'reports-to',
    edits: true,
    label: (t) => t.actions.labels['reports-to'],
    icon: Network,
    group: 'people',
    when: isOnePerson,
    run: forOnePerson('reports-to'),
  },
  {
    id: 'what-if',
    label: (t) => t.actions.labels['what-if'],
    icon: UserMinus,
    group: 'people',
    when: (context) => peopleMeant(context).some((person) => person.status === 'active'),
    run(context) {
      const people = peopleMeant(context);
      context.view.clear();
      context.view.imagine({ without: people.map((person) => person.id), with: [] });
      announce(context.text.next.onMap(people.map(({ name }) => name).join(', ')));
    },
  },
  {
    id: 'about-person',
    label: (t) => t.actions.labels['about-person'],
    icon: FileLock,
    group: 'people',
    when: (context) => isOnePerson(context) && context.session.access.may.reportPerson,
    run: forOnePerson('about-person'),
  },
];
