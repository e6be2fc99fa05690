import type { AccountSession } from '../session/account-session.ts';
import type { Text } from '../text/use-text.ts';
import { download } from '../ui/download.ts';
import { fileName } from '../ui/file-name.ts';

/** Excel takes a CSV file for UTF-8 only behind this mark. */
const MARK = '\uFEFF';

const save = (session: AccountSession, part: string, csv: string): void => {
  const name = fileName(session.account.get().account.name, part, session.today(), 'csv');
  download(name, MARK + csv, 'text/csv;charset=utf-8');
};

/** Saves everybody on the map with the post of today. */
export const exportPeopleCsv = async (session: AccountSession, t: Text): Promise<void> => {
  const { peopleCsv } = await import('../../shared/rules/exchange/people-csv.ts');
  save(session, t.exchange.files.people, peopleCsv(session.account.get(), session.today()));
};

/** Saves every line of contact with its strength of today. */
export const exportContactsCsv = async (session: AccountSession, t: Text): Promise<void> => {
  const { contactsCsv } = await import('../../shared/rules/exchange/contacts-csv.ts');
  save(session, t.exchange.files.contacts, contactsCsv(session.account.get(), session.today()));
};
