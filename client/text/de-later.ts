import { api } from './de/api.ts';
import { audit } from './de/audit.ts';
import { exchange } from './de/exchange.ts';
import { findings } from './de/findings.ts';
import { history } from './de/history.ts';
import { home } from './de/home.ts';
import { lanes } from './de/lanes.ts';
import { measures } from './de/measures.ts';
import { panel } from './de/panel.ts';
import { privacy } from './de/privacy.ts';
import { say } from './de/say.ts';
import { table } from './de/table.ts';
import { todo } from './de/todo.ts';
import { tokens } from './de/tokens.ts';
import { workspace } from './de/workspace.ts';
import type { later as en } from './en-later.ts';

export const later: typeof en = {
  api,
  audit,
  exchange,
  findings,
  history,
  home,
  lanes,
  measures,
  panel,
  privacy,
  say,
  table,
  todo,
  tokens,
  workspace,
};
