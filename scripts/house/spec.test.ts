import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './walk.ts';

const SPEC = path.join(ROOT, 'docs/spec');
const rules = readdirSync(SPEC)
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(path.join(SPEC, file), 'utf8').matchAll(/^- \*\*([A-Z]+\d+)\*\*/gm)].map(([, id]) => ({
      id,
      file,
    })),
  );
const cited = new Set(
  sourceFiles()
    .filter(({ test }) => test)
    .flatMap(({ text }) => [...text.matchAll(/\[([A-Z]+\d+(?:,\s*[A-Z]+\d+)*)\]/g)])
    .flatMap(([, ids]) => (ids as string).split(/,\s*/)),
);

describe('the spec', () => {
  it('[H15] every rule has a test that cites its id', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter(({ id }) => !cited.has(id as string)).map(({ id, file }) => `${file} ${id}`)).toEqual([]);
  });
  it('[H16] no id is given twice, and no test cites a rule that does not exist', () => {
    const ids = rules.map(({ id }) => id as string);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
  });
});
