import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../shared/model/id.ts';
import { runAction } from './all-actions.ts';
import { copyMeant, pasteText } from './copy-paste.ts';
import { contextOf, SMALL } from './testing/action-context.ts';

describe('copy and paste', () => {
  const copied = () => {
    const context = contextOf(SMALL);
    context.view.selectPeople(['s1', 'c1', 'c2'] as PersonId[]);
    return { context, text: copyMeant(context) };
  };

  it('[K12] people leave as lines that quick add reads', () => {
    expect(copied().text).toBe('Maeve Quinn, Logistics manager\nRalf Dornbusch, Head of logistics\n? Warehouse lead');
    expect(copyMeant(contextOf(SMALL))).toBeNull();
  });

  it('[K12] the same text brings whole people with the lines among them, selected, in one undo step', () => {
    const { context, text } = copied();
    pasteText(context, `${text?.replaceAll('\n', '\r\n')}\r\n`);
    const { people, contacts } = context.session.account.get();
    expect(people.slice(5).map(({ name }) => name)).toEqual([
      'Maeve Quinn (copy)',
      'Ralf Dornbusch (copy)',
      'Nadia Amari (copy)',
    ]);
    expect(contacts).toHaveLength(3);
    expect(context.view.state.get().selectedPeople).toEqual(people.slice(5).map(({ id }) => id));
    context.session.undo();
    expect(context.session.account.get().people).toHaveLength(5);
  });

  it('[K12] other text opens the paste dialog, empty text nothing', () => {
    const { context } = copied();
    pasteText(context, '  ');
    expect(context.view.state.get().dialog).toBeNull();
    pasteText(context, 'Anna Berg, CFO');
    expect(context.view.state.get().dialog).toEqual({ kind: 'paste', text: 'Anna Berg, CFO' });
  });

  it('[K12] duplicates what is selected', () => {
    const { context } = copied();
    runAction('duplicate', context);
    expect(context.session.account.get().people).toHaveLength(8);
  });
});
