import { type Read, read, refuse } from './import-problem.ts';

// Browser and Node both have TextDecoder; the language's own library does not name it.
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE_BYTES = 4096;

const byMark = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark: in western text nearly every second byte is zero, always on the same side. */
const byZeros = (bytes: Uint8Array): Encoding | null => {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
};

const decodeAs = (bytes: Uint8Array, encoding: Encoding): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
};

/** Control characters that no text file holds. Tab, line feeds and the form feed are text. */
const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_BYTES);
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    if (code < 9 || (code > 13 && code < 32)) odd += 1;
  }
  return odd > sample.length * 0.02;
};

/** Bytes of a text file to text: by its mark, else as UTF-16 by its zeros, else strict UTF-8, else windows-1252. */
export const decode = (bytes: Uint8Array): Read<string> => {
  const known = byMark(bytes) ?? byZeros(bytes);
  const text = known === null ? (decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'windows-1252')) : decodeAs(bytes, known);
  const plain = (text ?? decodeAs(bytes, 'windows-1252') ?? '').replace(/^\uFEFF/, '');
  return looksBinary(plain) ? refuse({ kind: 'binary' }) : read(plain);
};
