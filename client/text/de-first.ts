import { actions } from './de/actions.ts';
import { app } from './de/app.ts';
import { board } from './de/board.ts';
import { doors } from './de/doors.ts';
import { errors } from './de/errors.ts';
import { judging } from './de/judging.ts';
import { lens } from './de/lens.ts';
import { next } from './de/next.ts';
import { people } from './de/people.ts';
import { session } from './de/session.ts';
import { share } from './de/share.ts';
import { stages } from './de/stages.ts';
import { talk } from './de/talk.ts';
import { timeline } from './de/timeline.ts';
import type { first as en } from './en-first.ts';

export const first: typeof en = {
  actions,
  app,
  board,
  doors,
  errors,
  judging,
  lens,
  next,
  people,
  session,
  share,
  stages,
  talk,
  timeline,
};
