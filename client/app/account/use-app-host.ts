import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { AppHost } from '../../actions/app-host.ts';
import { useAccounts } from '../../home/accounts.ts';
import { useIsGuest } from '../../home/who.ts';
import { useSession, useView } from '../../session/hooks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { chooseTheme } from '../theme.ts';
import { useLeave } from '../use-leave.ts';
import { saveExport, share } from './exports.ts';
import { useReadOnly } from './use-read-only.ts';

/** What actions ask of rooms they do not know. */
export const useAppHost = (): AppHost => {
  const session = useSession();
  const view = useView();
  const text = useText();
  const readOnly = useReadOnly();
  const signOut = useLeave();
  const [language, setLanguage] = useLanguage();
  const [, navigate] = useLocation();
  const { data: accounts } = useAccounts(!useIsGuest());
  return useMemo(
    () => ({
      readOnly,
      exportAccount: () => void saveExport('account', session, text),
      exportPeople: () => void saveExport('people', session, text),
      share: (kind) => void share(kind, { session, view, text, language }),
      setTheme: chooseTheme,
      setLanguage,
      signOut,
      navigate,
      accounts: (accounts ?? []).filter((account) => !account.archived),
    }),
    [readOnly, session, view, text, language, signOut, setLanguage, navigate, accounts],
  );
};
