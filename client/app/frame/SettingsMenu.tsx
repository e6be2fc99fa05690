import { Languages, LogOut, Monitor, Moon, Settings, SlidersHorizontal, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useLocation } from 'wouter';
import type { SessionUser } from '../../../shared/protocol/session.ts';
import { useIsGuest } from '../../home/who.ts';
import { LANGUAGES } from '../../text/language.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Menu, type MenuPart } from '../../ui/Menu.tsx';
import { chooseTheme, themeStore } from '../theme.ts';
import { useLeave } from '../use-leave.ts';
import { RailButton } from './Rail.tsx';

const THEMES = [
  { id: 'system', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
] as const;

/** What belongs to the reader and not to an account. */
export const SettingsMenu = ({ user }: { user: SessionUser }) => {
  const text = useText();
  const t = text.app;
  const [, navigate] = useLocation();
  const theme = useSyncExternalStore(themeStore.subscribe, themeStore.get);
  const [language, setLanguage] = useLanguage();
  const leave = useLeave();
  const isGuest = useIsGuest();

  const items: MenuPart[] = [
    {
      kind: 'section',
      id: 'theme',
      label: t.settings.theme,
      items: THEMES.map(({ id, icon }) => ({
        id: `theme-${id}`,
        label: t.settings.themes[id],
        icon,
        isChosen: theme === id,
        onAction: () => chooseTheme(id),
      })),
    },
    {
      kind: 'section',
      id: 'language',
      label: t.settings.language,
      items: LANGUAGES.map((id) => ({
        id: `language-${id}`,
        label: t.settings.languages[id],
        icon: Languages,
        isChosen: language === id,
        onAction: () => setLanguage(id),
      })),
    },
    ...(isGuest
      ? []
      : [
          {
            kind: 'section' as const,
            id: 'person',
            label: t.settings.signedInAs(user.name),
            items: [
              {
                id: 'settings',
                label: text.people.settings.menu,
                icon: SlidersHorizontal,
                onAction: () => navigate('/settings'),
              },
              { id: 'sign-out', label: t.settings.signOut, icon: LogOut, onAction: leave },
            ],
          },
        ]),
  ];
  return (
    <Menu
      label={t.rail.settings}
      placement="right bottom"
      trigger={<RailButton icon={Settings} label={t.rail.settings} />}
      items={items}
    />
  );
};
