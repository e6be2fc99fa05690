import { describe, expect, it } from 'vitest';
import { type Import, importsOf, type SourceFile, sourceFiles } from './walk.ts';

const files = sourceFiles();
const code = files.filter((file) => !file.test);

const violations = (
  inside: RegExp,
  forbidden: (imported: Import, file: SourceFile) => boolean,
  among: SourceFile[] = code,
): string[] =>
  among
    .filter(({ file }) => inside.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => forbidden(imported, file))
        .map(({ specifier }) => `${file.file} imports ${specifier}`),
    );

const into =
  (...rooms: string[]) =>
  ({ target }: Import) =>
    target !== null && rooms.some((room) => target.startsWith(`${room}/`));
const packageIn =
  (pattern: RegExp) =>
  ({ specifier }: Import) =>
    !specifier.startsWith('.') && pattern.test(specifier);

const YJS = /^(yjs|y-websocket|y-protocols|y-indexeddb|lib0)(\/|$)/;
const FEATURES = [
  'board',
  'table',
  'panel',
  'lanes',
  'exchange',
  'history',
  'home',
  'settings',
  'timeline',
  'portfolio',
];

describe('the rooms of the house', () => {
  it('[H1] nothing in shared imports client, server or a Node module', () => {
    expect(violations(/^shared\//, into('client', 'server', 'e2e', 'scripts'))).toEqual([]);
    expect(violations(/^shared\//, packageIn(/^(node:|react|hono|ws$|kysely|better-)/))).toEqual([]);
  });
  it('[H2] shared/model knows nobody, shared/rules knows the model, shared/document knows both', () => {
    expect(violations(/^shared\/model\//, into('shared/rules', 'shared/document', 'shared/protocol'))).toEqual([]);
    expect(violations(/^shared\/rules\//, into('shared/document', 'shared/protocol'))).toEqual([]);
    expect(violations(/^shared\/document\//, into('shared/protocol'))).toEqual([]);
    expect(violations(/^shared\/protocol\//, into('shared/document', 'shared/rules'))).toEqual([]);
  });
  it('[H3] client and server never import each other', () => {
    expect(violations(/^client\//, into('server'), files)).toEqual([]);
    expect(violations(/^server\//, into('client'), files)).toEqual([]);
  });
  it('[H4] only shared/document, client/session and server/sync know Yjs', () => {
    const outside = /^(?!shared\/document\/|client\/session\/|server\/sync\/)/;
    expect(violations(outside, packageIn(YJS))).toEqual([]);
  });
  it('[H5] only client/board knows React Flow', () => {
    expect(violations(/^(?!client\/board\/)/, packageIn(/^@xyflow\//))).toEqual([]);
  });
  it('[H6] only server/storage knows SQL', () => {
    expect(violations(/^(?!server\/storage\/)/, packageIn(/^(kysely|better-sqlite3|pg)(\/|$)/))).toEqual([]);
  });
  it('[H7] features of the client never import each other; app composes them', () => {
    const crossing = FEATURES.flatMap((room) =>
      violations(
        new RegExp(`^client/${room}/`),
        into('client/app', ...FEATURES.filter((other) => other !== room).map((other) => `client/${other}`)),
      ),
    );
    expect(crossing).toEqual([]);
    expect(
      violations(/^client\/(session|actions|ui|text)\//, into('client/app', ...FEATURES.map((f) => `client/${f}`))),
    ).toEqual([]);
  });
  it('[H8] no import goes round in a circle', () => {
    const edges = new Map(
      code.map((file) => [
        file.file,
        importsOf(file).flatMap(({ target, typeOnly }) => (target && !typeOnly ? [target] : [])),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
  it('[H9] every import of our own names a file that exists, with its ending', () => {
    const known = new Set(files.map(({ file }) => file));
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => target !== null && /\.tsx?$/.test(target) && !known.has(target))
        .map(({ specifier }) => `${file.file} imports ${specifier}`),
    );
    expect(lost).toEqual([]);
  });
});
