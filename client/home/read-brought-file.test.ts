import { describe, expect, it } from 'vitest';
import { limits } from '../../shared/protocol/limits.ts';
import { nameOfFile, readBroughtFile } from './read-brought-file.ts';

const file = (name: string, text: string) => new File([text], name);
const account = (more: object = {}) =>
  JSON.stringify({ format: 'facet-account', version: 1, account: { name: 'Nordwind' }, ...more });

describe('a brought file', () => {
  it('[O4] a JSON file is an account, handed on as it was written', async () => {
    const brought = await readBroughtFile(file('x.json', account({ mine: 1 })));
    expect(brought).toEqual({ kind: 'account', name: 'Nordwind', raw: JSON.parse(account({ mine: 1 })) });
  });
  it('[O4] an account without a name has that of its file', async () => {
    expect(await readBroughtFile(file('Kestrel.facet.json', account({ account: {} })))).toMatchObject({
      name: 'Kestrel.facet',
    });
    expect(nameOfFile('.json')).toBe('.json');
  });
  it('[O4] anything else in JSON is refused with the place of its first error', async () => {
    expect(await readBroughtFile(file('x.json', '{"people": []}'))).toEqual({ kind: 'not-account' });
    expect(await readBroughtFile(file('x.json', 'Name,Title'))).toEqual({ kind: 'not-account' });
    const wrong = account({ people: [{ id: 'p1', side: 'customer', name: 'Jo', posts: [{ from: '2025-02-30' }] }] });
    expect(await readBroughtFile(file('x.json', wrong))).toMatchObject({
      kind: 'bad-account',
      path: 'people[0].posts[0].from',
    });
  });
  it('[O4] a file that is too large is refused unread, all others are people', async () => {
    const large = { name: 'x.json', type: '', size: limits.importBytes + 1 } as File;
    expect(await readBroughtFile(large)).toEqual({ kind: 'too-large' });
    const people = file('Nordwind contacts.csv', 'Name\nAnna Berg');
    expect(await readBroughtFile(people)).toEqual({ kind: 'people', name: 'Nordwind contacts', file: people });
  });
});
