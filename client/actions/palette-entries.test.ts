import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Account } from '../../shared/model/account.ts';
import type { AccountId, PersonId } from '../../shared/model/id.ts';
import type { Dialog } from '../session/dialog.ts';
import { en } from '../text/en.ts';
import { allActions } from './all-actions.ts';
import { stepOption } from './find/find-option.ts';
import { matchLabel, piecesOf } from './marked-text.ts';
import type { KeyPress } from './match-key.ts';
import { type PaletteEntry, paletteGroups } from './palette-entries.ts';
import { SMALL, TODAY } from './testing/action-context.ts';
import { typedAhead as ahead } from './typed-ahead.ts';

const source = {
  account: Account.parse(SMALL),
  day: TODAY,
  text: en,
  readOnly: false,
  actions: allActions,
  others: [{ clientId: 4, name: 'Logan Pell' }],
  accounts: [{ id: 'm' as AccountId, name: 'Marmara Logistics' }],
};
const labelOf = (entry: PaletteEntry) => (entry.kind === 'person' ? entry.found.fields.name.text : entry.label);
const offered = (query: string, peopleOnly = false) =>
  paletteGroups(source, query, peopleOnly).map(({ id, entries }) => ({ id, labels: entries.map(labelOf) }));

describe('the palette', () => {
  it('[K9] people first, then what can be done, then accounts', () => {
    const groups = offered('log');
    expect(groups.map(({ id }) => id)).toEqual(['people', 'do', 'accounts']);
    expect(groups[0]?.labels).toEqual(expect.arrayContaining(['Maeve Quinn', 'Ralf Dornbusch']));
    expect(groups[1]?.labels).toEqual(expect.arrayContaining(['Add a person to Logistics', 'Follow Logan Pell']));
    expect(groups[2]?.labels).toEqual(['Marmara Logistics']);
  });

  it('[K9] words that begin with the query come first', () => {
    expect(offered('exp')[0]?.labels[0]).toBe('Export the account file');
  });

  it('[K9] without a query it shows a few people and everything that can be done', () => {
    const groups = offered('');
    expect(groups.map(({ id }) => id)).toEqual(['people', 'do']);
    expect(groups[0]?.labels.length).toBeLessThanOrEqual(5);
    expect(groups[1]?.labels.length).toBe(allActions.length + 1);
  });

  it('[K9] narrowed to people it shows only them', () => {
    expect(offered('log', true).map(({ id }) => id)).toEqual(['people']);
    expect(offered('zzzz')).toEqual([]);
  });

  it('[K9] marks what matched, with accents and whatever the case', () => {
    expect(matchLabel('Crème brûlée', 'BRU cre')?.ranges).toEqual([
      [0, 3],
      [6, 9],
    ]);
    expect(matchLabel('Table', 'x')).toBeNull();
    expect(piecesOf('Logistics', [[0, 3]])).toEqual([
      { text: 'Log', marked: true },
      { text: 'istics', marked: false },
    ]);
  });

  it('[K9] marking never loses or repeats a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.string({ maxLength: 4 }), (label, query) => {
        const match = matchLabel(label, query);
        if (match)
          expect(
            piecesOf(label, match.ranges)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(label);
      }),
    );
  });

  it('[K9] what is typed before the palette is there is its query', () => {
    const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, altGraph: false };
    const key = (name: string, held = {}) => ({ key: name, code: '', ...none, ...held });
    const typedAhead = (dialog: Dialog | null, press: KeyPress, mac = false) => ahead(dialog, press, mac);
    const open = { kind: 'palette' } as const;
    expect(typedAhead(open, key('l'))).toEqual({ kind: 'palette', query: 'l' });
    expect(typedAhead({ ...open, query: 'lo' }, key('Backspace'))).toEqual({ kind: 'palette', query: 'l' });
    expect(typedAhead(open, key('k', { ctrlKey: true }))).toBeNull();
    expect(typedAhead(open, key('Enter'))).toBeNull();
    const chosen = { ...open, query: 'lo', chosen: true };
    expect(typedAhead({ ...open, query: 'lo' }, key('Enter'))).toEqual(chosen);
    expect(typedAhead(chosen, key('x'))).toEqual(chosen);
    const connect = { kind: 'connect', from: 'olaf' as PersonId } as const;
    expect(typedAhead(connect, key('C'))).toEqual({ ...connect, query: 'C' });
    const action = { kind: 'actions', about: [] } as const;
    expect(typedAhead({ ...action, typed: 'Cal' }, key('l'))).toEqual({ ...action, typed: 'Call' });
    expect(typedAhead({ ...action, typed: 'Cal' }, key('Enter'))).toBeNull();
    // "@" is Option+L on a Mac and AltGr+Q elsewhere
    expect(typedAhead(action, key('@', { altKey: true, code: 'KeyL' }), true)).toEqual({ ...action, typed: '@' });
    expect(typedAhead(action, key('@', { altKey: true, ctrlKey: true, altGraph: true }))).toEqual({
      ...action,
      typed: '@',
    });
    expect(typedAhead(connect, key('¡', { altKey: true, code: 'Digit1' }), true)).toBeNull();
    expect(typedAhead(action, key('a', { altKey: true }))).toBeNull();
    expect(typedAhead({ kind: 'shortcuts' }, key('l'))).toBeNull();
    expect(typedAhead(null, key('l'))).toBeNull();
  });

  it('[K9] the arrows go round', () => {
    expect(stepOption(['a', 'b'], 'b', 1)).toBe('a');
    expect(stepOption(['a', 'b'], 'a', -1)).toBe('b');
    expect(stepOption(['a', 'b'], null, 1)).toBe('a');
    expect(stepOption(['a', 'b'], 'gone', -1)).toBe('b');
    expect(stepOption([], null, 1)).toBeNull();
  });
});
