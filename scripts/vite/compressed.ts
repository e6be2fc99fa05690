import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH = /\.(js|css)$/;
/** The best there is: compressed once, sent often. */
const QUALITY = 11;
const brotli = promisify(brotliCompress);

/** Writes every script and style sheet a second time, as it is sent: no visitor waits while the server compresses. */
export const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  async writeBundle({ dir = '' }, bundle) {
    const files = Object.keys(bundle).filter((name) => WORTH.test(name));
    await Promise.all(
      files.map(async (name) => {
        const file = path.join(dir, name);
        const body = await readFile(file);
        await writeFile(`${file}.br`, await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }));
      }),
    );
  },
};
