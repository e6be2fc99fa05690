import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file of the built client, ready to be sent. */
export type PageFile = {
  body: Buffer;
  type: string;
  etag: string;
  /** Its name holds a hash of its content: it may be kept for ever. */
  immutable: boolean;
  compressed(encoding: Encoding): Promise<Buffer>;
};

export type Encoding = 'br' | 'gzip';

export type PageFiles = {
  /** The file at a path of the address bar; null when there is none. Never leaves the folder. */
  find(path: string): Promise<PageFile | null>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const BROTLI_QUALITY = 9;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The build leaves a compressed copy beside what it makes. */
const compress = async (file: string, body: Buffer, encoding: Encoding): Promise<Buffer> =>
  (encoding === 'br' && (await readFile(`${file}.br`).catch(() => null))) || deflate(body, encoding);

const deflate = (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : zip(body, { level: constants.Z_BEST_COMPRESSION });

/** The built client in `root`; each file is read and compressed once, and again when it has changed on disk. */
export const createPageFiles = (root: string): PageFiles => {
  const cache = new Map<string, { file: PageFile; mtimeMs: number }>();

  const read = async (file: string, size: number, mtimeMs: number): Promise<PageFile> => {
    const body = await readFile(file);
    const compressions = new Map<Encoding, Promise<Buffer>>();
    return {
      body,
      type: TYPES[extname(file)] ?? 'application/octet-stream',
      etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      immutable: file.startsWith(resolve(root, 'assets') + sep),
      compressed(encoding) {
        const kept = compressions.get(encoding) ?? compress(file, body, encoding);
        compressions.set(encoding, kept);
        return kept;
      },
    };
  };

  return {
    async find(path) {
      const file = resolve(root, `.${path}`);
      if (!file.startsWith(root + sep) || path.includes('\0')) return null;
      const found = await stat(file).catch(() => null);
      if (!found?.isFile()) return null;
      const cached = cache.get(file);
      if (cached?.mtimeMs === found.mtimeMs) return cached.file;
      const fresh = await read(file, found.size, found.mtimeMs);
      cache.set(file, { file: fresh, mtimeMs: found.mtimeMs });
      return fresh;
    },
  };
};
