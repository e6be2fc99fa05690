import { importAccount } from '../../../shared/document/commands/import-account.ts';
import { createDocs } from '../../../shared/document/docs.ts';
import { type Command, perform } from '../../../shared/document/edit.ts';
import { createReader } from '../../../shared/document/read.ts';
import type { Account } from '../../../shared/model/account.ts';
import type { AccountFile } from '../../../shared/model/account-file.ts';
import type { PersonId, RecordId } from '../../../shared/model/id.ts';
import { NO_MAP_MARKS } from '../../../shared/rules/diff/map-marks.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import type { AccountSession } from '../../session/account-session.ts';
import type { Drag, Other } from '../../session/presence-state.ts';
import { createStore, deriveStore } from '../../session/store.ts';
import { createView } from '../../session/view.ts';
import type { Draft } from '../add/draft.ts';
import type { Board } from '../board-context.ts';
import { createCamera } from '../camera/camera.ts';
import type { WorstFindings } from '../card/worst-findings.ts';
import type { BoardMenu, GestureView } from '../interact/gesture.ts';
import { createBoardModel } from '../scene/board-model.ts';
import { createMarks } from '../scene/marks.ts';
import { readBoard } from '../scene/read-board.ts';
import { createScene } from '../scene/scene.ts';
import { createShading } from '../scene/shading.ts';
import { createLinePainter } from '../world/line-painter.ts';
import { smallAccount, TODAY } from './accounts.ts';
import { handFrames } from './frames.ts';

/** A board on a real document, without a page: what it writes can be read, what it shows to others is kept. */
export const testBoard = (account: Account = smallAccount()) => {
  const docs = createDocs();
  const reader = createReader(docs);
  let ids = 0;
  const context = { newId: () => `new${++ids}`, today: TODAY };
  const file = { format: 'facet-account', version: 1, ...account } as AccountFile;
  perform(docs, reader.read().account, importAccount, { file, raw: file }, context);

  const { frames, pass } = handFrames();
  const drags: (Drag | null)[] = [];
  let intents = 0;
  const others = createStore<Other[]>([]);
  const owns = new Set<() => void>();
  const session = {
    user: { id: 'me', name: 'Me' },
    access: FULL_ACCESS,
    account: { get: () => reader.read().account, subscribe: reader.subscribe },
    onOwnChange(listener: () => void) {
      owns.add(listener);
      return () => void owns.delete(listener);
    },
    day: createStore(TODAY),
    today: () => TODAY,
    perform<A, R>(command: Command<A, R>, args: A) {
      intents++;
      const result = perform(docs, reader.read().account, command, args, context);
      for (const listener of owns) listener();
      return result;
    },
    presence: { others, setDrag: (drag: Drag | null) => void drags.push(drag), setViewport: () => {} },
  } as unknown as AccountSession;
  const view = createView();
  const day = createStore(TODAY);
  const first = readBoard(session.account.get(), TODAY, TODAY);
  const scene = createScene({ frames, initial: first.placement, reducedMotion: () => false });
  const model = createBoardModel({
    account: session.account,
    onOwnChange: session.onOwnChange,
    day,
    today: session.day,
    look: deriveStore([view.state], () => view.state.get().look),
    frames,
    scene,
    first,
  });
  const linePainter = createLinePainter(scene, model);
  const asked: { connectTo: PersonId | undefined }[] = [];
  const focused: string[] = [];
  const board: Board = {
    session,
    view,
    frames,
    scene,
    model,
    linePainter,
    shade: createShading(view.state, model, { findings: () => [], today: () => TODAY }),
    marks: createMarks(view.state, others, model.cards, linePainter.linesOf),
    camera: createCamera(() => true),
    cards: { attach() {}, get: () => undefined, dispose() {} },
    gesture: createStore<GestureView | null>(null),
    menu: createStore<BoardMenu | null>(null),
    editing: createStore<RecordId | null>(null),
    draft: createStore<Draft | null>(null),
    addHere: (_, connectTo) => void asked.push({ connectTo }),
    focusLine: (id) => void focused.push(id),
    day,
    readOnly: createStore(false),
    mapMarks: createStore(NO_MAP_MARKS),
    findings: createStore<WorstFindings>(new Map()),
  };
  return { board, pass, drags, asked, focused, others, intents: () => intents };
};
