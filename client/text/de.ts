import { actions } from './de/actions.ts';
import { app } from './de/app.ts';
import { board } from './de/board.ts';
import { doors } from './de/doors.ts';
import { errors } from './de/errors.ts';
import { exchange } from './de/exchange.ts';
import { history } from './de/history.ts';
import { home } from './de/home.ts';
import { lanes } from './de/lanes.ts';
import { panel } from './de/panel.ts';
import { people } from './de/people.ts';
import { session } from './de/session.ts';
import { table } from './de/table.ts';
import { talk } from './de/talk.ts';
import { timeline } from './de/timeline.ts';
import { tokens } from './de/tokens.ts';

import type { en } from './en.ts';

export const de: typeof en = {
  actions,
  app,
  board,
  doors,
  errors,
  exchange,
  history,
  home,
  lanes,
  panel,
  people,
  session,
  table,
  talk,
  timeline,
  tokens,
};
