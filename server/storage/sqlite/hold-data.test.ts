import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { DataNotFree, holdData } from './hold-data.ts';

it('[OP8] who holds a folder and forgets how to let go holds it all the same, whatever the collector does', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-held-'));
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  holdData(folder);
  for (let round = 0; round < 5; round += 1) {
    collect();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(() => holdData(folder)).toThrow(DataNotFree);
  rmSync(folder, { recursive: true });
});
