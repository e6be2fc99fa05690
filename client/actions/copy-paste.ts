import { copyPeople } from '../../shared/document/commands/copy-people.ts';
import type { PersonId } from '../../shared/model/id.ts';
import { announce } from '../session/announce.ts';
import type { ActionContext } from './action.ts';
import { clipboardText } from './clipboard-text.ts';
import { copiedAs, rememberCopied } from './copied-people.ts';
import { peopleMeant } from './subject.ts';

/** Remembers the people meant and returns them as text; null when nobody is meant. */
export const copyMeant = (context: ActionContext): string | null => {
  const { session } = context;
  const ids = peopleMeant(context).map((person) => person.id);
  if (ids.length === 0) return null;
  const text = clipboardText(session.account.get(), ids, session.today());
  rememberCopied({ account: session.accountId, ids, text });
  announce(context.text.actions.said.copied(ids.length));
  return text;
};

export const duplicate = (context: ActionContext, ids: readonly PersonId[], suffix: string): void => {
  const present = new Set(context.session.account.get().people.map((person) => person.id));
  const there = ids.filter((id) => present.has(id));
  if (there.length === 0) return;
  const copies = context.session.perform(copyPeople, { ids: there, suffix });
  context.view.selectPeople(copies);
  announce(context.text.actions.said.pasted(copies.length));
};

/** Our own copies come back as whole people; any other text goes to the paste dialog, which shows what it will add. */
export const pasteText = (context: ActionContext, text: string): void => {
  const own = copiedAs(text, context.session.accountId);
  if (own) duplicate(context, own, context.text.actions.said.copySuffix);
  else if (text.trim() !== '') context.view.openDialog({ kind: 'paste', text });
};
