import { Bookmark, CircleDot, FileInput, History as HistoryIcon, LogOut, Plus, Undo2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Link } from 'wouter';
import type { Day } from '../../shared/model/day.ts';
import { addDays } from '../../shared/model/day.ts';
import type { Version, VersionList } from '../../shared/protocol/versions.ts';
import { useSession, useToday } from '../session/hooks.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { Button } from '../ui/Button.tsx';
import { KeepDialog } from './KeepDialog.tsx';
import { NOW } from './use-chosen.ts';
import styles from './VersionsList.module.css';
import { versionPeople, versionTitle } from './version-title.ts';

const ICONS = {
  hourly: HistoryIcon,
  'session-end': LogOut,
  'before-import': FileInput,
  'before-restore': Undo2,
  named: Bookmark,
};

const byDay = (versions: readonly Version[]): [Day, Version[]][] => {
  const days = new Map<Day, Version[]>();
  for (const version of versions) days.set(version.day, [...(days.get(version.day) ?? []), version]);
  return [...days];
};

/** ↑ and ↓ go from version to version; the rest is what links do. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at + step];
  if (step === 0 || at === -1 || !next) return;
  event.preventDefault();
  next.focus();
};

type VersionsListProps = { list: VersionList; chosen: string | null; hrefOf: (id: string) => string };

/** Every version by day, today's state on top. */
export const VersionsList = ({ list, chosen, hrefOf }: VersionsListProps) => {
  const t = useText().history;
  const format = useFormat();
  const today = useToday();
  const mayKeep = useSession().access.may.keepVersion;
  const [isKeeping, setKeeping] = useState(false);
  const dayName = (day: Day): string =>
    day === today ? t.today : day === addDays(today, -1) ? t.yesterday : format.day(day, 'long');

  return (
    <nav className={styles.list} aria-label={t.versions} onKeyDown={walk}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t.title}</h2>
        {mayKeep && (
          <Button icon={Plus} onPress={() => setKeeping(true)}>
            {t.keep}
          </Button>
        )}
      </header>
      <Link className={styles.version} href={hrefOf(NOW)} aria-current={chosen === NOW ? 'true' : undefined}>
        <CircleDot size={16} strokeWidth={1.6} aria-hidden />
        <span className={styles.words}>
          <span className={styles.name}>{t.now}</span>
          <span className={styles.people}>{t.nowText(list.since.map(({ name }) => name))}</span>
        </span>
      </Link>
      {byDay(list.versions).map(([day, versions]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 className={styles.day} id={`day-${day}`}>
            {dayName(day)}
          </h3>
          <ul className={styles.versions}>
            {versions.map((version) => {
              const Icon = ICONS[version.kind];
              return (
                <li key={version.id}>
                  <Link
                    className={styles.version}
                    href={hrefOf(version.id)}
                    aria-current={chosen === version.id ? 'true' : undefined}
                    data-named={version.name !== null || undefined}
                  >
                    <Icon size={16} strokeWidth={1.6} aria-hidden />
                    <span className={styles.words}>
                      <span className={styles.line}>
                        <span className={styles.name} dir="auto">
                          {versionTitle(version, t)}
                        </span>{' '}
                        <span className={styles.time}>{format.time(version.at)}</span>
                      </span>
                      <span className={styles.people} dir="auto">
                        {versionPeople(version, t)}
                      </span>
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {isKeeping && <KeepDialog onClose={() => setKeeping(false)} />}
    </nav>
  );
};
