import {
  CalendarClock,
  CalendarPlus,
  CircleHelp,
  ListChecks,
  Network,
  Scale,
  Target,
  Users,
  Waypoints,
} from 'lucide-react';
import { addTouch } from '../../../shared/document/commands/add-touch.ts';
import type { Person } from '../../../shared/model/person.ts';
import { announce } from '../../session/announce.ts';
import { offerUndo } from '../../ui/toast.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { contactsMeant, peopleMeant, personMeant } from '../subject.ts';

const seesInside = ({ session }: ActionContext): boolean => session.access.layers.inside !== null;

/** The one customer person meant, to be judged where judgements may be read. */
const judged = (context: ActionContext): Person | null => {
  const person = seesInside(context) && onMap(context) ? personMeant(context) : null;
  return person?.side === 'customer' ? person : null;
};

/** Whom a planned line would join: the one person meant, one of ours and one of theirs, or the two of the one line meant. */
const pairMeant = (context: ActionContext): Person[] => {
  const chosen = context.view.state.get().selectedContacts;
  const account = context.session.account.get();
  const line = chosen.length === 1 ? account.contacts.find(({ id }) => id === chosen[0]) : undefined;
  const people = line
    ? account.people.filter(({ id }) => id === line.supplier || id === line.customer)
    : peopleMeant(context);
  const [first, second] = people;
  if (!seesInside(context) || !first || people.length > 2) return [];
  return second && second.side === first.side ? [] : people;
};

export const judgingActions: readonly Action[] = [
  {
    id: 'judge',
    edits: true,
    label: (t) => t.actions.labels.judge,
    icon: CircleHelp,
    keys: ['j'],
    group: 'people',
    when: (context) => judged(context) !== null,
    run(context) {
      const person = judged(context);
      if (person) context.view.openPerson(person.id, 'judgement');
    },
  },
  {
    id: 'add-role',
    edits: true,
    label: (t) => t.actions.labels['add-role'],
    icon: Scale,
    group: 'people',
    when: (context) => judged(context) !== null,
    run(context) {
      const person = judged(context);
      if (person) context.view.openPerson(person.id, 'roles');
    },
  },
  {
    id: 'met-today',
    edits: true,
    label: (t) => t.actions.labels['met-today'],
    icon: Users,
    keys: ['m'],
    group: 'lines',
    when: (context) => contactsMeant(context).length > 0,
    run(context) {
      const ids = contactsMeant(context);
      const date = context.session.today();
      context.session.perform((edit) => {
        for (const id of ids) addTouch(edit, { id, date, kind: 'meeting' });
      }, undefined);
      // Nothing on the map tells it: the notice does, also to screen readers.
      offerUndo(context.text.actions.said.met(ids.length), context.text.actions.said.undo, context.session.undo);
    },
  },
  {
    id: 'plan-line',
    edits: true,
    label: (t) => t.actions.labels['plan-line'],
    icon: Target,
    group: 'lines',
    when: (context) => seesInside(context) && onMap(context) && contactsMeant(context).length === 1,
    run(context) {
      const [line] = contactsMeant(context);
      if (line) context.view.openContact(line, 'plan');
    },
  },
  {
    id: 'plan-contact',
    edits: true,
    label: (t) => t.actions.labels['plan-contact'],
    icon: CalendarClock,
    group: 'lines',
    when: (context) => pairMeant(context).length > 0,
    run(context) {
      const [from, to] = pairMeant(context);
      if (from) context.view.openDialog({ kind: 'plan-contact', from: from.id, ...(to && { to: to.id }) });
    },
  },
  {
    id: 'new-action',
    edits: true,
    label: (t) => t.actions.labels['new-action'],
    icon: CalendarPlus,
    keys: ['a'],
    group: 'go',
    when: seesInside,
    run(context) {
      const { selectedContacts } = context.view.state.get();
      const about = [...peopleMeant(context).map((person) => person.id), ...selectedContacts];
      context.view.openDialog({ kind: 'actions', about });
    },
  },
  {
    id: 'actions',
    label: (t) => t.actions.labels.actions,
    icon: ListChecks,
    group: 'go',
    when: seesInside,
    run: ({ view }) => view.openDialog({ kind: 'actions', about: [] }),
  },
  {
    id: 'influence',
    label: (t) => t.actions.labels.influence,
    icon: Waypoints,
    keys: ['i'],
    group: 'view',
    when: (context) =>
      seesInside(context) && onMap(context) && context.session.account.get().inside.influences.length > 0,
    run({ view, text }) {
      const shows = !view.state.get().showsInfluence;
      view.setShowsInfluence(shows);
      announce(shows ? text.actions.said.influenceShown : text.actions.said.influenceHidden);
    },
  },
  {
    id: 'reporting',
    label: (t) => t.actions.labels.reporting,
    icon: Network,
    group: 'view',
    when: (context) => seesInside(context) && onMap(context) && context.view.state.get().look.lens === 'decision',
    run({ view, text }) {
      const shows = !view.state.get().showsReporting;
      view.setShowsReporting(shows);
      announce(shows ? text.actions.said.reportingShown : text.actions.said.reportingHidden);
    },
  },
  {
    id: 'decisions',
    label: (t) => t.actions.labels.decisions,
    icon: Scale,
    group: 'account',
    when: seesInside,
    run: ({ view }) => view.openDialog({ kind: 'decisions' }),
  },
];
