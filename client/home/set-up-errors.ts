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
  const { passwordMin, passwordMax } = limits;
  return {
    ...(wrong.has('name') ? { name: t.nameNeeded } : {}),
    ...(wrong.has('email') ? { email: t.emailOdd } : {}),
    ...(wrong.has('password')
      ? {
          password:
            draft.password.length < passwordMin
              ? t.passwordShort(passwordMin, draft.password.length)
              : t.passwordLong(passwordMax),
        }
      : {}),
  };
};
