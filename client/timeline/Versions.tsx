import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import type { Day } from '../../shared/model/day.ts';
import type { Span } from '../../shared/rules/timeline/span.ts';
import { useSession } from '../session/hooks.ts';
import { listVersions } from '../session/versions.ts';
import { useFormat, useText } from '../text/use-text.ts';
import styles from './Marks.module.css';
import { type Plate, xOf } from './plate.ts';

/** Versions that somebody named stand above the axis and lead into the history. Who may not read versions sees none. */
export const Versions = ({ plate, window }: { plate: Plate; window: Span }) => {
  const t = useText().timeline;
  const format = useFormat();
  const { accountId, access } = useSession();
  const [path] = useLocation();
  const { data } = useQuery({
    // the list that the history reads
    queryKey: ['versions', accountId],
    queryFn: () => listVersions(accountId),
    enabled: access.may.readVersions,
    staleTime: 60_000,
  });
  const named = (data?.versions ?? []).filter(
    (version): version is typeof version & { name: string } =>
      version.name !== null && window.from <= version.day && version.day <= window.until,
  );
  return named.map(({ id, day, name }) => (
    <Link
      key={id}
      className={styles.version}
      style={{ left: xOf(plate, window, day as Day) }}
      href={`${path}/history?version=${encodeURIComponent(id)}`}
      aria-label={t.versionOn(name, format.day(day as Day))}
    >
      <svg width="8" height="6" viewBox="0 0 8 6" aria-hidden>
        <path d="M0 0h8L4 6z" />
      </svg>
      <span className={styles.name} dir="auto" aria-hidden>
        {name}
      </span>
    </Link>
  ));
};
