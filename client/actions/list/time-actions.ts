import { CalendarClock, CalendarDays, CalendarPlus, MessageCircleQuestion, Milestone } from 'lucide-react';
import { setStripOpen, stripOpen } from '../../session/strip-open.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';

const writesInside = ({ session }: ActionContext): boolean => session.access.layers.inside === true;

export const timeActions: readonly Action[] = [
  {
    id: 'back-to-today',
    label: (t) => t.timeline.backToToday,
    icon: CalendarClock,
    keys: ['Shift+t'],
    group: 'view',
    when: ({ view }) => view.state.get().at !== null,
    run: ({ view }) => view.lookAt(null),
  },
  {
    id: 'timeline',
    label: (t) => (stripOpen.get() ? t.timeline.hide : t.timeline.show),
    icon: CalendarDays,
    group: 'view',
    when: onMap,
    run: () => setStripOpen(!stripOpen.get()),
  },
  {
    id: 'assess-stage',
    edits: true,
    dated: true,
    label: (t) => t.timeline.assess.open,
    icon: Milestone,
    group: 'account',
    when: writesInside,
    run: ({ view }) => view.openDialog({ kind: 'assess' }),
  },
  {
    id: 'ask-customer',
    label: (t) => t.timeline.assess.ask,
    icon: MessageCircleQuestion,
    group: 'account',
    when: ({ session }) => session.access.may.share && session.access.layers.inside !== null,
    run: ({ view }) => view.openDialog({ kind: 'ask-customer' }),
  },
  {
    id: 'add-event',
    edits: true,
    dated: true,
    label: (t) => t.timeline.events.add,
    icon: CalendarPlus,
    group: 'account',
    when: writesInside,
    run: ({ view }) => view.openDialog({ kind: 'events', isNew: true }),
  },
  {
    id: 'events',
    edits: true,
    dated: true,
    label: (t) => t.timeline.events.open,
    icon: CalendarDays,
    group: 'account',
    when: writesInside,
    run: ({ view }) => view.openDialog({ kind: 'events' }),
  },
];
