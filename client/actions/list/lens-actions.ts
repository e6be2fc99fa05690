import { Hand, Hexagon, LayoutGrid, Network, Scale } from 'lucide-react';
import { LENSES, type LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { announce } from '../../session/announce.ts';
import { type Action, onMap } from '../action.ts';

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
