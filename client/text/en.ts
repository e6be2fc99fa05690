import { actions } from './en/actions.ts';
import { app } from './en/app.ts';
import { board } from './en/board.ts';
import { doors } from './en/doors.ts';
import { errors } from './en/errors.ts';
import { exchange } from './en/exchange.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { lanes } from './en/lanes.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { session } from './en/session.ts';
import { table } from './en/table.ts';
import { talk } from './en/talk.ts';
import { timeline } from './en/timeline.ts';
import { tokens } from './en/tokens.ts';

export const en = {
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
