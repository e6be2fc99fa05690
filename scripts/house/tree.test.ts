import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sourceFiles } from './walk.ts';

type LockEntry = { optionalDependencies?: Record<string, string>; resolved?: string };
const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  LockEntry
>;

/** Looks where Node would: beside the package, then in every folder above it. */
const isInLock = (name: string, from: string): boolean => {
  const above = from.includes('/node_modules/') ? from.slice(0, from.lastIndexOf('/node_modules/')) : '';
  if (lock[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
  return from !== '' && isInLock(name, above);
};

describe('the tree', () => {
  it('[H17] the lockfile names no registry, and holds every optional package it speaks of', () => {
    const entries = Object.entries(lock);
    expect(entries.filter(([, { resolved }]) => resolved).map(([name]) => name)).toEqual([]);
    const missing = entries.flatMap(([from, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !isInLock(name, from))
        .map((name) => `${from} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
  it('[H18] no path of a machine stands in a tracked file', () => {
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
    const texts = tracked.filter(
      (file) => /\.(ts|tsx|mjs|md|json|css|html)$/.test(file) && file !== 'package-lock.json',
    );
    const found = texts.filter(
      (file) =>
        existsSync(path.join(ROOT, file)) &&
        /(^|[^A-Za-z0-9_.])\/(work|farm|root)\//m.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
  it('[H19] AGENTS.md and the architecture name only what exists', () => {
    const named = ['AGENTS.md', 'docs/architecture.md'].flatMap((doc) =>
      [
        ...readFileSync(path.join(ROOT, doc), 'utf8').matchAll(
          /`((?:client|server|shared|e2e|scripts|docs)\/[\w./-]+)`/g,
        ),
      ].map(([, file]) => file as string),
    );
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
  });
  it('[H20] no file of code carries two subjects: none is longer than 350 lines', () => {
    const long = sourceFiles()
      .filter(({ test, file }) => !test && !file.startsWith('client/text/'))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 350)
      .map(({ file, lines }) => `${file} ${lines}`);
    expect(long).toEqual([]);
  });
});
