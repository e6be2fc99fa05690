import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { importAccount } from '../../shared/document/commands/import-account.ts';
import { type AccountDocs, createDocs } from '../../shared/document/docs.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { wholeUpdate } from '../../shared/document/whole-update.ts';
import type { AccountFile } from '../../shared/model/account-file.ts';
import type { Day } from '../../shared/model/day.ts';
import type { AccountId, NewId } from '../../shared/model/id.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import { DEFAULT_WORKSPACE_SETTINGS } from '../../shared/model/workspace-settings.ts';
import { lastReviewed } from '../../shared/rules/portfolio/reviewed.ts';
import { CATEGORIES } from '../../shared/rules/testing/demo/business.ts';
import { type DemoAccount, demoPortfolio } from '../../shared/rules/testing/demo/demo-portfolio.ts';
import { type DemoMember, demoReviews, demoRound } from '../../shared/rules/testing/demo/meetings.ts';
import { createIdentity } from '../access/identity.ts';
import { addMember } from '../members/add-member.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { createProject } from '../projection/project.ts';
import { rulesName } from '../projection/rules-name.ts';
import { summarise } from '../projection/summarise.ts';
import { keptSecret } from '../secret.ts';
import { DATABASE_FILE } from '../storage/data-folder.ts';
import type { Store } from '../storage/ports.ts';
import { openSqliteHere } from '../storage/sqlite/open-sqlite.ts';
import { standingOf } from '../storage/standing-of.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { type Demo, markDemo } from './demo-folder.ts';

/** Beside the owner and the manager so many of the KAMs can sign in. */
const KAMS_WHO_SIGN_IN = 4;
const OWNER = { name: 'Olivia Strand', email: 'owner@halvard.example', role: 'owner' } as const;
const MANAGER = { name: 'Matti Aker', email: 'manager@halvard.example', role: 'manager' } as const;

export type DemoOptions = { accounts: number; seed: number; day: Day; now: () => number; newId: NewId };

/** People of the invented company who are members are marked as such on their maps. */
const withMembers = (file: AccountFile, users: ReadonlyMap<string, string>): AccountFile => ({
  ...file,
  people: file.people.map((person) => ({ ...person, member: users.get(person.email ?? '') ?? null })),
});

const docsOf = (file: AccountFile, { day, newId }: DemoOptions): AccountDocs => {
  const docs = createDocs();
  perform(docs, readAccount(docs).account, importAccount, { file, raw: file }, { newId, today: day });
  return docs;
};

const addPeople = async (
  folder: string,
  store: Awaited<ReturnType<typeof openStore>>,
  made: Made,
  now: () => number,
) => {
  const identity = await createIdentity({
    database: store.identityDatabase,
    secret: keptSecret(folder, () => randomBytes(32).toString('hex')),
    origin: 'http://localhost',
    now,
    log: pino({ level: 'silent' }),
    oidc: null,
  });
  const users = new Map<string, string>();
  for (const person of made.people) {
    const { role, ...user } = person;
    const member = await addMember({ members: store.members, identity }, { ...user, password: made.password }, role);
    if (member === 'taken') throw new Error(`${person.email} is there already`);
    users.set(person.email, member.user);
  }
  return users;
};

type Made = {
  password: string;
  people: { name: string; email: string; role: 'owner' | 'manager' | 'member' }[];
};

const openStore = (folder: string) =>
  openSqliteHere(join(folder, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });

/** One account as if it had been drawn: its documents in the log, its team, its profile. */
const addAccount = async (
  store: Store,
  { id, file, profile }: DemoAccount,
  users: ReadonlyMap<string, string>,
  docs: AccountDocs,
  now: number,
) => {
  const team = [...new Set(file.people.flatMap(({ email }) => users.get(email ?? '') ?? []))];
  const actor = team[0] ?? users.get(OWNER.email) ?? '';
  await store.accounts.create({ id, workspace: WORKSPACE, name: file.account.name, at: now, actor });
  const edits = LAYERS.map((layer) => ({
    ...{ account: id, layer, actor, at: now },
    update: wholeUpdate(docs[layer]),
  }));
  await store.documents.write(edits);
  for (const user of team)
    await store.access.put({ kind: 'team', id: `${id}/${user}`, account: id, user, role: 'editor' });
  await store.portfolio.put({ kind: 'profile', id, account: id, profile });
};

/**
 * Fills an empty folder with an invented company: members, accounts with their documents, figures, one closed round of
 * scoring and three reviews that are over. Everything goes the way that it goes in the running server.
 */
export const fillDemo = async (folder: string, options: DemoOptions): Promise<Demo> => {
  const { accounts: count, seed, day, now } = options;
  mkdirSync(folder, { recursive: true });
  const { accounts, kams } = demoPortfolio({ accounts: count, seed, today: day });
  const signingIn = kams
    .slice(0, KAMS_WHO_SIGN_IN)
    .map(({ name, email }) => ({ name, email, role: 'member' as const }));
  const made: Made = { password: randomBytes(9).toString('base64url'), people: [OWNER, MANAGER, ...signingIn] };
  const store = await openStore(folder);
  const settings = {
    ...DEFAULT_WORKSPACE_SETTINGS,
    portfolio: { ...DEFAULT_WORKSPACE_SETTINGS.portfolio, categories: CATEGORIES },
  };
  await store.workspaces.write(WORKSPACE, settings);
  const users = await addPeople(folder, store, made, now);
  const docs = new Map<AccountId, AccountDocs>();
  for (const account of accounts) {
    const own = docsOf(withMembers(account.file, users), options);
    docs.set(account.id, own);
    await addAccount(store, account, users, own, now());
  }
  const members = made.people.map(({ name, email }): DemoMember => ({ name, user: users.get(email) ?? '' }));
  const meetings = {
    seed,
    today: day,
    members,
    accounts: accounts.map(({ id, file }) => ({ id, name: file.account.name })),
  };
  const { round, sheets, agreed } = demoRound(meetings);
  await store.portfolio.put({ kind: 'round', id: round.id, account: null, round });
  for (const sheet of sheets) {
    const id = `${sheet.round}/${sheet.account}/${sheet.user}`;
    await store.portfolio.put({ kind: 'score', id, account: sheet.account, sheet });
  }
  for (const one of agreed)
    await store.portfolio.put({ kind: 'agreed', id: `${one.round}/${one.account}`, account: one.account, agreed: one });
  const reviews = demoReviews(meetings, (account, on) => {
    const { facts, ...summary } = summarise(docs.get(account) ?? createDocs(), on, settings.judging);
    return standingOf({ summary, facts });
  });
  for (const review of reviews) await store.portfolio.put({ kind: 'review', id: review.id, account: null, review });
  const project = createProject(store);
  const reviewed = lastReviewed(reviews);
  for (const { id } of accounts)
    await project(id, day, {
      judging: settings.judging,
      timeZone: 'UTC',
      rules: rulesName(settings.judging),
      reviewed: reviewed.get(id)?.standing.day ?? null,
    });
  await store.close();
  const demo: Demo = { accounts: count, seed, day, ...made };
  markDemo(folder, demo);
  return demo;
};
