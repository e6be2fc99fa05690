// What the account says, as rows: for a workbook, and for CSV. Who does not read `inside` has nothing of it in here.
import { DEFAULT_JUDGING } from '../../../shared/model/judging.ts';
import { listActions } from '../../../shared/rules/action-list.ts';
import { contactRows } from '../../../shared/rules/exchange/contacts-csv.ts';
import { peopleRows } from '../../../shared/rules/exchange/people-csv.ts';
import type { Row, Table } from '../../../shared/rules/exchange/write-xlsx.ts';
import { datedFacts } from '../../../shared/rules/over-time/dated-facts.ts';
import { inOrder, monthEnds } from '../../../shared/rules/over-time/days.ts';
import { readingsOn } from '../../../shared/rules/over-time/measures-over-time.ts';
import { spanOf } from '../../../shared/rules/timeline/span.ts';
import { sayFinding } from '../../panel/findings/say-finding.ts';
import { namingOf } from '../../panel/use-naming.ts';
import { dayShown } from '../../session/day-shown.ts';
import { insightOf } from '../../session/insight.ts';
import type { Sharing } from './shown-map.ts';

const DECIMALS = 1e4;

/** The open findings of the day shown, the worst first. */
export const findingRows = (sharing: Sharing): Row[] => {
  const { session, text } = sharing;
  const [account, day, today] = [session.account.get(), dayShown(sharing), session.today()];
  const { judging } = session.access;
  const naming = namingOf(account, day, text, day > today);
  const { stageNames } = judging ?? DEFAULT_JUDGING;
  const t = text.share.columns;
  return [
    [t.severity, t.finding, t.people, t.rule],
    ...insightOf(account, { day, today, judging }).findings.open.map((finding) => [
      text.findings.severity[finding.severity].replace(/\.$/, ''),
      sayFinding(finding, naming, text, stageNames)
        .map((part) => (typeof part === 'string' ? part : part.name))
        .join(''),
      finding.people.map(naming.person).join(', '),
      finding.saying.kind,
    ]),
  ];
};

/** Every action, open ones first. */
export const actionRows = (sharing: Sharing): Row[] => {
  const { session, text } = sharing;
  const [account, today] = [session.account.get(), session.today()];
  const naming = namingOf(account, today, text);
  const t = text.share.columns;
  const open = listActions(account.inside.actions, { owner: null, state: 'open' }, today);
  const done = listActions(account.inside.actions, { owner: null, state: 'done' }, today);
  return [
    [t.action, t.owner, t.due, t.done],
    ...[...open, ...done].map((action) => [
      action.text,
      action.owner === null ? '' : naming.person(action.owner),
      action.due ?? '',
      action.done ?? '',
    ]),
  ];
};

/** At the end of every month from the first dated fact to the last, and today. */
const measureRows = ({ session, text }: Sharing): Row[] => {
  const [account, today] = [session.account.get(), session.today()];
  const { first, last } = spanOf(datedFacts(account), today);
  const t = text.share.columns;
  return [
    [t.day, t.threads, t.covered, t.functions, t.diamondIndex],
    ...readingsOn(account, inOrder([...monthEnds(first, last), today]), { today }).map((reading) => [
      reading.day,
      reading.threads,
      reading.coveredFunctions,
      reading.customerFunctions,
      reading.diamondIndex === null ? null : Math.round(reading.diamondIndex * DECIMALS) / DECIMALS,
    ]),
  ];
};

export const workbook = (sharing: Sharing): Table[] => {
  const { session, text } = sharing;
  const [account, day] = [session.account.get(), dayShown(sharing)];
  const t = text.share.sheets;
  return [
    { name: t.people, rows: peopleRows(account, day) },
    { name: t.lines, rows: contactRows(account, day) },
    { name: t.findings, rows: findingRows(sharing) },
    ...(session.access.layers.inside === null ? [] : [{ name: t.actions, rows: actionRows(sharing) }]),
    { name: t.measures, rows: measureRows(sharing) },
  ];
};
