import { describe, expect, it } from 'vitest';
import { parseQuickAdd } from './quick-add.ts';

const typed = (text: string) => {
  const { name, title, placeholder } = parseQuickAdd(text);
  return [name, title, placeholder];
};

describe('a person in one line', () => {
  it('[X1] takes what stands before the first separator as the name', () => {
    expect(typed('Anna Berg, CFO')).toEqual(['Anna Berg', 'CFO', false]);
    expect(typed('  Anna   Berg ;CFO ')).toEqual(['Anna Berg', 'CFO', false]);
    expect(typed('Anna Berg\tCFO')).toEqual(['Anna Berg', 'CFO', false]);
    expect(typed('Anna-Lena Berg – Head of R&D, Kassel')).toEqual(['Anna-Lena Berg', 'Head of R&D, Kassel', false]);
    expect(typed('Anna Berg (Leiterin Einkauf)')).toEqual(['Anna Berg', 'Leiterin Einkauf', false]);
    expect(typed('Anna Berg')).toEqual(['Anna Berg', null, false]);
    expect(typed('   ')).toEqual(['', null, false]);
    expect(typed('李伟, 采购经理')).toEqual(['李伟', '采购经理', false]);
  });
  it('[X1] recognises e-mail, phone and profile address wherever they stand', () => {
    expect(parseQuickAdd('Anna Berg <anna@n.example> - CFO, +49 561 123-45')).toMatchObject({
      name: 'Anna Berg',
      title: 'CFO',
      email: 'anna@n.example',
      phone: '+49 561 123-45',
    });
    expect(parseQuickAdd('Jo Meier, https://www.linkedin.com/in/jo, COO')).toMatchObject({
      name: 'Jo Meier',
      title: 'COO',
      url: 'https://www.linkedin.com/in/jo',
    });
  });
  it('[X2] reads a question mark as a post without a known holder', () => {
    expect(typed('? Head of Logistics')).toEqual(['', 'Head of Logistics', true]);
    expect(typed('?, Head of IT, Kassel')).toEqual(['', 'Head of IT, Kassel', true]);
    expect(typed('?')).toEqual(['', null, true]);
  });
  it('[X3] turns round an address book name and keeps degrees', () => {
    expect(typed('Berg, Anna <a@n.example>')).toEqual(['Anna Berg', null, false]);
    expect(typed('Cher, CFO <c@n.example>')).toEqual(['Cher', 'CFO', false]);
    expect(typed('Jo Meier, PhD, CTO')).toEqual(['Jo Meier, PhD', 'CTO', false]);
  });
});
