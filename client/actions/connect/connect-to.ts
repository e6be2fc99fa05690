import { addLink } from '../../../shared/document/commands/add-link.ts';
import { addPeople } from '../../../shared/document/commands/add-people.ts';
import { drawLine } from '../../../shared/document/commands/draw-line.ts';
import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import type { Side } from '../../../shared/model/side.ts';
import { guessFunction, guessLevel } from '../../../shared/rules/guess-function.ts';
import { measure } from '../../../shared/rules/measures.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import type { QuickAdd } from '../../../shared/rules/quick-add.ts';
import type { AccountSession } from '../../session/account-session.ts';
import { beginOn, dayShown } from '../../session/day-shown.ts';
import type { View } from '../../session/view.ts';
import type { Text } from '../../text/use-text.ts';
import type { ConnectChoice } from './connect-choices.ts';

const nameOf = (session: AccountSession, id: PersonId): string =>
  session.account.get().people.find((person) => person.id === id)?.name ?? '';

const threads = (session: AccountSession, day: Day): number => {
  const today = session.today();
  return measure(networkOn(session.account.get(), day, { today })).threads;
};

const newPerson = (session: AccountSession, typed: QuickAdd, side: Side) => {
  const { functions, levels } = session.account.get();
  const title = typed.title ?? '';
  const { name, email, phone, url } = typed;
  return {
    side,
    name: name || title,
    title,
    function: guessFunction(title, functions),
    level: guessLevel(title, levels),
    status: typed.placeholder ? ('placeholder' as const) : ('active' as const),
    ...{ email, phone, url },
  };
};

/**
 * Connects a person as chosen, in one intent (somebody new is added and connected together). Returns the sentence that
 * says what happened.
 */
export const connectTo = (
  { session, view }: { session: AccountSession; view: View },
  from: PersonId,
  choice: ConnectChoice,
  { value, kind }: { value: StrengthValue; kind: LinkKind },
  text: Text,
): string => {
  const { said, connect: words } = text.actions;
  const on = dayShown({ session, view });
  const since = beginOn({ session, view });
  const ourName = nameOf(session, from);
  const pair = (to: PersonId, side: Side) =>
    side === 'customer' ? { supplier: from, customer: to } : { supplier: to, customer: from };

  if (choice.kind === 'link') {
    const { id, fields } = choice.found;
    if (kind === 'reports-to') session.perform(setManager, { person: from, manager: id });
    else session.perform(addLink, { from, to: id, kind, since });
    return said.linked(ourName, words.kinds[kind], fields.name.text);
  }
  if (choice.kind === 'line') {
    const { id, side, fields } = choice.found;
    session.perform(drawLine, { ...pair(id, side), value, on });
    return said.connected(ourName, fields.name.text, threads(session, on));
  }
  const person = newPerson(session, choice.typed, choice.side);
  session.perform((edit) => {
    const [id] = addPeople(edit, { people: [person], from: since });
    if (id) drawLine(edit, { ...pair(id, choice.side), value, on });
  }, undefined);
  return said.connected(ourName, person.name, threads(session, on));
};
