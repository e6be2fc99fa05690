import { describe, expect, it } from 'vitest';
import { sourceFiles } from './walk.ts';

const code = sourceFiles().filter((file) => !file.test && !file.file.startsWith('scripts/'));

/** Lines outside `home` that match `pattern`; comment lines do not count. */
const strays = (pattern: RegExp, home: RegExp): string[] =>
  code
    .filter(({ file }) => !home.test(file))
    .flatMap(({ file, text }) =>
      text
        .split('\n')
        .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
        .filter(({ line }) => pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
        .map(({ line, where }) => `${where} ${line.trim()}`),
    );

describe('every line knows its room', () => {
  it('[H10] clock and chance come from the edges', () => {
    const edges = /^(server\/main\.ts|server\/operate\/main\.ts|client\/session\/)/;
    expect(strays(/\bDate\.now\(|\bMath\.random\(|\brandomUUID\(|\bnew Date\(\)/, edges)).toEqual([]);
  });
  it('[H11] Yjs transactions and root types stay in shared/document', () => {
    expect(strays(/\.transact\(|\.getMap\(/, /^shared\/document\//)).toEqual([]);
  });
  it('[H12] nobody writes to the console', () => {
    expect(strays(/\bconsole\./, /^$/)).toEqual([]);
  });
  it('[H13] colours stand in the tokens', () => {
    expect(strays(/['"`]#[0-9a-fA-F]{6}\b|rgba?\(\s*\d/, /^$/)).toEqual([]);
  });
  it('[H14] roles are decided by `can` alone', () => {
    expect(strays(/\brole\s*===/, /^(server\/access|shared\/rules)\//)).toEqual([]);
  });
});
