import { limits } from '../../shared/protocol/limits.ts';
import { SetUpRequest } from '../../shared/protocol/session.ts';
import type { Text } from '../text/use-text.ts';

export type SetUpErrors = Partial<Record<'name' | 'email' | 'password', string>>;

/** The schema of the wire decides what is wrong, the text catalogue says it. */
type Said = Pick<Text['home']['setUp'], 'nameNeeded' | 'emailOdd' | 'passwordShort' | 'passwordLong'>;

export const setUpErrors = (draft: SetUpRequest, t: Said): SetUpErrors => {
  const parsed = SetUpRequest.safeParse(draft);
  if (parsed.success) return {};
  const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  const password = passwordError(draft.password, t);
  return {
    ...(wrong.has('name') ? { name: t.nameNeeded } : {}),
    ...(wrong.has('email') ? { email: t.emailOdd } : {}),
    ...(password === null ? {} : { password }),
  };
};

/** What is wrong with a new password; null: nothing. */
export const passwordError = (
  password: string,
  t: Pick<Text['home']['setUp'], 'passwordShort' | 'passwordLong'>,
): string | null => {
  const { passwordMin, passwordMax } = limits;
  if (password.length < passwordMin) return t.passwordShort(passwordMin, password.length);
  return password.length > passwordMax ? t.passwordLong(passwordMax) : null;
};
