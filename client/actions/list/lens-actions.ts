import { FoldHorizontal, FoldVertical, Hand, Hexagon, LayoutGrid, Network, Scale } from 'lucide-react';
import type { PersonId } from '../../../shared/model/id.ts';
import { LENSES, type LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { everybodyBelow, reportingTree } from '../../../shared/rules/layout/lens/reporting-tree.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { announce } from '../../session/announce.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { personMeant } from '../subject.ts';

const looks: Readonly<Record<LensName, Pick<Action, 'icon' | 'keys'>>> = {
  shape: { icon: Hexagon, keys: ['s'] },
  decision: { icon: Scale, keys: ['d'] },
  organisation: { icon: Network, keys: ['o'] },
  grid: { icon: LayoutGrid, keys: ['g'] },
  free: { icon: Hand, keys: ['f'] },
};

const lensAction = (lens: LensName): Action => ({
  id: `lens-${lens}`,
  label: (t) => t.actions.labels[`lens-${lens}`],
  ...looks[lens],
  group: 'view',
  when: (context) =>
    onMap(context) &&
    context.board !== null &&
    context.view.state.get().look.lens !== lens &&
    (lens !== 'decision' || context.session.access.layers.inside !== null),
  run({ view, text }) {
    view.look({ lens });
    announce(text.lens.shown[lens]);
  },
});

/** One entry per lens: the same as the switch in the head of the canvas. */
export const lensActions: readonly Action[] = LENSES.map(lensAction);

const inOrganisation = (context: ActionContext): boolean =>
  onMap(context) && context.board !== null && context.view.state.get().look.lens === 'organisation';

const treeToday = ({ session }: ActionContext) =>
  reportingTree(networkOn(session.account.get(), session.today(), { today: session.today() }));

/** Those meant who have reports, else the manager of the one meant: a fold from within closes around the focus. */
const branchMeant = (context: ActionContext): PersonId | null => {
  const person = personMeant(context);
  if (!person) return null;
  const { reports, parents } = treeToday(context);
  return reports.has(person.id) ? person.id : (parents.get(person.id) ?? null);
};

export const foldActions: readonly Action[] = [
  {
    id: 'fold',
    label: (t) => t.actions.labels.fold,
    icon: FoldHorizontal,
    keys: ['x'],
    where: (t) => t.lens.names.organisation,
    group: 'view',
    when: (context) => inOrganisation(context) && branchMeant(context) !== null,
    run(context) {
      const manager = branchMeant(context);
      const { view, session, text } = context;
      if (manager === null) return;
      const folded = new Set(view.state.get().look.folded);
      const opens = folded.delete(manager);
      if (!opens) folded.add(manager);
      view.look({ folded });
      // Whoever was within is out of sight: the keys go on from the manager.
      context.board?.show(manager);
      const name = session.account.get().people.find((person) => person.id === manager)?.name ?? '';
      const { length } = everybodyBelow(treeToday(context), manager);
      const said = text.lens.organisation;
      announce(opens ? said.unfolded(name, length) : said.folded(name, length));
    },
  },
  {
    id: 'fold-all',
    label: (t) => t.actions.labels['fold-all'],
    icon: FoldVertical,
    keys: ['Shift+x'],
    where: (t) => t.lens.names.organisation,
    group: 'view',
    when: inOrganisation,
    run(context) {
      const { view, text } = context;
      const some = view.state.get().look.folded.size > 0;
      view.look({ folded: some ? new Set() : new Set(treeToday(context).reports.keys()) });
      announce(some ? text.lens.organisation.allUnfolded : text.lens.organisation.allFolded);
    },
  },
];
