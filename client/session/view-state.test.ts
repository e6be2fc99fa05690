import { describe, expect, it, vi } from 'vitest';
import { Account } from '../../shared/model/account.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import { createView } from './view.ts';
import { forgetMissing, START, selectContacts, selectPeople } from './view-state.ts';

const person = (id: string) => id as PersonId;
const contact = (id: string) => id as ContactId;

describe('choosing', () => {
  it('[C30] replaces, adds and toggles', () => {
    const one = selectPeople(START, [person('a')]);
    expect(one.selectedPeople).toEqual(['a']);
    const two = selectPeople(one, [person('b'), person('a')], 'add');
    expect(two.selectedPeople).toEqual(['a', 'b']);
    expect(selectPeople(two, [person('a'), person('c')], 'toggle').selectedPeople).toEqual(['b', 'c']);
    expect(selectPeople(two, [person('c')]).selectedPeople).toEqual(['c']);
  });

  it('[C30] the last person chosen gets the focus, one who was let go does not', () => {
    const state = selectPeople(START, [person('a'), person('b')]);
    expect(state.focus).toBe('b');
    expect(selectPeople(state, [person('a')], 'toggle').focus).toBe('b');
  });

  it('[C30] people and lines are together only by adding', () => {
    const line = selectContacts(START, [contact('l')]);
    expect(selectPeople(line, [person('a')]).selectedContacts).toEqual([]);
    expect(selectPeople(line, [person('a')], 'add')).toMatchObject({ selectedPeople: ['a'], selectedContacts: ['l'] });
    expect(selectContacts(selectPeople(START, [person('a')]), [contact('l')]).selectedPeople).toEqual([]);
  });
});

describe('letting go', () => {
  const account = Account.parse({ people: [{ id: 'a', side: 'supplier', name: 'A' }] });

  it('[C31] lets go of whoever is gone, everywhere', () => {
    const state = {
      ...START,
      selectedPeople: [person('a'), person('b')],
      selectedContacts: [contact('l')],
      focus: person('b'),
      hoverPerson: person('b'),
      dialog: { kind: 'leave', person: person('b') } as const,
    };
    expect(forgetMissing(state, account)).toMatchObject({
      selectedPeople: ['a'],
      selectedContacts: [],
      focus: null,
      hoverPerson: null,
      dialog: null,
    });
  });

  it('[C31, C32] changes nothing while everybody is there', () => {
    const state = { ...selectPeople(START, [person('a')]), dialog: { kind: 'connect', from: person('a') } as const };
    expect(forgetMissing(state, account)).toBe(state);
  });
});

describe('the view', () => {
  it('[C32] tells its listeners only of changes', () => {
    const view = createView();
    const heard = vi.fn();
    view.state.subscribe(heard);
    view.clear();
    view.setFocus(null);
    view.setPage('map');
    expect(heard).not.toHaveBeenCalled();
    view.openPerson(person('a'));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(view.state.get()).toMatchObject({ selectedPeople: ['a'], opened: 1 });
  });

  it('[C32] a board takes back only itself', () => {
    const view = createView();
    const board = () => ({
      ...{ fit() {}, zoomBy() {}, show() {}, moveFocus() {}, cycleLines() {}, openFocused() {} },
      ...{ addNote() {}, addFrame() {}, nudge() {}, unplace() {} },
    });
    const first = view.registerBoard(board());
    const second = board();
    view.registerBoard(second);
    first();
    expect(view.board.get()).toBe(second);
  });
});
