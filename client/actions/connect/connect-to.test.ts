import { describe, expect, it } from 'vitest';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LinkKind } from '../../../shared/model/link.ts';
import { createView } from '../../session/view.ts';
import { en } from '../../text/en.ts';
import { offlineSession, SMALL, TODAY } from '../testing/action-context.ts';
import { connectChoices } from './connect-choices.ts';
import { connectTo } from './connect-to.ts';

const S2 = 's2' as PersonId;
const chosen = { value: 3 as StrengthValue, kind: 'reports-to' as LinkKind };

describe('connect to …', () => {
  const session = () => offlineSession(SMALL);
  const choices = (query: string, from = S2) => connectChoices(session().account.get(), TODAY, from, query);

  it('[K14] offers the other company first, then colleagues, never oneself', () => {
    expect(choices('').map((choice) => [choice.kind, choice.id])).toEqual([
      ['line', 'c1'],
      ['line', 'c2'],
      ['link', 'kam'],
      ['link', 's1'],
    ]);
    expect(connectChoices(session().account.get(), TODAY, 'nobody' as PersonId, '')).toEqual([]);
  });

  it('[K14] tells the strength a pair has already', () => {
    const [line] = choices('Ralf', 's1' as PersonId);
    expect(line).toMatchObject({ kind: 'line', id: 'c1', strength: 2 });
  });

  it('[K14] offers somebody new for an unknown name, not for a known one', () => {
    expect(choices('Anna Berg, CFO').map((choice) => choice.kind)).toEqual(['new']);
    expect(choices('ralf dornbusch, COO').map((choice) => choice.kind)).toEqual(['line']);
  });

  it('[K14] draws a line and says so with the threads', () => {
    const open = session();
    const [choice] = connectChoices(open.account.get(), TODAY, S2, 'Ralf');
    expect(connectTo({ session: open, view: createView() }, S2, choice!, chosen, en)).toBe(
      'Olaf Brekke connected to Ralf Dornbusch. Threads 1.',
    );
    expect(open.account.get().contacts.at(-1)).toMatchObject({
      supplier: 's2',
      customer: 'c1',
      strengths: [{ from: TODAY, value: 3 }],
    });
  });

  it('[K14] adds and connects somebody new in one undo step, in the lane the title tells', () => {
    const open = session();
    const [choice] = connectChoices(open.account.get(), TODAY, S2, 'Anna Berg, CFO');
    expect(connectTo({ session: open, view: createView() }, S2, choice!, chosen, en)).toBe(
      'Olaf Brekke connected to Anna Berg. Threads 2.',
    );
    const added = open.account.get().people.at(-1);
    expect(added).toMatchObject({ name: 'Anna Berg', side: 'customer', posts: [{ title: 'CFO', function: 'fin' }] });
    expect(open.account.get().contacts.at(-1)).toMatchObject({ supplier: 's2', customer: added?.id });
    open.undo();
    expect([open.account.get().people.length, open.account.get().contacts.length]).toEqual([5, 2]);
  });

  it('[K14] links colleagues as chosen', () => {
    const open = session();
    const [choice] = connectChoices(open.account.get(), TODAY, S2, 'Tessa');
    expect(connectTo({ session: open, view: createView() }, S2, choice!, { ...chosen, kind: 'coordinates' }, en)).toBe(
      'Olaf Brekke coordinates with Tessa Brandt.',
    );
    expect(open.account.get().links).toMatchObject([{ from: 's2', to: 'kam', kind: 'coordinates' }]);
  });

  it('[TL20] on another day draws from that day, and ahead it plans', () => {
    const open = session();
    const view = createView();
    const connectOn = (at: string, query: string) => {
      view.lookAt(at as Day);
      const [choice] = connectChoices(open.account.get(), at as Day, S2, query);
      connectTo({ session: open, view }, S2, choice!, chosen, en);
    };
    connectOn('2026-02-01', 'Ralf');
    const drawn = open.account.get().contacts.find(({ supplier }) => supplier === S2);
    expect(drawn?.strengths).toMatchObject([{ from: '2026-02-01', value: 3 }]);
    const facts = open.account.get().contacts.length;
    connectOn('2027-02-01', 'Ralf');
    expect(open.account.get().contacts).toHaveLength(facts);
    expect(open.account.get().inside.plannedContacts).toMatchObject([{ supplier: S2, from: '2027-02-01', value: 3 }]);
    connectOn('2026-05-01', 'Ann Newcomer');
    expect(open.account.get().people.find(({ name }) => name === 'Ann Newcomer')?.from).toBe('2026-05-01');
  });
});
