import { describe, expect, it } from 'vitest';
import { actionList, byOwner } from './action-list.ts';
import { day, sketch } from './testing/sketch.ts';

const { actions } = sketch({
  inside: {
    actions: [
      { id: 'undated', owner: null },
      { id: 'next-week', due: '2026-06-17', owner: 'b' },
      { id: 'later', due: '2026-06-18', owner: 'a' },
      { id: 'today', due: '2026-06-10', owner: 'b' },
      { id: 'late', due: '2026-06-09', owner: 'a' },
      { id: 'done', due: '2026-06-01', done: '2026-06-10', owner: 'a' },
      { id: 'done-before', done: '2026-06-02', owner: 'c' },
      { id: 'done-tomorrow', due: '2026-06-09', done: '2026-06-11', owner: null },
    ],
  },
}).inside;
const on = (date: string) => actionList(actions, day(date));

describe('actions', () => {
  it('[PL1, PL2] are overdue after their day, due soon within a week, done from their day on', () => {
    expect(on('2026-06-10').map(({ action, state, days }) => [action.id, state, days])).toEqual([
      ['done-tomorrow', 'overdue', -1],
      ['late', 'overdue', -1],
      ['today', 'due-soon', 0],
      ['next-week', 'due-soon', 7],
      ['later', 'open', 8],
      ['undated', 'undated', null],
      ['done', 'done', null],
      ['done-before', 'done', null],
    ]);
    expect(on('2026-06-09').find(({ action }) => action.id === 'done')).toMatchObject({ state: 'overdue', days: -8 });
  });

  it('[PL3] stand by owner, what nobody owns last', () => {
    const owners = byOwner(on('2026-06-10'));
    expect([...owners].map(([owner, list]) => [owner, list.map(({ action }) => action.id)])).toEqual([
      ['a', ['late', 'later', 'done']],
      ['b', ['today', 'next-week']],
      ['c', ['done-before']],
      [null, ['done-tomorrow', 'undated']],
    ]);
  });
});
