import { actions } from './de/actions.ts';
import { api } from './de/api.ts';
import { app } from './de/app.ts';
import { audit } from './de/audit.ts';
import { board } from './de/board.ts';
import { doors } from './de/doors.ts';
import { errors } from './de/errors.ts';
import { exchange } from './de/exchange.ts';
import { findings } from './de/findings.ts';
import { history } from './de/history.ts';
import { home } from './de/home.ts';
import { judging } from './de/judging.ts';
import { lanes } from './de/lanes.ts';
import { lens } from './de/lens.ts';
import { measures } from './de/measures.ts';
import { next } from './de/next.ts';
import { panel } from './de/panel.ts';
import { people } from './de/people.ts';
import { privacy } from './de/privacy.ts';
import { say } from './de/say.ts';
import { session } from './de/session.ts';
import { share } from './de/share.ts';
import { stages } from './de/stages.ts';
import { table } from './de/table.ts';
import { talk } from './de/talk.ts';
import { timeline } from './de/timeline.ts';
import { todo } from './de/todo.ts';
import { tokens } from './de/tokens.ts';
import { workspace } from './de/workspace.ts';

import type { en } from './en.ts';

export const de: typeof en = {
  actions,
  api,
  app,
  audit,
  board,
  doors,
  errors,
  exchange,
  findings,
  history,
  home,
  judging,
  lanes,
  measures,
  next,
  lens,
  panel,
  people,
  privacy,
  say,
  session,
  share,
  stages,
  table,
  talk,
  todo,
  timeline,
  tokens,
  workspace,
};
