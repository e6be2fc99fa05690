// What is kept about one person, and that it be kept no more: both are the server's doing.
import { ErasureStatement, PersonReport } from '../../shared/protocol/privacy.ts';
import { privacyPaths } from '../../shared/protocol/routes.ts';
import { ask } from './request.ts';

export const readReport = (account: string, person: string): Promise<PersonReport> =>
  ask(PersonReport, 'GET', privacyPaths.report(account, person));

export const erasePerson = (account: string, person: string, texts: boolean): Promise<ErasureStatement> =>
  ask(ErasureStatement, 'POST', privacyPaths.erase(account, person), { texts });
