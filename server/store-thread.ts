// The thread that works on the database: everything but the hot path of the log. Like main, it only puts parts together.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createCopyEraser } from './privacy/erase-copies.ts';
import { createProject } from './projection/project.ts';
import { openTables } from './storage/sqlite/open-tables.ts';
import { type Methods, serveCalls } from './storage/sqlite/thread/calls.ts';
import { foldDocument } from './sync/fold-document.ts';
import { createCapture } from './versions/capture.ts';

const { file } = z.object({ file: z.string() }).parse(workerData);
if (!parentPort) throw new Error('store-thread.ts runs as a thread of the server');

const {
  documents,
  accounts,
  members,
  versions,
  access,
  notices,
  portfolio,
  audit,
  workspaces,
  ready,
  scrub,
  run,
  tidy,
  close,
} = await openTables(file, foldDocument);
const projection = { project: createProject({ documents, accounts }) };
const copies = { capture: createCapture({ documents }), ...createCopyEraser(versions, audit) };
const parts = {
  documents,
  accounts,
  members,
  versions,
  access,
  audit,
  workspaces,
  notices,
  portfolio,
  projection,
  copies,
  whole: { ready, scrub, run, tidy, close },
};
serveCalls(parentPort, parts as unknown as Record<string, Methods>);
