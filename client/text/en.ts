import { actions } from './en/actions.ts';
import { api } from './en/api.ts';
import { app } from './en/app.ts';
import { audit } from './en/audit.ts';
import { board } from './en/board.ts';
import { doors } from './en/doors.ts';
import { errors } from './en/errors.ts';
import { exchange } from './en/exchange.ts';
import { findings } from './en/findings.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { judging } from './en/judging.ts';
import { lanes } from './en/lanes.ts';
import { lens } from './en/lens.ts';
import { measures } from './en/measures.ts';
import { next } from './en/next.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { privacy } from './en/privacy.ts';
import { say } from './en/say.ts';
import { session } from './en/session.ts';
import { share } from './en/share.ts';
import { stages } from './en/stages.ts';
import { table } from './en/table.ts';
import { talk } from './en/talk.ts';
import { timeline } from './en/timeline.ts';
import { todo } from './en/todo.ts';
import { tokens } from './en/tokens.ts';
import { workspace } from './en/workspace.ts';

export const en = {
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
