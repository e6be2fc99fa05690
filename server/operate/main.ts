// `npm run backup`, `restore`, `verify`, `owner-link` and `demo`: reads the environment and the arguments, and tells what was done.
// Exit codes: 0 done and sound; 1 not done, or findings of `verify`; 2 done, but the data has findings.
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dayIn } from '../clock.ts';
import { BadSettings, parseSettings } from '../settings.ts';
import { backUp } from './backup.ts';
import { Refused } from './data-copy.ts';
import { demoIn, describeDemo } from './demo-folder.ts';
import { fillDemo } from './fill-demo.ts';
import { ownerLink } from './owner-link.ts';
import { restore } from './restore.ts';
import { describe } from './say.ts';
import { verifyData } from './verify.ts';

const DONE = 0;
const NOT_DONE = 1;
const DONE_WITH_FINDINGS = 2;

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** npm runs us in the package's folder; what a person types is meant from where he stands. */
const typed = (folder: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), folder);

/** "2026-11-25_184322", sorts by time and is a file name everywhere. */
const stamp = new Date(Date.now()).toISOString().slice(0, 19).replace('T', '_').replaceAll(':', '');

const commands: Record<string, (dataDir: string, args: string[]) => Promise<number>> = {
  async backup(dataDir, args) {
    const { to } = parseArgs({ args, options: { to: { type: 'string' } } }).values;
    const folder = to === undefined ? resolve(`${dataDir}-backups`, stamp) : typed(to);
    const verification = await backUp(dataDir, folder);
    say(`Backed up ${dataDir} to ${folder}`);
    say(describe(verification));
    return verification.findings.length === 0 ? DONE : DONE_WITH_FINDINGS;
  },
  async restore(dataDir, args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new Refused('Say which backup: npm run restore -- FOLDER');
    const { verification, aside } = await restore(typed(folder), dataDir, stamp);
    say(`Restored ${typed(folder)} to ${dataDir}`);
    if (aside) say(`What was there before lies in ${aside}`);
    say(describe(verification));
    return verification.findings.length === 0 ? DONE : DONE_WITH_FINDINGS;
  },
  async verify(dataDir, args) {
    const { data } = parseArgs({ args, options: { data: { type: 'string' } } }).values;
    const folder = data === undefined ? dataDir : typed(data);
    const verification = await verifyData(folder);
    say(`Verified ${folder}`);
    say(describe(verification));
    return verification.findings.length === 0 ? DONE : NOT_DONE;
  },
  async 'owner-link'(dataDir, args) {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const [email, ...more] = positionals;
    if (email === undefined || more.length > 0) throw new Refused('Say whose: npm run owner-link -- EMAIL');
    const { publicUrl, port } = parseSettings(process.env);
    const path = await ownerLink(dataDir, email, Date.now());
    say('With this link the owner chooses a new password. It works once, for an hour:');
    say(`${publicUrl ?? `http://localhost:${port}`}${path}`);
    return DONE;
  },
  async demo(dataDir, args) {
    const options = { accounts: { type: 'string' }, seed: { type: 'string' } } as const;
    const { accounts = '200', seed = '7' } = parseArgs({ args, options }).values;
    const [count, start] = [accounts, seed].map(Number);
    if (!Number.isInteger(count) || !Number.isInteger(start) || Number(count) < 1 || Number(count) > 5_000)
      throw new Refused('Say how many, and from which seed: npm run demo -- --accounts 200 --seed 7');
    const there = demoIn(dataDir);
    const day = dayIn(parseSettings(process.env).timeZone, Date.now());
    const wanted = { accounts: count as number, seed: start as number, day, now: Date.now, newId: randomUUID };
    if (there === null) say(`Inventing ${accounts} accounts …`);
    for (const line of describeDemo(dataDir, there ?? (await fillDemo(dataDir, wanted)))) say(line);
    return DONE;
  },
};

const run = async (): Promise<number> => {
  const [name = '', ...args] = process.argv.slice(2);
  const command = commands[name];
  if (!command) throw new Refused(`usage: ${Object.keys(commands).join(' | ')}`);
  return command(resolve(parseSettings(process.env).dataDir), args);
};

/** Mistakes of the person and of the disk are one line; anything else is a fault of ours and shows where it is. */
const sayWhy = (error: unknown): string => {
  if (error instanceof Refused) return error.message;
  if (error instanceof BadSettings) return `The settings cannot be used: ${error.message}`;
  if (error instanceof Error && 'code' in error) return `It did not work: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

process.exitCode = await run().catch((error: unknown) => {
  process.stderr.write(`${sayWhy(error)}\n`);
  return NOT_DONE;
});
