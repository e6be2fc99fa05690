import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Day } from '../../shared/model/day.ts';
import { Refused } from './data-copy.ts';

const MARK = 'demo.json';
/** What the folder of a demo says of itself. The password is for nobody real. */
const Demo = z.object({
  accounts: z.number(),
  seed: z.number(),
  day: Day,
  password: z.string(),
  people: z.array(z.object({ name: z.string(), email: z.string(), role: z.string() })),
});
export type Demo = z.infer<typeof Demo>;

/** The demo that lies in a folder already; null when nothing does. Refused when something else does. */
export const demoIn = (folder: string): Demo | null => {
  if (existsSync(join(folder, MARK))) return Demo.parse(JSON.parse(readFileSync(join(folder, MARK), 'utf8')));
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Refused(`${folder} holds data of its own: choose an empty folder with DEMO_DIR`);
  return null;
};

/** Written last: a folder that was only half filled holds no demo. */
export const markDemo = (folder: string, demo: Demo): void =>
  writeFileSync(join(folder, MARK), `${JSON.stringify(demo, null, 2)}\n`);

/** What whoever starts the demo reads. */
export const describeDemo = (folder: string, { accounts, seed, people, password }: Demo): string[] => [
  `An invented portfolio of ${accounts} accounts (seed ${seed}) lies in ${folder}. Nothing in it is real.`,
  `Sign in with the password ${password} as`,
  ...people.map(({ name, email, role }) => `  ${email.padEnd(40)} ${name}, ${role}`),
];
