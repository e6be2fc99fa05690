// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { offlineSession, SMALL, TODAY } from '../../actions/testing/action-context.ts';
import type { AccountSession } from '../../session/account-session.ts';
import { SessionProvider } from '../../session/hooks.ts';
import { LookedAtDay } from '../looked-at.ts';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { SummaryPanel } from '../summary/SummaryPanel.tsx';
import { Judgement } from './Judgement.tsx';
import { MoneyNotice } from './MoneyNotice.tsx';

afterEach(cleanup);

const FILE = {
  ...SMALL,
  inside: {
    judgements: [
      { id: 'j1', person: 'c1', date: '2025-01-10', stance: -1, influence: 'outside' },
      { id: 'j2', person: 'c1', date: '2026-05-01', stance: 1, influence: 'outside', source: 'Lunch' },
    ],
    decisions: [{ id: 'd1', name: 'Cold store', roles: [{ id: 'r1', person: 'c1', role: 'user' }] }],
    needs: [{ id: 'w1', person: 'c1', kind: 'known', text: 'One supplier' }],
    personNotes: [{ id: 'b1', person: 'c1', text: 'Sails at weekends' }],
    actions: [{ id: 'a1', text: 'Visit the plant', due: '2026-01-01', about: ['c1'] }],
    influences: [{ id: 'i1', from: 'c1', to: 'c2', kind: 'influences' }],
  },
};
const open = () => {
  const session = offlineSession(FILE);
  const judgements = () => session.account.get().inside.judgements;
  const person = session.account.get().people.find(({ id }) => id === 'c1')!;
  return { session, judgements, person };
};
const show = (session: AccountSession, child: React.ReactNode, day: Day | null = null) =>
  render(
    <SessionProvider session={session}>
      <LookedAtDay value={day}>{child}</LookedAtDay>
    </SessionProvider>,
  );
const stance = () => within(screen.getByRole('radiogroup', { name: 'Stance' }));
const isChosen = (name: string) => stance().getByRole<HTMLInputElement>('radio', { name }).checked;

it('[J2] judges as of today and keeps what was thought before', () => {
  const { session, judgements, person } = open();
  show(session, <Judgement person={person} />);
  expect(isChosen('+1, Supporter')).toBe(true);
  fireEvent.click(stance().getByRole('radio', { name: '−2, Opponent' }));
  expect(judgements()).toHaveLength(3);
  expect(judgements()[2]).toMatchObject({ date: TODAY, stance: -2, influence: 'outside', certainty: 'assumed' });
  session.undo();
  expect(judgements()).toHaveLength(2);
});

it('[J2] the questions lead to a value; confirming is of today, a source belongs to its judgement', () => {
  const { session, judgements, person } = open();
  show(session, <Judgement person={person} />);
  const source = screen.getByRole('textbox', { name: 'Source' });
  fireEvent.change(source, { target: { value: 'Fair' } });
  fireEvent.blur(source);
  expect(judgements()[1]).toMatchObject({ id: 'j2', source: 'Fair' });
  fireEvent.click(screen.getByRole('radio', { name: 'Confirmed' }));
  expect(judgements()[2]).toMatchObject({ date: TODAY, stance: 1, certainty: 'confirmed', source: '' });
  fireEvent.click(screen.getByRole('button', { name: 'Find the stance by questions' }));
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(screen.getByText('Does Ralf Dornbusch speak for us when asked?')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(judgements()[2]).toMatchObject({ stance: 0 });
  expect(screen.queryByRole('button', { name: 'Not sure' })).toBeNull();
});

it('[J2] of another day it tells what held on it', () => {
  const { session, person } = open();
  show(session, <Judgement person={person} />, '2025-06-01' as Day);
  expect(isChosen('−1, Non-supporter')).toBe(true);
  expect(screen.queryByRole('button', { name: 'Find the stance by questions' })).toBeNull();
  expect(screen.getByRole('button', { name: '1 judgement' })).toBeTruthy();
});

it('[J3] who may not read the inside layer finds nothing of it on the panel of a person or the account', () => {
  const { session, person } = open();
  const secrets = ['Judgement', 'Roles in decisions', 'Needs and wins', 'Private notes', 'Actions', 'Cold store'];
  const { unmount } = show(session, <PersonPanel person={person} />);
  const seen = document.body.textContent ?? '';
  for (const secret of secrets) expect(seen).toContain(secret);
  unmount();
  const access = { ...session.access, judging: null, layers: { ...session.access.layers, inside: null } };
  const guest = { ...session, access };
  show(guest, <PersonPanel person={person} />);
  show(guest, <SummaryPanel />);
  const guestSees = document.body.textContent ?? '';
  expect(guestSees).toContain('Ralf Dornbusch');
  for (const secret of secrets) expect(guestSees).not.toContain(secret);
});

it('[J5] says who releases the money, and doubts when nobody or several do', () => {
  const { session } = open();
  const role = (person: string) => ({
    id: `r${person}`,
    person: person as PersonId,
    role: 'approver',
    certainty: 'assumed',
  });
  const said = (...people: string[]) => {
    cleanup();
    show(session, <MoneyNotice decision={{ id: 'd', name: '', roles: people.map(role) } as unknown as Decision} />);
    return document.body.textContent;
  };
  expect(said()).toContain('Nobody is named');
  expect(said('c1')).toBe('Ralf Dornbusch releases the money.');
  expect(said('c1', 'c2')).toContain('Exactly one person');
});
