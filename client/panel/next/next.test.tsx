// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { planContact } from '../../../shared/document/commands/plan-contact.ts';
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { isImagining } from '../../../shared/rules/imagine.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { referencePictures } from '../../../shared/rules/testing/reference-pictures.ts';
import { replicaOf } from '../../../shared/testing/replicas.ts';
import { fakeSession } from '../../app/testing/fake-session.ts';
import { SessionProvider, useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { ImaginedSection } from './ImaginedSection.tsx';
import { LeaveSection } from './LeaveSection.tsx';
import { NextSection } from './NextSection.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { firstDay } from './use-plan-pair.ts';

Element.prototype.scrollIntoView = () => undefined;
afterEach(cleanup);

let view: View;
const Hold = () => {
  view = useView();
  return null;
};
const open = (account: Account, children: ReactNode) => {
  const { session } = fakeSession();
  (session.account as unknown as { set(account: Account): void }).set(account);
  const replica = replicaOf(account);
  const perform = vi.fn((command, args) => replica.do(command, args));
  Object.assign(session, { perform, undo: () => undefined });
  render(
    <SessionProvider session={session}>
      <Hold />
      {children}
    </SessionProvider>,
  );
  return { perform, replica };
};
const figures = () =>
  Object.fromEntries(
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => [
        within(row).getByRole('rowheader').textContent,
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ]),
  );

it('[WI9] a worst leaver pressed is imagined, with figures before and after and what breaks', () => {
  open(
    nordwind,
    <>
      <ImaginedSection />
      <LeaveSection />
    </>,
  );
  fireEvent.click(screen.getByRole('button', { name: /Priya Nair/ }));
  expect(view.state.get().imagined).toEqual({ without: ['pn'], with: [] });
  expect(figures()).toMatchObject({
    Threads: ['8', '7'],
    Coverage: ['8 of 8', '6 of 8'],
    Coordination: ['7 of 7', '6 of 6'],
  });
  expect(screen.getByText(/No longer reached:/).closest('p')?.textContent).toBe('No longer reached: IT and Service.');
  fireEvent.click(screen.getByRole('button', { name: /Back to what is/ }));
  expect(isImagining(view.state.get().imagined)).toBe(false);
});

it.each([
  ['kam-meets-everybody', { Threads: ['1', '0'], Coverage: ['6 of 6', '0 of 6'] }],
  ['bow-tie', { Threads: ['1', '0'], Coverage: ['0 of 6', '0 of 6'] }],
  ['diamond', { Threads: ['7', '6'], Coverage: ['6 of 6', '6 of 6'], Coordination: ['6 of 6', '0 of 6'] }],
] as const)('[WI4] [WI9] the KAM of the picture "%s" leaves: its own answer', (picture, answer) => {
  open(referencePictures[picture], <ImaginedSection />);
  view.imagine({ without: ['supplier-tip' as PersonId], with: [] });
  return screen.findByRole('table').then(() => expect(figures()).toMatchObject(answer));
});

it('[NB5] a suggestion is looked at, then planned in one click', () => {
  const { replica } = open(referencePictures['bow-tie'], <NextSection />);
  const [first] = screen.getAllByRole('button');
  fireEvent.click(first!);
  expect(view.state.get().imagined.with).toHaveLength(1);
  expect(first?.textContent).toMatch(/threads 1 → 2, .* is covered for the first time$/);
  fireEvent.click(screen.getByRole('button', { name: 'Plan this contact' }));
  expect(replica.account().inside.plannedContacts).toMatchObject([{ from: '2026-12-23', value: 2 }]);
  expect(isImagining(view.state.get().imagined)).toBe(false);
});

it('[NB5] a plan is drawn up, thinned out, and kept as dated contacts in one intent', () => {
  const { perform, replica } = open(referencePictures['bow-tie'], <PlanDialog onClose={() => undefined} />);
  const steps = within(screen.getByRole('list', { name: /introductions/ }));
  expect(steps.getAllByRole('listitem')).toHaveLength(6);
  fireEvent.click(steps.getAllByRole('checkbox')[1]!);
  expect(screen.getByRole('status').textContent).toBe('Then: threads 6, coverage 5 of 6, diamond index 0.42.');
  fireEvent.click(screen.getByRole('button', { name: 'Plan 5 contacts' }));
  expect(perform).toHaveBeenCalledTimes(1);
  expect(perform.mock.calls[0]?.[0]).not.toBe(planContact);
  expect(replica.account().inside.plannedContacts.map(({ from }) => from)).toEqual([
    '2026-12-23',
    '2027-01-20',
    '2027-02-17',
    '2027-03-17',
    '2027-04-14',
  ]);
});

it('[NB8] [NB7] a line of which more is wanted is planned with the introductions, at the strength wanted', () => {
  const bowTie = referencePictures['bow-tie'];
  const [tip] = bowTie.contacts;
  const account: Account = {
    ...bowTie,
    contacts: [{ ...tip!, strengths: [{ from: null, value: 2 }] }],
    inside: {
      ...bowTie.inside,
      contactPlans: [{ id: tip!.id, contact: tip!.id, wanted: 4, cadenceDays: null, owner: null }] as never,
    },
  };
  const { perform, replica } = open(account, <PlanDialog onClose={() => undefined} />);
  const stronger = within(screen.getByRole('list', { name: 'Lines to make stronger' }));
  expect(stronger.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    expect.stringMatching(/contact multiple meetings → trusted adviser.*23 Dec 2026$/),
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Plan 7 contacts' }));
  expect(perform).toHaveBeenCalledTimes(1);
  expect(replica.account().inside.plannedContacts.at(-1)).toMatchObject({
    supplier: tip!.supplier,
    customer: tip!.customer,
    from: '2026-12-23',
    value: 4,
  });
});

it('[NB9] a suggestion tells both people and functions, who can introduce, and the gain', () => {
  open(nordwind, <NextSection />);
  const [first] = screen.getAllByRole('button');
  expect(first?.textContent).toMatch(
    /^Tomás Vidal with Claudia Weiss\s*Service → Finance\s*Olaf Brekke can introduce\s*threads 8 → 9$/,
  );
});

it('[NB9] a suggestion that is planned already says from when', () => {
  const account = referencePictures['bow-tie'];
  open(account, <NextSection />);
  fireEvent.click(screen.getAllByRole('button')[0]!);
  const [first] = view.state.get().imagined.with;
  cleanup();
  const plannedContacts = [{ id: 'q', ...first!, from: '2027-02-01', value: 3, owner: null }] as never;
  open({ ...account, inside: { ...account.inside, plannedContacts } }, <NextSection />);
  expect(screen.getAllByRole('button')[0]?.textContent).toContain('planned from 1 Feb 2027');
});

it('[WI10] what stood out of a finding stands out no more once something is imagined', () => {
  open(nordwind, <NextSection />);
  act(() => view.spotlight({ key: 'finding', people: ['ob' as PersonId], lines: [] }));
  const [row] = screen.getAllByRole('button', { name: /with/ });
  fireEvent.click(row!);
  expect(isImagining(view.state.get().imagined)).toBe(true);
  expect(view.state.get().spotlight).toBeNull();
});

it('[NB8] what was planned before is told apart from the plan, also when nothing is left to introduce', () => {
  const bowTie = referencePictures['bow-tie'];
  const { replica } = open(bowTie, <PlanDialog onClose={() => undefined} />);
  fireEvent.click(screen.getByRole('button', { name: 'Plan 6 contacts' }));
  const planned = replica.account();
  const [tip] = bowTie.contacts;
  const contactPlans = [{ id: tip!.id, contact: tip!.id, wanted: 4, cadenceDays: null, owner: null }] as never;
  const contacts = [{ ...tip!, strengths: [{ from: null, value: 2 as const }] }];
  cleanup();
  open({ ...planned, contacts, inside: { ...planned.inside, contactPlans } }, <PlanDialog onClose={() => undefined} />);
  expect(screen.getByText(/once what is planned already has worked/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^Then, with what is planned already: threads 7/);
});

it('[NB8] the first day offered is none of a weekend', () => {
  expect(firstDay('2026-11-26' as Day)).toBe('2026-12-28');
  expect(firstDay('2026-11-27' as Day)).toBe('2026-12-28');
  expect(firstDay('2026-11-23' as Day)).toBe('2026-12-23');
});
