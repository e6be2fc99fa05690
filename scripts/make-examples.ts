// Writes the account files that the start screen offers: `node scripts/make-examples.ts`. A test keeps them equal to their source.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AccountFile } from '../shared/model/account-file.ts';
import { nordwind } from '../shared/rules/testing/nordwind.ts';
import { referencePictures } from '../shared/rules/testing/reference-pictures.ts';

export const EXAMPLES: Readonly<Record<string, AccountFile>> = { ...referencePictures, nordwind };

export const EXAMPLES_FOLDER = fileURLToPath(new URL('../client/public/examples/', import.meta.url));

/** As the formatter would write it: lists of plain texts on one line. */
export const written = (file: AccountFile): string =>
  `${JSON.stringify(file, null, 2).replace(/\[\s*("[^"]*"(?:,\s*"[^"]*")*)\s*\]/g, (_, texts: string) => `[${texts.replace(/\s*\n\s*/g, ' ')}]`)}\n`;

if (import.meta.main) {
  mkdirSync(EXAMPLES_FOLDER, { recursive: true });
  for (const [name, file] of Object.entries(EXAMPLES)) writeFileSync(`${EXAMPLES_FOLDER}${name}.json`, written(file));
}
