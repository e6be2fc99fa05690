import { promisify } from 'node:util';
import { constants, deflateRaw } from 'node:zlib';

const compress = promisify(deflateRaw);

/** Below it compressing costs more than it saves: an edit is some hundred bytes. */
export const DEFLATE_FROM_BYTES = 16 * 1024;

/** What a flush leaves at the end, which a message does not carry (RFC 7692, 7.2.1). */
const FLUSH_MARK_BYTES = 4;

const made = new WeakMap<Uint8Array, Promise<Buffer>>();
let last: Promise<unknown> = Promise.resolve();

/**
 * A message as permessage-deflate sends it when no context is kept between messages. The same message to many is
 * compressed once. One after another: the other threads of the pool are for fsync.
 */
export const deflateMessage = (message: Uint8Array): Promise<Buffer> => {
  const known = made.get(message);
  if (known) return known;
  const make = async () => {
    const whole = await compress(message, { level: 3, finishFlush: constants.Z_SYNC_FLUSH });
    return whole.subarray(0, -FLUSH_MARK_BYTES);
  };
  const making = last.then(make);
  last = making.catch(() => {});
  made.set(message, making);
  return making;
};
