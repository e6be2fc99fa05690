import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Other } from '../../session/presence-state.ts';
import { lookedAt, readMarks } from './marks.ts';

const [a, b, c] = ['a', 'b', 'c'] as PersonId[] as [PersonId, PersonId, PersonId];
const other = (part: Partial<Other>): Other => ({
  clientId: 1,
  self: false,
  userId: 'olaf',
  isGuest: false,
  lens: 'shape',
  name: 'Olaf',
  hue: 'supplier',
  cursor: null,
  selection: { people: [], contacts: [] },
  drag: null,
  viewport: null,
  page: 'map',
  ...part,
});

describe('marks on cards', () => {
  it('[B40] the tab key comes to the focused card, else to the first', () => {
    expect(readMarks({ selectedPeople: [], focus: b, hoverPerson: null }, [], a).get(b)?.tabStop).toBe(true);
    expect([...readMarks({ selectedPeople: [], focus: null, hoverPerson: null }, [], a)]).toMatchObject([
      [a, { tabStop: true }],
    ]);
  });

  it('[B61] a colleague’s selection and drag bear his name and hue, one’s own other tab does not', () => {
    const held = other({ selection: { people: [a], contacts: [] }, drag: { person: b, x: 0, y: 0 } });
    const own = other({ self: true, name: 'Me', selection: { people: [c], contacts: [] } });
    const marks = readMarks({ selectedPeople: [a], focus: a, hoverPerson: null }, [held, own], a);
    expect(marks.get(a)).toEqual({ selected: true, tabStop: true, hovered: false, who: 'Olaf', hue: 'supplier' });
    expect(marks.get(b)?.who).toBe('Olaf');
    expect(marks.get(c)).toBeUndefined();
  });

  it('[B25] one looks at the card under the pointer, the selected and the held ones', () => {
    expect([...lookedAt({ hoverPerson: a, selectedPeople: [b] }, [c])]).toEqual([a, b, c]);
  });
});
