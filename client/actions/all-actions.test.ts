import { describe, expect, it } from 'vitest';
import { removePeople } from '../../shared/document/commands/remove-people.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, PersonId } from '../../shared/model/id.ts';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import type { ActionContext } from './action.ts';
import { actionFor, type KeyPlace } from './action-for.ts';
import { actionById, allActions, runAction } from './all-actions.ts';
import type { KeyPress } from './match-key.ts';
import { contactsMeant, peopleMeant } from './subject.ts';
import { boardLog, contextOf, SMALL, TODAY } from './testing/action-context.ts';

const press = (key: string, code = '', held: Partial<KeyPress> = {}): KeyPress => ({
  ...{ key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false },
  ...held,
});
const FREE: KeyPlace = { typing: false, untouched: false, free: true, takesEnter: false, repeat: false, mac: false };
const asked = (context: ActionContext, key: KeyPress, place: Partial<KeyPlace> = {}) =>
  actionFor(allActions, key, { ...FREE, ...place }, context)?.id ?? null;
const select = (context: ActionContext, ...ids: string[]) => context.view.selectPeople(ids as PersonId[]);
const person = (context: ActionContext, id: string) =>
  context.session.account.get().people.find((one) => one.id === id);

describe('the list', () => {
  it('[K1] has ids of their own and labels in every language', () => {
    expect(new Set(allActions.map((action) => action.id)).size).toBe(allActions.length);
    for (const action of allActions) for (const text of [en, de]) expect(action.label(text), action.id).toBeTruthy();
    expect(() => actionById('nonsense')).toThrow();
  });

  it('[K1] every label in the text belongs to an action', () => {
    const ids = allActions.map((action) => action.id);
    expect(Object.keys(en.actions.labels).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('[K2] shared keys never mean two things at once', () => {
    const shared = new Map<string, string[]>();
    for (const action of allActions)
      for (const key of action.keys ?? []) shared.set(key, [...(shared.get(key) ?? []), action.id]);
    // T goes to and fro; in the Decision unit Alt and an arrow mean its axes, in Free the plain way.
    expect([...shared].filter(([, ids]) => ids.length > 1)).toEqual([
      ['Alt+ArrowRight', ['stance-up', 'nudge-right', 'level-down']],
      ['Alt+ArrowLeft', ['stance-down', 'nudge-left', 'level-up']],
      ['Alt+ArrowUp', ['influence-up', 'nudge-up', 'lane-up']],
      ['Alt+ArrowDown', ['influence-down', 'nudge-down', 'lane-down']],
      ['t', ['table', 'map']],
    ]);
  });

  it('[K2] of a key that does several things the help says where it does which', () => {
    for (const key of new Set(allActions.flatMap((action) => action.keys ?? []))) {
      const sharing = allActions.filter((action) => action.keys?.includes(key));
      if (sharing.length === 1) continue;
      for (const text of [en, de]) {
        const places = sharing.map((action) => action.where?.(text) ?? '');
        expect(places, key).not.toContain('');
        expect(new Set(places).size, key).toBe(places.length);
      }
    }
  });
});

describe('keys', () => {
  it('[K7] while typing only the palette opens', () => {
    const context = contextOf(SMALL, { onBoard: true, board: boardLog() });
    select(context, 's1');
    for (const key of ['n', 'c', '3', 'Delete', '/', '?', 't', 'Escape'])
      expect(asked(context, press(key), { typing: true }), key).toBeNull();
    expect(asked(context, press('k', 'KeyK', { ctrlKey: true }), { typing: true })).toBe('palette');
  });

  it('[K7] undo works in a field in which nothing was written yet, and only there', () => {
    const context = contextOf(SMALL, { onBoard: true, board: boardLog() });
    const undo = press('z', 'KeyZ', { ctrlKey: true });
    context.session.perform(removePeople, { ids: ['s1' as PersonId] });
    expect(asked(context, undo, { typing: true, untouched: true })).toBe('undo');
    expect(asked(context, undo, { typing: true })).toBeNull();
    expect(asked(context, press('n'), { typing: true, untouched: true })).toBeNull();
  });

  it('[K7] zoom, arrows and Enter belong to the page when the focus is elsewhere', () => {
    const context = contextOf(SMALL, { onBoard: true, board: boardLog() });
    select(context, 's1');
    const zoom = press('=', 'Equal', { ctrlKey: true });
    expect(asked(context, zoom)).toBe('zoom-in');
    expect(asked(context, zoom, { free: false })).toBeNull();
    expect(asked(context, press('ArrowDown'))).toBe('focus-down');
    expect(asked(context, press('ArrowDown'), { free: false })).toBeNull();
    expect(asked(context, press('Enter'))).toBe('open-person');
    expect(asked(context, press('Enter'), { takesEnter: true })).toBeNull();
  });

  it('[K8] a held key adds nobody again and again, but undoes on', () => {
    const context = contextOf(SMALL);
    expect(asked(context, press('n'))).toBe('add-person');
    expect(asked(context, press('n'), { repeat: true })).toBeNull();
    context.session.perform(() => undefined, undefined);
    select(context, 's1');
    runAction('mark-kam', context);
    expect(asked(context, press('z', 'KeyZ', { ctrlKey: true }), { repeat: true })).toBe('undo');
  });

  it('[K2] T goes to and fro, and a digit without a line does nothing', () => {
    const context = contextOf(SMALL, { board: boardLog() });
    expect(asked(context, press('t'))).toBe('table');
    runAction('table', context);
    expect(asked(context, press('t'))).toBe('map');
    expect(asked(context, press('1', 'Digit1'))).toBeNull();
  });

  it('[K7] copy and paste are left to the browser’s own events', () => {
    const context = contextOf(SMALL);
    select(context, 's1');
    expect(asked(context, press('c', 'KeyC', { ctrlKey: true }))).toBeNull();
    expect(asked(context, press('v', 'KeyV', { ctrlKey: true }))).toBeNull();
  });
});

describe('only looking', () => {
  it('[K15] nothing that changes the account is offered, everything else is', () => {
    const context = contextOf(SMALL, { board: boardLog() });
    const looking = { ...context, host: { ...context.host, readOnly: true } };
    select(context, 's1');
    for (const key of ['n', 'c', '3', 'Delete']) expect(asked(looking, press(key)), key).toBeNull();
    expect(asked(looking, press('t'))).toBe('table');
    expect(runAction('mark-kam', looking)).toBe(false);
    expect(runAction('mark-kam', context)).toBe(true);
  });
});

describe('on another day', () => {
  const looking = (at: string) => {
    const context = contextOf(SMALL, { board: boardLog() });
    select(context, 's1');
    context.view.lookAt(at as Day);
    return context;
  };

  it('[TL21] only what is dated is offered', () => {
    const past = looking('2026-03-01');
    for (const key of ['n', 'c', 'Mod+z']) expect(key === 'Mod+z' || asked(past, press(key)) !== null, key).toBe(true);
    expect(asked(past, press('Delete'))).toBeNull();
    for (const id of ['make-placeholder', 'duplicate', 'paste-list', 'reports-to']) {
      expect([id, runAction(id, past)]).toEqual([id, false]);
    }
    expect(runAction('back-to-today', past)).toBe(true);
    expect(past.view.state.get().at).toBeNull();
    expect(asked(past, press('Delete'))).toBe('remove');
    expect(runAction('back-to-today', past)).toBe(false);
  });

  it('[TL20] a strength is dated to the day shown, and nothing ahead has one', () => {
    const past = looking('2026-03-01');
    const [line] = past.session.account.get().contacts;
    past.view.selectContact(line!.id);
    expect(runAction('strength-3', past)).toBe(true);
    const dated = past.session.account.get().contacts[0]!.strengths;
    expect(dated.find(({ from }) => from === '2026-03-01')?.value).toBe(3);
    past.view.lookAt('2027-03-01' as Day);
    expect(runAction('strength-4', past)).toBe(false);
  });

  it('[TL21] ahead nothing is drawn by who cannot write `inside`', () => {
    const ahead = looking('2027-03-01');
    expect(asked(ahead, press('c'))).toBe('connect');
    const { session } = ahead;
    const access = { ...session.access, layers: { ...session.access.layers, inside: null } };
    expect(asked({ ...ahead, session: { ...session, access } }, press('c'))).toBeNull();
  });
});

describe('whom an action means', () => {
  it('[K10] the selection, else the focused card while the focus is on the canvas', () => {
    const context = contextOf(SMALL);
    context.view.setFocus('s1' as PersonId);
    expect(peopleMeant(context)).toEqual([]);
    expect(peopleMeant({ ...context, onBoard: true }).map(({ id }) => id)).toEqual(['s1']);
    select(context, 's2', 'c1');
    expect(peopleMeant({ ...context, onBoard: true }).map(({ id }) => id)).toEqual(['s2', 'c1']);
  });

  it('[K10] a card the keys have gone on to, unless it is one of the selection', () => {
    const context = contextOf(SMALL, { onBoard: true, isRinged: true });
    const meant = () => peopleMeant(context).map(({ id }) => id);
    select(context, 's2', 'c1');
    expect(meant()).toEqual(['s2', 'c1']);
    context.view.setFocus('s1' as PersonId);
    expect(meant()).toEqual(['s1']);
    context.view.selectPeople(['c1'] as PersonId[], 'toggle');
    expect(meant()).toEqual(['s2']);
  });

  it('[K11] the selected lines, else the only line of the one person', () => {
    const context = contextOf(SMALL);
    select(context, 's1');
    expect(contactsMeant(context)).toEqual(['l1']);
    select(context, 'c1');
    expect(contactsMeant(context)).toEqual([]);
    context.view.selectContacts(['l1', 'l2'] as ContactId[]);
    runAction('strength-4', context);
    const { contacts } = context.session.account.get();
    expect(contacts.map((contact) => contact.strengths.at(-1))).toEqual([
      { from: TODAY, value: 4 },
      { from: TODAY, value: 4 },
    ]);
    context.session.undo();
    expect(context.session.account.get().contacts[0]?.strengths).toHaveLength(1);
  });
});

describe('what actions do', () => {
  it('[K13] one step by lane and level, in one undo step; the KAM keeps his row', () => {
    const context = contextOf(SMALL);
    select(context, 's1', 's2', 'kam');
    runAction('lane-down', context);
    const lane = (id: string) => person(context, id)?.posts[0]?.function;
    expect([lane('s1'), lane('s2'), lane('kam')]).toEqual(['fin', null, null]);
    context.session.undo();
    expect([lane('s1'), lane('s2')]).toEqual(['log', 'fin']);
    select(context, 's1');
    runAction('level-up', context);
    runAction('level-up', context);
    expect(person(context, 's1')?.posts[0]?.level).toBe('dir');
  });

  it('[K10] a new person stands where the focus is', () => {
    const context = contextOf(SMALL, { onBoard: true });
    context.view.setFocus('s1' as PersonId);
    runAction('add-person', context);
    expect(context.view.state.get().dialog).toEqual({
      kind: 'add',
      side: 'supplier',
      beside: { lane: 'log', level: 'man' },
    });
    // beside a KAM, who stands in no lane, the title decides
    context.view.setFocus('kam' as PersonId);
    runAction('add-person', context);
    expect(context.view.state.get().dialog).toEqual({ kind: 'add', side: 'supplier' });
  });

  it('[K10] marks a KAM, a placeholder, a coordination, each taken back by one undo', () => {
    const context = contextOf(SMALL);
    select(context, 's1', 's2');
    expect(actionById('mark-main-contact').when(context)).toBe(false);
    runAction('coordinates-with-kam', context);
    expect(context.session.account.get().links.map(({ from, to }) => [from, to])).toEqual([
      ['s1', 'kam'],
      ['s2', 'kam'],
    ]);
    expect(actionById('coordinates-with-kam').when(context)).toBe(false);
    context.session.undo();
    expect(context.session.account.get().links).toEqual([]);
    runAction('mark-kam', context);
    expect(person(context, 's2')?.posts[0]?.tip).toBe(true);
    select(context, 'c2');
    expect(actionById('leaves-on').when(context)).toBe(false);
    runAction('make-active', context);
    expect(person(context, 'c2')?.status).toBe('active');
  });

  it('[K10] deletes people and lines in one undo step', () => {
    const context = contextOf(SMALL);
    context.view.selectContacts(['l2'] as ContactId[]);
    context.view.selectPeople(['s1'] as PersonId[], 'add');
    runAction('remove', context);
    const count = () => [context.session.account.get().people.length, context.session.account.get().contacts.length];
    expect(count()).toEqual([4, 0]);
    context.session.undo();
    expect(count()).toEqual([5, 2]);
  });
});
