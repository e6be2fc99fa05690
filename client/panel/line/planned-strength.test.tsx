// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { offlineSession, TODAY } from '../../actions/testing/action-context.ts';
import type { AccountSession } from '../../session/account-session.ts';
import { SessionProvider, useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { PlanContactDialog } from '../dialogs/PlanContactDialog.tsx';
import { LookedAtDay } from '../looked-at.ts';
import { LineOnDay } from '../on-day/LineOnDay.tsx';
import { PlannedStrength } from './PlannedStrength.tsx';

let view: View;
const Seen = () => {
  view = useView();
  return null;
};
const show = (session: AccountSession, children: ReactNode) =>
  render(
    <SessionProvider session={session}>
      <Seen />
      {children}
    </SessionProvider>,
  );

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const opened = () => {
  const session = offlineSession(nordwind);
  const contact = session.account.get().contacts.find(({ id }) => id === 'ob-tg');
  if (!contact) throw new Error('no such line');
  const plans = () => session.account.get().inside.plannedContacts;
  return { session, contact, plans, before: plans().length };
};

it('[NB6] more strength is planned for a line from its panel, changed, taken off, and undone', () => {
  const { session, contact, plans, before } = opened();
  show(session, <PlannedStrength contact={contact} />);
  fireEvent.click(screen.getByRole('button', { name: 'Plan more strength …' }));
  expect(view.state.get().dialog).toEqual({ kind: 'plan-contact', from: 'ob', to: 'tg' });
  show(session, <PlanContactDialog from={contact.supplier} to={contact.customer} onClose={() => {}} />);
  const dialog = within(screen.getByRole('dialog', { name: 'Plan a stronger line of Olaf Brekke' }));
  fireEvent.click(dialog.getByRole('radio', { name: /brief/ }));
  fireEvent.click(dialog.getByRole('button', { name: 'Plan line' }));
  expect(dialog.getByText(/A plan aims at more than there is/)).toBeTruthy();
  expect(plans()).toHaveLength(before);
  fireEvent.click(dialog.getByRole('radio', { name: /trusted adviser/ }));
  fireEvent.click(dialog.getByRole('button', { name: 'Plan line' }));
  const plan = plans().at(-1);
  expect(plan).toMatchObject({ supplier: 'ob', customer: 'tg', value: 4 });
  const on = networkOn(session.account.get(), plan?.from as Day, { today: TODAY as Day });
  expect(Math.max(...on.lines.filter(({ customer }) => customer === 'tg').map(({ strength }) => strength))).toBe(4);
  session.undo();
  expect(plans()).toHaveLength(before);
});

it('[NB6] a strength chosen on a day to come is a plan from that day, and no more than there is takes it off', () => {
  const { session, contact, plans, before } = opened();
  const day = '2027-06-01' as Day;
  show(
    session,
    <LookedAtDay value={day}>
      <LineOnDay contact={contact} day={day} />
    </LookedAtDay>,
  );
  fireEvent.click(screen.getByRole('radio', { name: /trusted adviser/ }));
  expect(plans().at(-1)).toMatchObject({ supplier: 'ob', customer: 'tg', from: day, value: 4 });
  expect(session.account.get().contacts.find(({ id }) => id === contact.id)).toEqual(contact);
  fireEvent.click(screen.getByRole('radio', { name: /brief/ }));
  expect(plans()).toHaveLength(before);
});
