import { Monitor, Smartphone } from 'lucide-react';
import type { MySession } from '../../../shared/protocol/people.ts';
import { Failure } from '../../home/Failure.tsx';
import { useFormat, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { toast } from '../../ui/toast.ts';
import { deviceName } from './device-name.ts';
import { useEndOtherSessions, useEndSession, useMySessions } from './keeping.ts';
import styles from './Settings.module.css';

const HAND_HELD = new Set(['iPhone', 'iPad', 'Android']);

/** Where one is signed in, and the way to end that. */
export const SessionsSection = () => {
  const t = useText().people.sessions;
  const { data, error } = useMySessions();
  const endOthers = useEndOtherSessions();
  return (
    <section className={styles.part}>
      <p className={styles.text}>{t.text}</p>
      <ul className={styles.list} aria-label={t.list}>
        {data
          ?.toSorted((a, b) => Number(b.isThis) - Number(a.isThis))
          .map((session) => (
            <Place key={session.id} session={session} />
          ))}
      </ul>
      <Failure error={error ?? endOthers.error} />
      {data && data.length > 1 && (
        <Button
          isPending={endOthers.isPending}
          onPress={() => endOthers.mutate(null, { onSuccess: () => toast(t.endedOthers) })}
        >
          {t.endOthers}
        </Button>
      )}
      {data?.length === 1 && <p className={styles.text}>{t.onlyHere}</p>}
    </section>
  );
};

const Place = ({ session }: { session: MySession }) => {
  const t = useText().people.sessions;
  const format = useFormat();
  const end = useEndSession();
  const { browser, system } = deviceName(session.userAgent);
  const device = t.device(browser ?? t.unknownBrowser, system ?? t.unknownSystem);
  const Icon = HAND_HELD.has(system ?? '') ? Smartphone : Monitor;
  return (
    <li className={styles.row}>
      <Icon size={20} strokeWidth={1.6} aria-hidden />
      <span className={styles.who}>
        <b>
          {device}
          {session.isThis && ` (${t.here})`}
        </b>
        <span>
          {t.used(format.instant(session.lastUsedAt))}, {t.signedIn(format.instant(session.createdAt))}
        </span>
      </span>
      {!session.isThis && (
        <Button
          aria-label={t.endOf(device)}
          isPending={end.isPending}
          onPress={() => end.mutate(session.id, { onSuccess: () => toast(t.ended(device)) })}
        >
          {t.end}
        </Button>
      )}
    </li>
  );
};
