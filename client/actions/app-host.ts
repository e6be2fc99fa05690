import type { AccountId } from '../../shared/model/id.ts';
import type { Language } from '../text/language.ts';

export type Theme = 'light' | 'dark' | 'system';

export type ShareKind = 'map-svg' | 'map-png' | 'workbook' | 'findings' | 'actions';

/** What actions need from rooms they may not import. The app hands it in, so that no feature is known here. */
export type AppHost = {
  /** Nothing may be changed now: another day is looked at. */
  readOnly: boolean;
  /** Saves the account file (`client/exchange`). */
  exportAccount(): void;
  /** Saves the people as CSV (`client/exchange`). */
  exportPeople(): void;
  /** Saves a picture or a table of what is shown (`client/app/share`). */
  share(kind: ShareKind): void;
  setTheme(theme: Theme): void;
  setLanguage(language: Language): void;
  signOut(): void;
  /** Goes to a path of the app. */
  navigate(path: string): void;
  /** The accounts one may go to, as far as they are known. */
  accounts: readonly { id: AccountId; name: string; customer?: string }[];
};
