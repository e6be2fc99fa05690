import type { AccountFile } from '../../shared/model/account-file.ts';
import type { Mapping } from '../../shared/rules/exchange/mapping.ts';
import type { PersonRow } from '../../shared/rules/exchange/person-row.ts';
import type { Sheet } from '../../shared/rules/exchange/sheet.ts';

/** What was found in a file, before anybody decides about it. */
export type TableSource = { kind: 'table'; sheet: Sheet; mapping: Mapping; sheetName: string | null };
export type CardsSource = { kind: 'cards'; rows: PersonRow[] };
/** `raw` is the file as written: an import tells absent keys from empty ones. */
export type AccountSource = { kind: 'account'; file: AccountFile; raw: unknown };
export type Source = TableSource | CardsSource | AccountSource;
