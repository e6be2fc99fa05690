import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['shared', 'server', 'client', 'e2e', 'scripts'];

const below = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? below(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

export type SourceFile = { file: string; text: string; test: boolean };

/** Every TypeScript file of the house, by its path from the root. */
export const sourceFiles = (): SourceFile[] =>
  ROOMS.flatMap(below)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file,
      text: readFileSync(path.join(ROOT, file), 'utf8'),
      test: /\.(test|spec)\.tsx?$/.test(file) || file.includes('/testing/') || file.startsWith('e2e/'),
    }));

export type Import = { specifier: string; target: string | null; typeOnly: boolean };

const IMPORT = /^\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** All imports of a file; `target` is the path from the root for an import of our own, null for a package. */
export const importsOf = ({ file, text }: SourceFile): Import[] => {
  const resolve = (specifier: string) =>
    specifier.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)) : null;
  const fixed = [...text.matchAll(IMPORT)].map(([, , type, specifier]) => ({
    specifier: specifier as string,
    target: resolve(specifier as string),
    typeOnly: Boolean(type),
  }));
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, specifier]) => ({
    specifier: specifier as string,
    target: resolve(specifier as string),
    typeOnly: true, // loaded later: no cycle at start
  }));
  return [...fixed, ...dynamic];
};
