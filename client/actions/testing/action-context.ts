import { importAccount } from '../../../shared/document/commands/import-account.ts';
import { createDocs } from '../../../shared/document/docs.ts';
import { perform } from '../../../shared/document/edit.ts';
import { createHistory } from '../../../shared/document/history.ts';
import { createReader } from '../../../shared/document/read.ts';
import { writerOf } from '../../../shared/document/writer-of.ts';
import { Account, EMPTY_ACCOUNT } from '../../../shared/model/account.ts';
import { AccountFile, toFile } from '../../../shared/model/account-file.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { AccountId } from '../../../shared/model/id.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { BoardHandle } from '../../session/board-handle.ts';
import { createStore } from '../../session/store.ts';
import { createView } from '../../session/view.ts';
import { en } from '../../text/en.ts';
import type { ActionContext } from '../action.ts';

export const TODAY = '2026-11-03' as Day;

/** A session over real documents without any network, filled from a plain account. */
export const offlineSession = (file: unknown): AccountSession => {
  const docs = createDocs();
  const reader = createReader(docs);
  let made = 0;
  const context = { newId: () => `new${++made}`, today: TODAY };
  const raw = toFile(Account.parse(file));
  perform(docs, EMPTY_ACCOUNT, importAccount, { file: AccountFile.parse(raw), raw }, context);
  const history = createHistory(docs);
  const nothing = () => {};
  return {
    accountId: 'acc' as AccountId,
    user: { id: 'u', name: 'U' },
    access: FULL_ACCESS,
    account: { get: () => reader.read().account, subscribe: reader.subscribe },
    calmAccount: { get: () => reader.read().account, subscribe: reader.subscribe },
    repairs: { get: () => reader.read().repairs, subscribe: reader.subscribe },
    ready: createStore('ready' as const),
    refusal: createStore(null),
    saveState: createStore({ kind: 'saved', pending: 0, problem: null, onDevice: true } as const),
    undoState: { get: history.state, subscribe: history.subscribe },
    day: createStore(TODAY),
    onOwnChange: () => nothing,
    today: () => TODAY,
    newId: context.newId,
    perform: (command, args) => perform(docs, reader.read().account, command, args, context),
    writerOf: (layer, path) => writerOf(docs, layer, path),
    undo: () => void history.undo(),
    redo: () => void history.redo(),
    presence: {
      others: createStore([]),
      ...{
        setCursor: nothing,
        setSelection: nothing,
        setDrag: nothing,
        setViewport: nothing,
        setPage: nothing,
        setLens: nothing,
      },
    },
    reconnect: nothing,
    forgetCopies: async () => {},
    dispose: nothing,
  };
};

export const boardLog = (): BoardHandle & { calls: string[] } => {
  const calls: string[] = [];
  return {
    calls,
    fit: () => void calls.push('fit'),
    zoomBy: (factor) => void calls.push(`zoom ${factor > 1 ? 'in' : 'out'}`),
    show: (person) => void calls.push(`show ${person}`),
    moveFocus: (move) => void calls.push(`focus ${move}`),
    cycleLines: () => void calls.push('lines'),
    openFocused: () => void calls.push('open'),
    addNote: () => void calls.push('note'),
    addFrame: () => void calls.push('frame'),
    nudge: (people, { x, y }) => void calls.push(`nudge ${people.join(' ')} ${x} ${y}`),
    unplace: (people) => void calls.push(`unplace ${people.join(' ')}`),
  };
};

export const contextOf = (file: unknown, part: Partial<ActionContext> = {}): ActionContext => ({
  session: offlineSession(file),
  view: createView(),
  board: null,
  isRinged: false,
  text: en,
  host: {
    readOnly: false,
    exportAccount() {},
    exportPeople() {},
    share() {},
    setTheme() {},
    setLanguage() {},
    signOut() {},
    navigate() {},
    accounts: [],
  },
  onBoard: false,
  ...part,
});

/** A KAM and two of ours, a main contact and two of theirs, two lanes and two levels. */
export const SMALL = {
  account: { name: 'Nordwind', supplier: 'Halden', customer: 'Nordwind AG' },
  functions: [
    { id: 'log', name: 'Logistics' },
    { id: 'fin', name: 'Finance' },
  ],
  levels: [
    { id: 'dir', name: 'Director' },
    { id: 'man', name: 'Manager' },
  ],
  people: [
    { id: 'kam', side: 'supplier', name: 'Tessa Brandt', posts: [{ from: null, title: 'KAM', tip: true }] },
    {
      id: 's1',
      side: 'supplier',
      name: 'Maeve Quinn',
      posts: [{ from: null, title: 'Logistics manager', function: 'log', level: 'man' }],
    },
    {
      id: 's2',
      side: 'supplier',
      name: 'Olaf Brekke',
      posts: [{ from: null, title: 'CFO', function: 'fin', level: 'dir' }],
    },
    {
      id: 'c1',
      side: 'customer',
      name: 'Ralf Dornbusch',
      posts: [{ from: null, title: 'Head of logistics', function: 'log' }],
    },
    {
      id: 'c2',
      side: 'customer',
      name: 'Nadia Amari',
      status: 'placeholder',
      posts: [{ from: null, title: 'Warehouse lead' }],
    },
  ],
  contacts: [
    { id: 'l1', supplier: 's1', customer: 'c1', strengths: [{ from: null, value: 2 }] },
    { id: 'l2', supplier: 'kam', customer: 'c1', strengths: [{ from: null, value: 1 }] },
  ],
};
