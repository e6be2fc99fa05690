import { ArrowDown, ArrowUp, ChevronsDown, ChevronsUp, Link2, Minus, Share2, Spline } from 'lucide-react';
import { addLink } from '../../../shared/document/commands/add-link.ts';
import { movePeople } from '../../../shared/document/commands/move-people.ts';
import { setStrength } from '../../../shared/document/commands/set-strength.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { Person } from '../../../shared/model/person.ts';
import { announce } from '../../session/announce.ts';
import { dayShown, mayDraw } from '../../session/day-shown.ts';
import { type Action, type ActionContext, onMap } from '../action.ts';
import { laneMoves, levelMoves, type Step } from '../lane-steps.ts';
import { contactsMeant, peopleMeant, peopleShown, personMeant, postShown } from '../subject.ts';

const strengths = [0, 1, 2, 3, 4] as const satisfies readonly StrengthValue[];

const strengthAction = (value: StrengthValue): Action => ({
  id: `strength-${value}`,
  edits: true,
  dated: true,
  label: (t) => t.actions.labels[`strength-${value}`],
  icon: Minus,
  keys: [String(value)],
  group: 'lines',
  // what has not happened has no strength; what is wanted stands in the plan of the line
  when: (context) => contactsMeant(context).length > 0 && dayShown(context) <= context.session.today(),
  run(context) {
    const ids = contactsMeant(context);
    context.session.perform(setStrength, { ids, value, on: dayShown(context) });
    const { actions, app } = context.text;
    announce(actions.said.strength(ids.length, value, app.strengths[value]));
  },
});

const standing = (context: ActionContext, people: readonly Person[]) =>
  people.map((person) => ({ person, post: postShown(context, person) }));

const moveLane = (context: ActionContext, step: Step): void => {
  const { session, text } = context;
  const account = session.account.get();
  const people = peopleMeant(context);
  const moves = laneMoves(account, standing(context, people), step);
  if (moves.length === 0) return;
  const on = dayShown(context);
  session.perform((edit) => {
    for (const move of moves) movePeople(edit, { ids: move.ids, on, function: move.function });
  }, undefined);
  const [only] = people;
  const lane = account.functions.find((fn) => fn.id === moves[0]?.function)?.name ?? text.actions.said.noFunction;
  announce(
    people.length === 1 && only
      ? text.actions.said.inLane(only.name, lane)
      : text.actions.said.severalMoved(moves.reduce((sum, move) => sum + move.ids.length, 0)),
  );
};

const moveLevel = (context: ActionContext, step: Step): void => {
  const { session, text } = context;
  const account = session.account.get();
  const people = peopleMeant(context);
  const moves = levelMoves(account, standing(context, people), step);
  if (moves.length === 0) return;
  const on = dayShown(context);
  session.perform((edit) => {
    for (const move of moves) movePeople(edit, { ids: move.ids, on, level: move.level });
  }, undefined);
  const [only] = people;
  const level = account.levels.find(({ id }) => id === moves[0]?.level)?.name ?? text.actions.said.noLevel;
  announce(
    people.length === 1 && only
      ? text.actions.said.atLevel(only.name, level)
      : text.actions.said.severalMoved(moves.reduce((sum, move) => sum + move.ids.length, 0)),
  );
};

/** In the Grid our levels stand in mirror writing: to the left is lower. The card goes where the arrow points. */
const sideways = (context: ActionContext, step: Step): Step => {
  const isOurs = peopleMeant(context).every((person) => person.side === 'supplier');
  return context.view.state.get().look.lens === 'grid' && isOurs ? (step === 1 ? -1 : 1) : step;
};

const hasPeople = (context: ActionContext): boolean => peopleMeant(context).length > 0;

/** Our people meant who have no link to a KAM yet, and the KAM they would coordinate with. */
const uncoordinated = (context: ActionContext): { people: Person[]; kam: Person | null } => {
  const { links } = context.session.account.get();
  const tip = (person: Person) => postShown(context, person)?.tip === true;
  const kam = peopleShown(context).find((person) => person.side === 'supplier' && tip(person)) ?? null;
  const linked = (person: Person) =>
    links.some(
      ({ from, to, until }) =>
        until === null && ((from === person.id && to === kam?.id) || (from === kam?.id && to === person.id)),
    );
  const people = kam
    ? peopleMeant(context).filter((person) => person.side === 'supplier' && !tip(person) && !linked(person))
    : [];
  return { people, kam };
};

export const lineActions: readonly Action[] = [
  {
    id: 'connect',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels.connect,
    icon: Link2,
    keys: ['c'],
    group: 'lines',
    when: (context) => personMeant(context) !== null && mayDraw(context),
    run(context) {
      const person = personMeant(context);
      if (person) context.view.openDialog({ kind: 'connect', from: person.id });
    },
  },
  {
    id: 'next-line',
    label: (t) => t.actions.labels['next-line'],
    icon: Spline,
    keys: ['l'],
    repeats: true,
    group: 'lines',
    when: (context) => onMap(context) && context.board !== null,
    run: ({ board }) => board?.cycleLines(),
  },
  ...strengths.map(strengthAction),
  {
    id: 'coordinates-with-kam',
    edits: true,
    label: (t) => t.actions.labels['coordinates-with-kam'],
    icon: Share2,
    group: 'lines',
    when: (context) => uncoordinated(context).people.length > 0,
    run(context) {
      const { people, kam } = uncoordinated(context);
      if (!kam) return;
      context.session.perform((edit) => {
        for (const { id } of people) addLink(edit, { from: id, to: kam.id, kind: 'coordinates' });
      }, undefined);
      announce(context.text.actions.said.coordinates(people.length));
    },
  },
  {
    id: 'lane-up',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['lane-up'],
    icon: ArrowUp,
    keys: ['Alt+ArrowUp'],
    where: (t) => t.actions.shortcuts.otherLenses,
    boardKeys: true,
    repeats: true,
    group: 'people',
    when: hasPeople,
    run: (context) => moveLane(context, -1),
  },
  {
    id: 'lane-down',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['lane-down'],
    icon: ArrowDown,
    keys: ['Alt+ArrowDown'],
    where: (t) => t.actions.shortcuts.otherLenses,
    boardKeys: true,
    repeats: true,
    group: 'people',
    when: hasPeople,
    run: (context) => moveLane(context, 1),
  },
  {
    id: 'level-up',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['level-up'],
    icon: ChevronsUp,
    keys: ['Alt+ArrowLeft'],
    where: (t) => t.actions.shortcuts.otherLenses,
    boardKeys: true,
    repeats: true,
    group: 'people',
    when: hasPeople,
    run: (context) => moveLevel(context, sideways(context, -1)),
  },
  {
    id: 'level-down',
    edits: true,
    dated: true,
    label: (t) => t.actions.labels['level-down'],
    icon: ChevronsDown,
    keys: ['Alt+ArrowRight'],
    where: (t) => t.actions.shortcuts.otherLenses,
    boardKeys: true,
    repeats: true,
    group: 'people',
    when: hasPeople,
    run: (context) => moveLevel(context, sideways(context, 1)),
  },
];
