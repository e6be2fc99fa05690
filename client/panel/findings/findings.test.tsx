// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Finding, Saying } from '../../../shared/rules/findings/finding.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { fakeSession } from '../../app/testing/fake-session.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import { SessionProvider, useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { de } from '../../text/de.ts';
import { en } from '../../text/en.ts';
import { HeadlineSection } from '../summary/HeadlineSection.tsx';
import type { Naming } from '../use-naming.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { FindingsSection } from './FindingsSection.tsx';
import { sayFinding } from './say-finding.ts';

afterEach(cleanup);

let view: View;
const Hold = () => {
  view = useView();
  return null;
};
const open = (children: React.ReactNode, access: object = {}) => {
  const { session } = fakeSession();
  const performed: { args: unknown }[] = [];
  const perform = (_: unknown, args: unknown) => void performed.push({ args });
  (session.account as unknown as { set(account: Account): void }).set(nordwind);
  Object.assign(session, { perform, undo: () => undefined, access: { ...FULL_ACCESS, ...access } });
  render(
    <SessionProvider session={session}>
      <Hold />
      {children}
    </SessionProvider>,
  );
  return { session, performed };
};
const list = () => within(screen.getByRole('list', { name: 'Findings' }));

describe('findings in the panel', () => {
  it('[P20] stand the worst first, four of them, and an open one stands out on the map', () => {
    open(<FindingsSection />);
    expect(list().getAllByRole('button')).toHaveLength(4);
    const [first] = list().getAllByRole('button');
    expect(first?.textContent).toMatch(/^Warning\. Olaf Brekke has not been in touch with Timo Grothe for \d+ days\.$/);
    fireEvent.click(first!);
    expect(first?.getAttribute('aria-expanded')).toBe('true');
    expect(view.state.get().spotlight).toMatchObject({ people: ['ob', 'tg'], lines: ['ob-tg'] });
    fireEvent.click(screen.getByRole('button', { name: /more/ }));
    expect(list().getAllByRole('listitem').length).toBeGreaterThan(4);
    view.clear();
    expect(view.state.get().spotlight).toBeNull();
  });

  it('[P21] become an owned, dated action about whom they rest on, in one click', () => {
    const { performed } = open(<FindingsSection />);
    fireEvent.click(list().getAllByRole('button')[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'Plan a call' }));
    expect(performed.at(-1)?.args).toMatchObject({
      text: 'Get in touch: Timo Grothe',
      owner: 'ob',
      about: ['ob', 'tg', 'ob-tg'],
      due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('[LN55] narrow the map to what they rest on, and back', () => {
    open(<FindingsSection />);
    fireEvent.click(list().getAllByRole('button')[0]!);
    fireEvent.click(screen.getByRole('button', { name: 'Only this on the map' }));
    expect(view.state.get().shade.filter.finding).toBe('stale-line:ob-tg');
    fireEvent.click(screen.getByRole('button', { name: 'Whole map again' }));
    expect(view.state.get().shade.filter.finding).toBeUndefined();
  });

  it('[P21] are accepted only with a reason', () => {
    const { performed } = open(<AcceptDialog finding="stale-line:ob-tg" onClose={() => undefined} />);
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(screen.getByText('Say why, so that the next review knows.')).toBeTruthy();
    expect(performed).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: ' He is on leave ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(performed.at(-1)?.args).toMatchObject({ finding: 'stale-line:ob-tg', reason: 'He is on leave' });
  });

  it('[P21] whoever may only read is offered neither', () => {
    open(<FindingsSection />, { layers: { map: false, inside: false, talk: false } });
    fireEvent.click(list().getAllByRole('button')[0]!);
    expect(screen.queryByRole('button', { name: 'Plan a call' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Accept …' })).toBeNull();
  });
});

describe('the headline', () => {
  it('[P19] takes each figure apart into names and lets them stand out', () => {
    open(<HeadlineSection />);
    fireEvent.click(screen.getByRole('button', { name: /^Threads/ }));
    expect(screen.getAllByRole('listitem').some((item) => item.textContent === 'Tessa Brandt and Katrin Vogel')).toBe(
      true,
    );
    expect(view.state.get().spotlight?.lines.length).toBe(8);
    fireEvent.click(screen.getByRole('button', { name: /^Coverage/ }));
    expect(screen.getByText(/into 8 of 8 functions/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Coordination/ }));
    expect(screen.getByText('Linked to the KAM')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Coordination/ }));
    expect(view.state.get().spotlight).toBeNull();
  });

  it('[P19] a customer is not told what rests on our judgements', () => {
    open(<HeadlineSection />, { judging: null });
    expect(screen.queryByText('Freshness')).toBeNull();
    expect(screen.queryByText('Decision reach')).toBeNull();
    expect(screen.getByText('KAM share')).toBeTruthy();
  });
});

describe('the sentences', () => {
  const naming = {
    account: nordwind,
    person: (id: string) => `<${id}>`,
    lane: (id: string) => `<${id}>`,
  } as unknown as Naming;
  const say = (saying: object, t = en, isAhead = false) =>
    sayFinding({ saying: saying as Saying } as Finding, { ...naming, isAhead }, t, 'relational')
      .map((part) => (typeof part === 'string' ? part : part.name))
      .join('');
  const day = '2026-01-01' as Day;
  const sayings: Saying[] = [
    { kind: 'single-threaded', threads: 0 },
    { kind: 'single-threaded', threads: 1 },
    { kind: 'single-threaded', threads: 2 },
    { kind: 'kam-overload', kamShare: 0.75, coverage: 0.6 },
    { kind: 'uncoordinated', coordinated: 1, holders: 3, threads: 3 },
    { kind: 'thin-map', people: 0, advisedFrom: 10, advisedTo: 15 },
    { kind: 'thin-map', people: 1, advisedFrom: 10, advisedTo: 15 },
    { kind: 'unreached-decider', person: 'p', decisions: [], role: 'decider', strength: 0 },
    { kind: 'unreached-decider', person: 'p', decisions: ['gone', 'gone'], role: 'approver', strength: 1 },
    { kind: 'no-economic-buyer', decision: null },
    { kind: 'no-economic-buyer', decision: 'gone' },
    { kind: 'no-mentor' },
    { kind: 'no-executive-sponsor', level: 'gone' },
    { kind: 'uncovered-function', function: 'f', people: 1 },
    { kind: 'uncovered-level', level: 'gone', people: 2 },
    { kind: 'stale-line', contact: 'c', supplier: 's', customer: 'p', days: 91, cadence: 90 },
    { kind: 'powerful-opponent', person: 'p', stance: -2, through: null },
    { kind: 'powerful-opponent', person: 'p', stance: -2, through: 'q' },
    { kind: 'orphaned-line', contact: 'c', person: 'p', other: 'q', successor: null, why: 'left' },
    { kind: 'orphaned-line', contact: 'c', person: 'p', other: 'q', successor: 'r', why: 'moved' },
    { kind: 'stage-overclaimed', claimed: 'integrated', supported: null, stages: 5 },
    { kind: 'stage-overclaimed', claimed: 'integrated', supported: 'basic', stages: 3 },
    { kind: 'perception-gap', claimed: 'integrated', customer: 'basic', stages: 3 },
    { kind: 'nobody-negative', judged: 3 },
    { kind: 'not-edited', days: 61, since: day },
    { kind: 'not-reviewed', days: 91, since: day },
  ] as object[] as Saying[];

  it('[P22] are one sentence each, in both languages, with every name and number', () => {
    for (const saying of sayings) {
      for (const t of [en, de]) expect(say(saying, t), saying.kind).toMatch(/^\S.*[.?]$/s);
      expect(say(saying)).not.toBe(say(saying, de));
    }
    expect(say(sayings[15]!)).toBe('<s> has not been in touch with <p> for 91 days.');
    expect(say(sayings[15]!, en, true)).toBe(
      'Unless they meet before then, <s> will not have been in touch with <p> for 91 days.',
    );
    expect(say(sayings[15]!, de, true)).toBe(
      'Treffen sie sich bis dahin nicht, hat <s> dann seit 91 Tagen keinen Kontakt mit <p>.',
    );
    // strength 1 says nothing of how often they met
    expect(say(sayings[8]!)).toContain('The contact is only brief.');
    expect(say(sayings[20]!)).toBe('We claim Integrated. Evidence and network support no stage yet.');
    expect(say(sayings[8]!)).toContain('No name yet and No name yet');
  });
});
