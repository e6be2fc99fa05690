import { ScanSearch, UserSearch } from 'lucide-react';
import { networkOn } from '../../../shared/rules/network.ts';
import { withinReach } from '../../../shared/rules/within-reach.ts';
import { announce } from '../../session/announce.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { personMeant } from '../subject.ts';

const sayFocus = ({ session, view, text }: ActionContext): void => {
  const { focus } = view.state.get().shade;
  if (!focus) {
    announce(text.lens.shade.focusOff);
    return;
  }
  const account = session.account.get();
  const today = session.today();
  const near = withinReach(networkOn(account, today, { today }), focus.person, focus.distance);
  const name = account.people.find(({ id }) => id === focus.person)?.name ?? '';
  announce(text.lens.shade.focus(name, focus.distance, near.size));
};

/** Plain + and −: how far one looks from a person. With Mod they zoom. */
export const focusActions: readonly Action[] = [
  {
    id: 'focus-more',
    label: (t) => t.actions.labels['focus-more'],
    icon: ScanSearch,
    keys: ['+', '='],
    group: 'view',
    when: (context) =>
      onMap(context) &&
      context.board !== null &&
      (personMeant(context) !== null || context.view.state.get().shade.focus !== null),
    run(context) {
      const { view } = context;
      const now = view.state.get().shade.focus;
      const person = personMeant(context)?.id ?? now?.person;
      if (!person) return;
      const distance = now?.person === person ? (Math.min(3, now.distance + 1) as 1 | 2 | 3) : 1;
      view.shade({ focus: { person, distance } });
      sayFocus(context);
    },
  },
  {
    id: 'focus-less',
    label: (t) => t.actions.labels['focus-less'],
    icon: UserSearch,
    keys: ['-', '−'],
    group: 'view',
    when: ({ view }) => view.state.get().shade.focus !== null,
    run(context) {
      const { view } = context;
      const now = view.state.get().shade.focus;
      const less = now && now.distance > 1 ? { ...now, distance: (now.distance - 1) as 1 | 2 } : null;
      view.shade({ focus: less });
      sayFocus(context);
    },
  },
];
