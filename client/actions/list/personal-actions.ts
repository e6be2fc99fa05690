import { Languages, LogOut, Moon, Sun, SunMoon } from 'lucide-react';
import { type Action, always } from '../action.ts';

const themes = { light: Sun, dark: Moon, system: SunMoon } as const;

const themeAction = (theme: keyof typeof themes): Action => ({
  id: `theme-${theme}`,
  label: (t) => t.actions.labels[`theme-${theme}`],
  icon: themes[theme],
  group: 'personal',
  when: always,
  run: ({ host }) => host.setTheme(theme),
});

const languageAction = (language: 'en' | 'de'): Action => ({
  id: `language-${language}`,
  label: (t) => t.actions.labels[`language-${language}`],
  icon: Languages,
  group: 'personal',
  when: always,
  run: ({ host }) => host.setLanguage(language),
});

export const personalActions: readonly Action[] = [
  themeAction('light'),
  themeAction('dark'),
  themeAction('system'),
  languageAction('en'),
  languageAction('de'),
  {
    id: 'sign-out',
    label: (t) => t.actions.labels['sign-out'],
    icon: LogOut,
    group: 'personal',
    when: always,
    run: ({ host }) => host.signOut(),
  },
];
