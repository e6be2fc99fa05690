import { importPeople } from '../../shared/document/commands/import-people.ts';
import type { ImportPlan } from '../../shared/rules/exchange/plan.ts';
import type { AccountSession } from '../session/account-session.ts';
import { announce } from '../session/announce.ts';
import { keepBeforeImport } from '../session/versions.ts';
import type { View } from '../session/view.ts';
import type { Text } from '../text/use-text.ts';
import { offerUndo } from '../ui/toast.ts';

/** Keeps a version, then imports the people in one undo step, says so, and offers to take it back. */
export const carryOut = async (
  plan: ImportPlan,
  session: AccountSession,
  view: View,
  t: Text['exchange'],
): Promise<void> => {
  await keepBeforeImport(session.accountId);
  const added = session.perform(importPeople, { plan });
  const said = t.done(plan.add.length, plan.update.length, plan.links.length);
  view.closeDialog();
  if (added.length > 0) view.setFocus(added[0] ?? null);
  announce(said);
  offerUndo(said, t.undo, session.undo);
};
