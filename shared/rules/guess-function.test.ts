import { describe, expect, it } from 'vitest';
import { accountWith } from './exchange/testing/lanes.ts';
import { guessFunction, guessLevel } from './guess-function.ts';

const { functions, levels } = accountWith();
const lane = (id: string, name: string) => accountWith([], { functions: [{ id, name }] }).functions;

const TABLE: [string, string | null, string | null][] = [
  ['CFO', 'finance', 'executive'],
  ['Chief Financial Officer', 'finance', 'executive'],
  ['CEO', 'board', 'executive'],
  ['Geschäftsführer', 'board', 'executive'],
  ['Geschäftsführerin Vertrieb', 'sales', 'executive'],
  ['Managing director', 'board', 'executive'],
  ['Head of Logistics', 'logistics', 'director'],
  ['Leiter Logistik', 'logistics', 'director'],
  ['VP Supply Chain', 'logistics', 'director'],
  ['Warehouse lead', 'logistics', 'manager'],
  ['Leiter Einkauf', 'purchasing', 'director'],
  ['Einkaufsleiterin', 'purchasing', 'director'],
  ['Strategischer Einkäufer', 'purchasing', 'specialist'],
  ['Senior buyer', 'purchasing', 'specialist'],
  ['IT Procurement Manager', 'purchasing', 'manager'],
  ['Plant manager', 'operations', 'manager'],
  ['Werkleiter', 'operations', 'manager'],
  ['COO', 'operations', 'executive'],
  ['Head of R&D', 'rnd', 'director'],
  ['CTO', 'rnd', 'executive'],
  ['Entwicklungsingenieur', 'rnd', 'specialist'],
  ['IT-Leiter', 'it', 'director'],
  ['Sales Operations Manager', 'sales', 'manager'],
  ['Key account manager', 'sales', 'manager'],
  ['Digital Marketing Manager', 'marketing', 'manager'],
  ['Customer Service Manager', 'service', 'manager'],
  ['Teamleiterin Logistik', 'logistics', 'manager'],
  ['Controller', 'finance', 'manager'],
  ['Chief of Staff', 'board', 'executive'],
  ['Vice President', 'board', 'director'],
  ['Manager', null, 'manager'],
  ['Gute Seele', null, null],
];

describe('what a title says', () => {
  it.each(TABLE)('[X5] %s: %s, %s', (title, expectedFunction, expectedLevel) => {
    expect([guessFunction(title, functions), guessLevel(title, levels)]).toEqual([expectedFunction, expectedLevel]);
  });
  it('[X6] finds a function by name as well as by id, in German too', () => {
    expect(guessFunction('CFO', lane('f7', 'Finanzen'))).toBe('f7');
    expect(guessFunction('CFO', lane('f7', 'Finance & IT'))).toBe('f7');
    expect(guessFunction('Leiter Einkauf', lane('x', 'Supply chain & purchasing'))).toBe('x');
    expect(guessFunction('Buyer', lane('x', 'Beschaffung'))).toBe('x');
  });
  it('[X6] prefers a lane that the title names in full', () => {
    const both = accountWith([], {
      functions: [
        { id: 'rnd', name: 'R&D' },
        { id: 'pack', name: 'Packaging Development' },
      ],
    }).functions;
    expect(guessFunction('Head of Packaging Development', both)).toBe('pack');
    expect(guessFunction('Head of Development', both)).toBe('rnd');
    expect(guessFunction('Cold chain lead', lane('cold', 'Cold'))).toBe('cold');
  });
  it('[X6] falls back to the neighbour in the table, else to nothing', () => {
    expect(guessFunction('CTO', lane('it', 'IT'))).toBe('it');
    expect(guessFunction('Quality Engineer', functions)).toBe('operations');
    expect(guessFunction('CFO', lane('it', 'IT'))).toBeNull();
    expect(guessFunction('CFO', [])).toBeNull();
    expect(guessFunction('', functions)).toBeNull();
  });
  it('[X7] finds a level by id or name, and an assistant is not a CEO', () => {
    const german = accountWith([], { levels: [{ id: 'l1', name: 'Geschäftsleitung' }] }).levels;
    expect(guessLevel('CEO', german)).toBe('l1');
    expect(guessLevel('Buyer', german)).toBeNull();
    expect(guessLevel('Assistant to the CEO', levels)).toBe('specialist');
    expect(guessLevel('Assistenz der Geschäftsführung', levels)).toBe('specialist');
  });
});
