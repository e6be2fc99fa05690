import { describe, expect, it } from 'vitest';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import { type ActionContext, isOffered } from './action.ts';
import { actionById, runAction } from './all-actions.ts';
import { contextOf, SMALL, TODAY } from './testing/action-context.ts';

const select = (context: ActionContext, ...ids: string[]) => context.view.selectPeople(ids as PersonId[]);
const offered = (context: ActionContext, id: string) => isOffered(actionById(id), context);
const INSIDE = ['judge', 'add-role', 'plan-line', 'plan-contact', 'new-action', 'actions', 'decisions', 'influence'];
const filled = {
  ...SMALL,
  inside: { influences: [{ id: 'i1', from: 'c1', to: 'c2', kind: 'influences' }] },
};

describe('judging and planning from the keys and the palette', () => {
  it('[J11] leads to the place of the panel where a customer person is judged; ours are not', () => {
    const context = contextOf(SMALL);
    select(context, 's1');
    expect(offered(context, 'judge')).toBe(false);
    select(context, 'c1');
    const { opened } = context.view.state.get();
    runAction('judge', context);
    expect(context.view.state.get()).toMatchObject({
      opened: opened + 1,
      openedAt: 'judgement',
      selectedPeople: ['c1'],
    });
    runAction('add-role', context);
    expect(context.view.state.get().openedAt).toBe('roles');
  });

  it('[J11] notes a meeting of today on every line meant, as one step', () => {
    const context = contextOf(SMALL);
    context.view.selectContacts(['l1', 'l2'] as ContactId[]);
    const touches = () => context.session.account.get().contacts.map((line) => line.touches.map(({ date }) => date));
    runAction('met-today', context);
    expect(touches()).toEqual([[TODAY], [TODAY]]);
    context.session.undo();
    expect(touches()).toEqual([[], []]);
  });

  it('[J11] plans a line of one person, or of one of ours and one of theirs; an action is about who is selected', () => {
    const context = contextOf(SMALL);
    select(context, 's1', 's2');
    expect(offered(context, 'plan-contact')).toBe(false);
    select(context, 's2', 'c1');
    runAction('plan-contact', context);
    expect(context.view.state.get().dialog).toMatchObject({ kind: 'plan-contact' });
    runAction('new-action', context);
    expect(context.view.state.get().dialog).toEqual({ kind: 'actions', about: ['s2', 'c1'] });
  });

  it('[NB6] plans more strength for the one line that is selected', () => {
    const context = contextOf(SMALL);
    context.view.selectContacts(['l1'] as ContactId[]);
    const { supplier, customer } = context.session.account.get().contacts.find(({ id }) => id === 'l1') ?? {};
    runAction('plan-contact', context);
    const { dialog } = context.view.state.get();
    expect(dialog).toMatchObject({ kind: 'plan-contact' });
    expect(Object.values(dialog ?? {}).toSorted()).toEqual(['plan-contact', supplier, customer].toSorted());
  });

  it('[CV12] the customer is asked from the palette, by who may share', () => {
    const context = contextOf(SMALL);
    const share = (may: boolean) => {
      const { access } = context.session;
      const session = { ...context.session, access: { ...access, may: { ...access.may, share: may } } };
      return { ...context, session };
    };
    expect(offered(share(false), 'ask-customer')).toBe(false);
    expect(offered(share(true), 'ask-customer')).toBe(true);
    runAction('ask-customer', share(true));
    expect(context.view.state.get().dialog).toEqual({ kind: 'ask-customer' });
  });

  it('[J3] nothing of it is offered to whoever may not read the inside layer', () => {
    const context = contextOf(filled);
    select(context, 'c1');
    expect(INSIDE.filter((id) => offered(context, id))).toContain('influence');
    const { access } = context.session;
    const guest = {
      ...context,
      session: { ...context.session, access: { ...access, layers: { ...access.layers, inside: null } } },
    };
    expect(INSIDE.filter((id) => offered(guest, id))).toEqual([]);
  });
});
