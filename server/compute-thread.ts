// A thread that sums up accounts and stores nothing. Like main, it only puts parts together.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createCompute, createComputeMany } from './projection/compute.ts';
import { openReader } from './storage/sqlite/open-reader.ts';
import { type Methods, serveCalls } from './storage/sqlite/thread/calls.ts';
import { foldDocument } from './sync/fold-document.ts';

const { file } = z.object({ file: z.string() }).parse(workerData);
if (!parentPort) throw new Error('compute-thread.ts runs as a thread of the server');

const compute = { many: createComputeMany(createCompute(openReader(file, foldDocument), 'readings')) };
serveCalls(parentPort, { compute } as unknown as Record<string, Methods>);
