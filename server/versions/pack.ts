import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { AccountState } from '../../shared/document/state.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import { limits } from '../../shared/protocol/limits.ts';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** The first byte says how the rest lies: what does not become smaller is not compressed. */
const PLAIN = 0;
const DEFLATED = 1;
const LENGTH_BYTES = 4;
const MOST_BYTES = LAYERS.length * (limits.documentBytes + LENGTH_BYTES);

const marked = (how: number, bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from([how]), bytes]);

/** The three layers in one run of bytes, each after its length. */
export const pack = async (state: AccountState): Promise<Uint8Array> => {
  const joined = Buffer.concat(
    LAYERS.flatMap((layer) => {
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32BE(state[layer].length);
      return [length, state[layer]];
    }),
  );
  const small = await deflate(joined);
  return small.length < joined.length ? marked(DEFLATED, small) : marked(PLAIN, joined);
};

/** Rejects on bytes that `pack` has not made. */
export const unpack = async (bytes: Uint8Array): Promise<AccountState> => {
  const body = bytes.subarray(1);
  const joined = bytes[0] === DEFLATED ? await inflate(body, { maxOutputLength: MOST_BYTES }) : Buffer.from(body);
  let at = 0;
  const next = (): Uint8Array => {
    const end = at + LENGTH_BYTES + joined.readUInt32BE(at);
    if (end > joined.length) throw new RangeError('a version is cut off');
    const part = joined.subarray(at + LENGTH_BYTES, end);
    at = end;
    return part;
  };
  return { map: next(), inside: next(), talk: next() };
};
