import { z } from 'zod';
import { Day } from '../model/day.ts';
import { limits } from './limits.ts';

const email = z.email('an e-mail address is written name@host').max(254);

/** Somebody who is to be able to sign in. */
export const NewUser = z.object({
  name: z.string().trim().min(1, 'a name is needed').max(limits.nameLength),
  email,
  password: z
    .string()
    .min(limits.passwordMin, `a password has at least ${limits.passwordMin} characters`)
    .max(limits.passwordMax, `a password has at most ${limits.passwordMax} characters`),
});

/** `POST /api/setup`: makes the owner and signs in by cookie. */
export const SetUpRequest = NewUser.extend({ token: z.string() });
export type SetUpRequest = z.infer<typeof SetUpRequest>;

/** `POST /api/auth/sign-in/email` */
export const SignInRequest = z.object({ email: z.string().max(254), password: z.string().max(limits.passwordMax) });
export type SignInRequest = z.infer<typeof SignInRequest>;

export const SessionUser = z.object({ id: z.string(), name: z.string(), email: z.string() });
export type SessionUser = z.infer<typeof SessionUser>;

/** `GET /api/session`, public: who I am (null: nobody), whether there is an owner, and the workspace's today and time zone. */
export const Session = z.object({
  user: SessionUser.nullable(),
  /** Came by a share link: sees the accounts of his links, and nothing else. */
  isGuest: z.boolean().default(false),
  /** The audit log is for him. */
  mayReadAudit: z.boolean().optional(),
  setUp: z.boolean(),
  today: Day,
  timeZone: z.string(),
});
export type Session = z.infer<typeof Session>;
