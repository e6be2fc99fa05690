/** Why a file cannot be imported: a closed list, each with what a person needs to read in the message. */
export type ImportProblem =
  | { kind: 'empty' }
  | { kind: 'too-large'; limit: number }
  | { kind: 'too-many-rows'; limit: number }
  | { kind: 'cell-too-large'; row: number; limit: number }
  | { kind: 'binary' }
  | { kind: 'quotes'; row: number }
  | { kind: 'no-people' }
  | { kind: 'not-people'; what: NotPeople }
  | { kind: 'broken-spreadsheet' }
  | { kind: 'old-spreadsheet' }
  | { kind: 'broken-vcard'; line: number | null }
  | { kind: 'broken-account'; path: string; reason: string }
  | { kind: 'newer-account'; version: number };

/** Exports that hold something else than people, and are often taken for them. */
export type NotPeople = 'opportunity-roles' | 'account-roles' | 'calendar';

export type Read<T> = { ok: true; value: T } | { ok: false; problem: ImportProblem };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const refuse = (problem: ImportProblem): { ok: false; problem: ImportProblem } => ({ ok: false, problem });
