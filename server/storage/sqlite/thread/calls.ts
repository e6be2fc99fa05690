import type { MessagePort, Worker } from 'node:worker_threads';

// Calls between two threads: a call names a part of the store, a method of it, and its arguments; an answer carries the
// result or the error. All methods are asynchronous, and all that goes in and out can be cloned.

type Port = Pick<MessagePort, 'postMessage' | 'on'>;
type Call = { id: number; part: string; method: string; args: unknown[] };
type Answer = { id: number; result: unknown } | { id: number; error: { name: string; message: string; code: string } };

// biome-ignore lint/suspicious/noExplicitAny: reason: any asynchronous function is such a method
type Method = (...args: any[]) => Promise<unknown>;
export type Methods = Record<string, Method>;

/** Answers calls of the other thread with the methods of `parts`. */
export const serveCalls = (port: Port, parts: Record<string, Methods>): void => {
  port.on('message', async ({ id, part, method, args }: Call) => {
    try {
      const call = parts[part]?.[method];
      if (!call) throw new TypeError(`no ${part}.${method}`);
      port.postMessage({ id, result: await call(...args) } satisfies Answer);
    } catch (error) {
      const { name, message, code } = error as Error & { code?: unknown };
      port.postMessage({ id, error: { name, message, code: String(code ?? '') } } satisfies Answer);
    }
  });
};

export type Caller = {
  /** The methods of one part, called from here. */
  part<T extends object>(name: string): T;
  /** Every call that waits, and every later one, fails. */
  fail(error: Error): void;
};

/** `toError`: what a caller is told of an error of the other thread, of which name, message and code are known. */
export const createCaller = (port: Pick<Worker, 'postMessage' | 'on'>, toError: (error: Error) => unknown): Caller => {
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: unknown) => void }>();
  let last = 0;
  let failed: Error | null = null;
  port.on('message', (answer: Answer) => {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) {
      const { name, message, code } = answer.error;
      call?.reject(toError(Object.assign(new Error(message), { name, code })));
    } else call?.resolve(answer.result);
  });
  return {
    part: <T extends object>(name: string) =>
      new Proxy({} as T, {
        // it is no promise, though it is handed through async functions
        get: (_target, method) =>
          typeof method !== 'string' || method === 'then'
            ? undefined
            : (...args: unknown[]) =>
                new Promise((resolve, reject) => {
                  if (failed) return reject(failed);
                  last += 1;
                  waiting.set(last, { resolve, reject });
                  port.postMessage({ id: last, part: name, method, args } satisfies Call);
                }),
      }),
    fail(error) {
      failed = error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
};
