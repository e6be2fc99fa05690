import { expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { joinObjects, RowTexts } from './row-texts.ts';

it('[PF21] a row is written once for everybody, and anew as soon as a part of it is another', () => {
  const texts = new RowTexts();
  const id = AccountId.parse('a');
  let made = 0;
  const write = (...from: unknown[]) => texts.text(id, from, () => ({ made: ++made }));
  const [entry, profile] = [{}, {}];
  expect([write(entry, profile), write(entry, profile)]).toEqual(['{"made":1}', '{"made":1}']);
  expect([write({}, profile), write(entry, profile), write(entry, undefined)]).toEqual(
    [2, 3, 4].map((count) => `{"made":${count}}`),
  );
  texts.delete(id);
  expect(write(entry, undefined)).toBe('{"made":5}');
  expect(JSON.parse(joinObjects('{"a":{"b":[1]}}', '{"c":"}"}'))).toEqual({ a: { b: [1] }, c: '}' });
});
