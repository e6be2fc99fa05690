import { describe, expect, it } from 'vitest';
import { ActionItem } from '../model/action-item.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import { type ActionFilter, isOverdue, listActions } from './action-list.ts';
import { readTypedAction, unreadInAction } from './typed-action.ts';

const today = '2026-11-23' as Day;
const action = (id: string, due: string | null, done: string | null = null, owner: string | null = null) =>
  ActionItem.parse({ id, text: id, due, done, owner, about: id === 'late' ? ['p1'] : [] });
const actions = [
  action('someday', null, null, 'p7'),
  action('old', '2026-01-01', '2026-02-01'),
  action('next', '2026-12-01', null, 'p7'),
  action('late', '2026-11-22'),
  action('today', '2026-11-23'),
  action('done', null, '2026-11-01', 'p7'),
];
const shown = (filter: Partial<ActionFilter>) =>
  listActions(actions, { owner: null, state: 'open', ...filter }, today).map(({ id }) => id as string);

describe('the list of actions', () => {
  it('[J7] open ones stand by their day, those without a day last; done ones apart, the latest first', () => {
    expect(shown({})).toEqual(['late', 'today', 'next', 'someday']);
    expect(shown({ state: 'done' })).toEqual(['done', 'old']);
  });

  it('[J7] overdue is an open one whose day is over: not on the day itself, not once done', () => {
    expect(shown({ state: 'overdue' })).toEqual(['late']);
    expect(isOverdue(action('x', '2026-11-23'), today)).toBe(false);
    expect(isOverdue(action('x', '2026-11-22', '2026-11-22'), today)).toBe(false);
  });

  it('[J7] filtered by owner, also by having none, and by what they are about', () => {
    expect(shown({ owner: 'p7' as PersonId })).toEqual(['next', 'someday']);
    expect(shown({ owner: '' })).toEqual(['late', 'today']);
    expect(shown({ about: 'p1' })).toEqual(['late']);
  });
});

describe('a typed action', () => {
  const owners = [
    { id: 'a', name: 'Anna Berg' },
    { id: 'b', name: 'Anna Bergmann' },
    { id: 'c', name: 'Ben Sol' },
  ] as { id: PersonId; name: string }[];
  const read = (typed: string) => {
    const { text, owner, due } = readTypedAction(typed, owners, today);
    return [text, owner, due];
  };

  it('[J8] "@" and a name make the owner, a day at the end the due day, in either order', () => {
    expect(read('Send the draft @Anna Bergmann 15.12.')).toEqual(['Send the draft', 'b', '2026-12-15']);
    expect(read('Call 2027-01-31 @ben')).toEqual(['Call', 'c', '2027-01-31']);
    expect(read('@Anna Berg send it +7')).toEqual(['send it', 'a', '2026-11-30']);
    expect(read('Meet 1.3.')).toEqual(['Meet', null, '2027-03-01']);
    expect(read('Meet 1.3.2028')).toEqual(['Meet', null, '2028-03-01']);
  });

  it('[J8] what is not understood stays text: two of one first name, unknown names, days that do not exist', () => {
    expect(read('Ask @Anna')).toEqual(['Ask @Anna', null, null]);
    expect(read('Ask @Zoe 31.2.')).toEqual(['Ask @Zoe 31.2.', null, null]);
    expect(read('Write to a@ben.example')).toEqual(['Write to a@ben.example', null, null]);
    expect(read('Offer for 2027')).toEqual(['Offer for 2027', null, null]);
  });

  it('[PR16] names what was meant as owner or day and stayed text, and nothing else', () => {
    const unread = (typed: string) => unreadInAction(readTypedAction(typed, owners, today));
    expect(unread('Call the new CEO @Ingrid 31.02.')).toEqual(['@Ingrid', '31.02.']);
    expect(unread('Call @Nobodyhere +99999')).toEqual(['@Nobodyhere', '+99999']);
    expect(unread('Ask @Anna')).toEqual(['@Anna']);
    expect(unread('31.2. @Zoe')).toEqual(['31.2.', '@Zoe']);
    expect(unread('Ask @ben 1.3.')).toEqual([]);
    expect(unread('Send the draft @Anna Bergmann 15.12.')).toEqual([]);
    expect(unread('Write to a@ben.example on version 2.1 for 2027')).toEqual([]);
  });
});
