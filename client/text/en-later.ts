import { api } from './en/api.ts';
import { audit } from './en/audit.ts';
import { exchange } from './en/exchange.ts';
import { findings } from './en/findings.ts';
import { history } from './en/history.ts';
import { home } from './en/home.ts';
import { lanes } from './en/lanes.ts';
import { measures } from './en/measures.ts';
import { panel } from './en/panel.ts';
import { privacy } from './en/privacy.ts';
import { say } from './en/say.ts';
import { table } from './en/table.ts';
import { todo } from './en/todo.ts';
import { tokens } from './en/tokens.ts';
import { workspace } from './en/workspace.ts';

/** All words that come after the map: panel, dialogs, table, the other pages. */
export const later = {
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
