import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { judge } from '../../../shared/document/commands/judge.ts';
import type { Person } from '../../../shared/model/person.ts';
import { judgementsOn } from '../../../shared/rules/judgements-on.ts';
import { RANKS, STANCES } from '../../../shared/rules/layout/lens/decision.ts';
import { announce } from '../../session/announce.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { peopleMeant } from '../subject.ts';

const customersMeant = (context: ActionContext): Person[] =>
  peopleMeant(context).filter((person) => person.side === 'customer');

/** The Decision unit is looked at, and what is judged may be written. */
const maySetPlace = (context: ActionContext): boolean =>
  onMap(context) &&
  context.view.state.get().look.lens === 'decision' &&
  context.session.access.layers.inside === true &&
  customersMeant(context).length > 0;

/** From where somebody stands one step on; who was not judged yet begins in the middle of the plate. */
const step = <T>(scale: readonly T[], at: T | null, by: number, start: T): T =>
  at === null ? start : (scale[Math.max(0, Math.min(scale.length - 1, scale.indexOf(at) + by))] ?? start);

const move = (context: ActionContext, by: { stance: number; rank: number }): void => {
  const { session, text } = context;
  const people = customersMeant(context);
  const on = session.today();
  const judged = judgementsOn(session.account.get(), on);
  const moves = people.map(({ id, name }) => {
    const { stance = null, influence = null } = judged.get(id) ?? {};
    const next = {
      stance: step(STANCES, stance, by.stance, 0),
      influence: step(RANKS, influence, by.rank, 'political-structure'),
    };
    return { id, name, next, differs: next.stance !== stance || next.influence !== influence };
  });
  const real = moves.filter(({ differs }) => differs);
  if (real.length === 0) return;
  session.perform((edit) => {
    for (const { id, next } of real) judge(edit, { person: id, on, patch: next });
  }, undefined);
  const [only] = real;
  const { judging, lens } = text;
  announce(
    real.length === 1 && only
      ? lens.decision.judged(only.name, judging.stances[`${only.next.stance}`].word, judging.ranks[only.next.influence])
      : text.actions.said.severalMoved(real.length),
  );
};

const stepAction = (
  id: 'stance-up' | 'stance-down' | 'influence-up' | 'influence-down',
  icon: Action['icon'],
  key: string,
  by: { stance: number; rank: number },
): Action => ({
  id,
  edits: true,
  label: (t) => t.actions.labels[id],
  icon,
  keys: [key],
  where: (t) => t.lens.names.decision,
  boardKeys: true,
  repeats: true,
  group: 'people',
  when: maySetPlace,
  run: (context) => move(context, by),
});

/** In the Decision unit Alt and an arrow move along its axes, as elsewhere along lane and level. */
export const stanceActions: readonly Action[] = [
  stepAction('stance-up', ArrowRight, 'Alt+ArrowRight', { stance: 1, rank: 0 }),
  stepAction('stance-down', ArrowLeft, 'Alt+ArrowLeft', { stance: -1, rank: 0 }),
  stepAction('influence-up', ArrowUp, 'Alt+ArrowUp', { stance: 0, rank: -1 }),
  stepAction('influence-down', ArrowDown, 'Alt+ArrowDown', { stance: 0, rank: 1 }),
];
