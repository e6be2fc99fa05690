import { AccountFile } from '../../shared/model/account-file.ts';
import { limits } from '../../shared/protocol/limits.ts';

/** What somebody brought to the start screen. */
export type Brought =
  /** A whole account; `raw` is the file as written, because an import tells absent keys from empty ones. */
  | { kind: 'account'; name: string; raw: Record<string, unknown> }
  /** People: to be looked at and mapped in the new account's import dialog. */
  | { kind: 'people'; name: string; file: File }
  | { kind: 'too-large' }
  | { kind: 'not-account' }
  | { kind: 'bad-account'; path: string; message: string };

/** `Nordwind contacts.csv` → `Nordwind contacts`. */
export const nameOfFile = (fileName: string): string => fileName.replace(/\.[^.]+$/, '').trim() || fileName;

const dotted = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );

const readAccount = (text: string, fileName: string): Brought => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { kind: 'not-account' };
  }
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return { kind: 'not-account' };
  const parsed = AccountFile.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { kind: 'bad-account', path: dotted(issue?.path ?? []), message: issue?.message ?? '' };
  }
  return {
    kind: 'account',
    name: parsed.data.account.name.trim() || nameOfFile(fileName),
    raw: raw as Record<string, unknown>,
  };
};

export const readBroughtFile = async (file: File): Promise<Brought> => {
  if (file.size > limits.importBytes) return { kind: 'too-large' };
  if (/\.json$/i.test(file.name) || file.type === 'application/json') return readAccount(await file.text(), file.name);
  return { kind: 'people', name: nameOfFile(file.name), file };
};
