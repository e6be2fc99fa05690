import type { NewId } from '../../shared/model/id.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 20;
/** The largest multiple of 62 within a byte: bytes above it are thrown away, so that every letter is equally likely. */
const FAIR = 248;

/** A random id of 20 letters and digits (119 bits). `crypto.randomUUID` is missing on plain http, this works there. */
export const randomId: NewId = () => {
  let id = '';
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < FAIR && id.length < LENGTH) id += LETTERS[byte % LETTERS.length];
    }
  }
  return id;
};
