import type { ImportProblem } from '../../shared/rules/exchange/import-problem.ts';
import type { Text } from '../text/use-text.ts';

const MEGABYTE = 1024 * 1024;

/** What a person reads when a file cannot be imported. */
export const problemText = (problem: ImportProblem, t: Text['exchange']['problems']): string => {
  switch (problem.kind) {
    case 'empty':
      return t.empty;
    case 'too-large':
      return t.tooLarge(Math.floor(problem.limit / MEGABYTE));
    case 'too-many-rows':
      return t.tooManyRows(problem.limit);
    case 'cell-too-large':
      return t.cellTooLarge(problem.row);
    case 'binary':
      return t.binary;
    case 'quotes':
      return t.quotes(problem.row);
    case 'no-people':
      return t.noPeople;
    case 'not-people':
      return { 'opportunity-roles': t.opportunityRoles, 'account-roles': t.accountRoles, calendar: t.calendar }[
        problem.what
      ];
    case 'broken-spreadsheet':
      return t.brokenSpreadsheet;
    case 'old-spreadsheet':
      return t.oldSpreadsheet;
    case 'broken-vcard':
      return problem.line === null ? t.brokenVcard : t.brokenVcardAt(problem.line);
    case 'broken-account':
      return problem.path === '' ? t.brokenAccount : t.brokenAccountAt(problem.path, problem.reason);
    case 'newer-account':
      return t.newerAccount(problem.version);
  }
};
