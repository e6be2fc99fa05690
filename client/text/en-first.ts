import { actions } from './en/actions.ts';
import { app } from './en/app.ts';
import { board } from './en/board.ts';
import { doors } from './en/doors.ts';
import { errors } from './en/errors.ts';
import { judging } from './en/judging.ts';
import { lens } from './en/lens.ts';
import { next } from './en/next.ts';
import { people } from './en/people.ts';
import { session } from './en/session.ts';
import { share } from './en/share.ts';
import { stages } from './en/stages.ts';
import { talk } from './en/talk.ts';
import { timeline } from './en/timeline.ts';

/** The words of the first map: what it may say before anything else has come. */
export const first = {
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
