import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of the scripts, as brotli 11 would send them. */
export const brotliBytes = async (folder: string, scripts: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(
    scripts.map(async (script) => {
      const text = await readFile(path.join(folder, new URL(script).pathname));
      return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};
