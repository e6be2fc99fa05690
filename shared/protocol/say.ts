import { z } from 'zod';
import { Day } from '../model/day.ts';
import { Stage } from '../model/stage.ts';
import { limits } from './limits.ts';

const name = z.string().trim().min(1, 'a name is needed').max(limits.shortNameLength);
const passphrase = z.string().max(limits.passwordMax).optional();

/** What somebody of the customer answered, as he gave it. */
export const SaidAnswer = z.object({ name: z.string(), stage: Stage, comment: z.string(), day: Day });
export type SaidAnswer = z.infer<typeof SaidAnswer>;

/** Everything that the customer's page knows of us. `said`: the last answer by this link, to be changed. */
export const SayQuestion = z.object({
  supplier: z.string(),
  customer: z.string(),
  /** For whom the link was made. */
  name: z.string(),
  /** The last day of the link; null: until it is revoked. */
  until: Day.nullable(),
  said: SaidAnswer.nullable(),
});
export type SayQuestion = z.infer<typeof SayQuestion>;

/** `GET /api/say/{token}`, public. `question` is null where a passphrase is asked first, and where the link has ended. */
export const SayDoor = z.object({
  state: z.enum(['open', 'expired', 'revoked']),
  needsPassphrase: z.boolean(),
  question: SayQuestion.nullable(),
});
export type SayDoor = z.infer<typeof SayDoor>;

/** `POST /api/say/{token}` → `SayQuestion`: shows the question to who knows the passphrase. */
export const OpenSayRequest = z.object({ passphrase });

/** `PUT /api/say/{token}` → `SayQuestion`: gives the answer, or another in its place. */
export const SayRequest = z.object({
  name,
  stage: Stage,
  comment: z.string().trim().max(limits.commentLength).default(''),
  passphrase,
});
export type SayRequest = z.infer<typeof SayRequest>;

export const sayPath = (token: string): string => `/api/say/${encodeURIComponent(token)}`;
