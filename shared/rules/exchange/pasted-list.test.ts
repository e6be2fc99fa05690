import { describe, expect, it } from 'vitest';
import { parsePastedList } from './pasted-list.ts';

const pasted = (text: string) => {
  const rows = parsePastedList(text);
  return rows.ok ? rows.value.map((row) => [row.row, row.name, row.title]) : rows.problem;
};

describe('a pasted list', () => {
  it('[X4] is a person per line, without bullets and blank lines', () => {
    expect(pasted('- Anna Berg, CFO\r\n\r\n• Jo Meier; COO\n3. ? Head of IT\n')).toEqual([
      [1, 'Anna Berg', 'CFO'],
      [3, 'Jo Meier', 'COO'],
      [4, '', 'Head of IT'],
    ]);
  });
  it('[X4] is the addressees of a mail', () => {
    expect(pasted('Berg, Anna <a@n.example>; Meier, Jo <j@n.example>')).toEqual([
      [1, 'Anna Berg', null],
      [2, 'Jo Meier', null],
    ]);
  });
  it('[X4] is cells with a header', () => {
    expect(pasted('Title\tName\nCFO\tAnna Berg')).toEqual([[2, 'Anna Berg', 'CFO']]);
    expect(pasted('Name;Titel\n"Berg, Anna";CFO')).toEqual([[2, 'Anna Berg', 'CFO']]);
  });
  it('[X4] is cells without a header, told by what they hold', () => {
    expect(pasted('Anna Berg\tCFO\ta@n.example\nJo Meier\tCOO\tj@n.example')).toEqual([
      [1, 'Anna Berg', 'CFO'],
      [2, 'Jo Meier', 'COO'],
    ]);
    expect(pasted('Anna\tBerg\tCFO\nJo\tMeier\tHead of IT')).toEqual([
      [1, 'Anna Berg', 'CFO'],
      [2, 'Jo Meier', 'Head of IT'],
    ]);
  });
  it('[X17] says when there is nobody', () => {
    expect(pasted(' \n\t\n')).toEqual({ kind: 'empty' });
    expect(pasted('-\n')).toEqual([[1, '-', null]]);
    expect(pasted(',\n,')).toEqual({ kind: 'no-people' });
  });
});
