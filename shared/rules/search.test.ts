import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, searchPeople } from './search.ts';
import { day, sketch, TODAY, theirs } from './testing/sketch.ts';

const someone = (id: string, name: string, title: string, fn: string | null = null) =>
  theirs(id, fn, { name, post: { title } });
const ACCOUNT = sketch({
  functions: ['logistics', 'finance'],
  people: [
    someone('jens', 'Jens Albrecht', 'Head of R&D'),
    someone('jose', 'José Núñez', 'Logistics manager', 'logistics'),
    someone('anna', 'Anna Jensen', 'CFO', 'finance'),
    someone('gross', 'Ute Großmann', 'Controller', 'finance'),
    theirs('gone', 'finance', { name: 'Jens Left', until: '2020-01-01' }),
  ],
});
const ids = (query: string) => searchPeople(ACCOUNT, TODAY, query).map(({ id }) => id);

describe('search', () => {
  it('[WAY2] finds by the beginning of any word of name, title or function, the name first', () => {
    expect(ids('jens')).toEqual(['jens', 'anna']);
    expect(ids('log')).toEqual(['jose']);
    expect(ids('fin')).toEqual(['anna', 'gross']);
    expect(ids('head r&d')).toEqual(['jens']);
  });

  it('[WAY2] asks for every word, in any order, in any field', () => {
    expect(ids('cfo anna')).toEqual(['anna']);
    expect(ids('anna controller')).toEqual([]);
  });

  it('[WAY2] forgives accents, capitals and letters left out of a name', () => {
    expect(ids('NUNEZ')).toEqual(['jose']);
    expect(ids('grossm')).toEqual(['gross']);
    expect(ids('albrct')).toEqual(['jens']);
  });

  it('[WAY2] without a query gives everybody who exists, in the account’s order', () => {
    expect(ids(' ')).toEqual(['jens', 'jose', 'anna', 'gross']);
    expect(searchPeople(ACCOUNT, day('2019-01-01'), 'left')).toHaveLength(1);
    expect(searchPeople(ACCOUNT, TODAY, '', 2)).toHaveLength(2);
  });

  it('[WAY3] says which parts matched, in the text as it is shown', () => {
    const [jose] = searchPeople(ACCOUNT, TODAY, 'nun jos log');
    const shown = (field: 'name' | 'title') =>
      jose!.fields[field].ranges.map(([from, to]) => jose!.fields[field].text.slice(from, to));
    expect(shown('name')).toEqual(['Jos', 'Núñ']);
    expect(shown('title')).toEqual(['Log']);
    const [gross] = searchPeople(ACCOUNT, TODAY, 'gross');
    expect(gross!.fields.name.ranges).toEqual([[4, 8]]);
  });

  it('[WAY3] folding keeps a way back to every letter, and no query breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, query) => {
        const { text, spans } = fold(name);
        expect(spans).toHaveLength(text.length);
        const found = searchPeople(sketch({ people: [someone('x', name, '')] }), TODAY, query);
        for (const { fields } of found) {
          for (const [from, to] of fields.name.ranges) expect(from < to && to <= name.length).toBe(true);
        }
      }),
    );
  });

  it('[WAY2] whoever is asked for by his whole name is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), (name) => {
        expect(searchPeople(sketch({ people: [someone('x', name, '')] }), TODAY, name)).toHaveLength(1);
      }),
    );
  });
});
