import { AccountFile, FORMAT, FORMAT_VERSION } from '../../shared/model/account-file.ts';
import { type Read, read, refuse } from '../../shared/rules/exchange/import-problem.ts';
import type { AccountSource } from './source.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const dotted = (path: readonly PropertyKey[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`)).join('');

/** The text of an account file to an account; the first place that is wrong is named. */
export const readAccount = (text: string): Read<AccountSource> => {
  const notOurs = refuse({ kind: 'broken-account', path: '', reason: '' });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return notOurs;
  }
  if (!isObject(raw) || raw.format !== FORMAT) return notOurs;
  if (typeof raw.version === 'number' && raw.version > FORMAT_VERSION)
    return refuse({ kind: 'newer-account', version: raw.version });
  const parsed = AccountFile.safeParse(raw);
  if (parsed.success) return read({ kind: 'account', file: parsed.data, raw });
  const issue = parsed.error.issues[0];
  return refuse({ kind: 'broken-account', path: dotted(issue?.path ?? []), reason: issue?.message ?? '' });
};
