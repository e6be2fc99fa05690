import { addLink } from '../../../shared/document/commands/add-link.ts';
import { addPeople } from '../../../shared/document/commands/add-people.ts';
import { connect } from '../../../shared/document/commands/connect.ts';
import { setManager } from '../../../shared/document/commands/set-manager.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import type { Side } from '../../../shared/model/side.ts';
import { guessFunction, guessLevel } from '../../../shared/rules/guess-function.ts';
import { measure } from '../../../shared/rules/measures.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import type { QuickAdd } from '../../../shared/rules/quick-add.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { Text } from '../../text/use-text.ts';
import type { ConnectChoice } from './connect-choices.ts';

const nameOf = (session: AccountSession, id: PersonId): string =>
  session.account.get().people.find((person) => person.id === id)?.name ?? '';

const threads = (session: AccountSession): number => {
  const today = session.today();
  return measure(networkOn(session.account.get(), today, { today })).threads;
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
  session: AccountSession,
  from: PersonId,
  choice: ConnectChoice,
  { value, kind }: { value: StrengthValue; kind: LinkKind },
  text: Text,
): string => {
  const { said, connect: words } = text.actions;
  const on = session.today();
  const ourName = nameOf(session, from);
  const pair = (to: PersonId, side: Side) =>
    side === 'customer' ? { supplier: from, customer: to } : { supplier: to, customer: from };

  if (choice.kind === 'link') {
    const { id, fields } = choice.found;
    if (kind === 'reports-to') session.perform(setManager, { person: from, manager: id });
    else session.perform(addLink, { from, to: id, kind });
    return said.linked(ourName, words.kinds[kind], fields.name.text);
  }
  if (choice.kind === 'line') {
    const { id, side, fields } = choice.found;
    session.perform(connect, { ...pair(id, side), value, on });
    return said.connected(ourName, fields.name.text, threads(session));
  }
  const person = newPerson(session, choice.typed, choice.side);
  session.perform((edit) => {
    const [id] = addPeople(edit, { people: [person] });
    if (id) connect(edit, { ...pair(id, choice.side), value, on });
  }, undefined);
  return said.connected(ourName, person.name, threads(session));
};
